import { PEOPLE } from '../../src/sandbox/people/people.ts';
import { Chat, shows, titleOf, words } from './chat.ts';

describe('in the browser: what everybody at Contoso is told', function () {
  this.timeout(90_000);
  let chat: Chat;
  before(async () => {
    chat = await Chat.open({ dialogs: false });
    await chat.picture('welcome');
  });
  after(() => chat.close());

  for (const { key, expects, says, attempts } of PEOPLE) {
    const late = attempts.some(({ rowsLateByMinutes = 0 }) => rowsLateByMinutes > 0);
    it(`${key}: ${late ? 'nothing in the log yet' : expects}`, async () => {
      await chat.become(key);
      const card = await chat.ask(says);
      if (late) await shows(card, words('cards', 'finding', 'title', 'awaiting'));
      else if (expects === 'no-failure')
        await shows(card, words('cards', 'finding', 'notice', 'solved'));
      else await shows(card, titleOf(expects));
      await chat.picture(key);
    });
  }
});
