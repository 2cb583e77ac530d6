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

  const asked = PEOPLE.map((person) => ({ ...person, late: hasLateRows(person) }));
  // On a slow machine late rows arrive while others are asked.
  for (const { key, expects, says, late } of asked.toSorted((a, b) => +b.late - +a.late)) {
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

function hasLateRows({ attempts }: (typeof PEOPLE)[number]): boolean {
  return attempts.some(({ rowsLateByMinutes = 0 }) => rowsLateByMinutes > 0);
}
