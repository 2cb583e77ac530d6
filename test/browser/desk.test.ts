import { Chat, shows, words } from './chat.ts';

const desk = (...path: readonly string[]) => words('desk', ...path);
const ESCALATE = words('cards', 'action', 'escalate');
const SUBMIT = words('cards', 'action', 'escalate-submit');
const SAW = words('cards', 'escalate-form', 'saw', 'label');

/** Three of the helpdesk and two people, in the window that knows one person at a time. */
class Office {
  readonly chat: Chat;

  constructor(chat: Chat) {
    this.chat = chat;
  }

  get dialog() {
    return this.chat.page.locator('.sandbox-dialog');
  }

  /** Somebody in their own chat. */
  async at(key: string): Promise<void> {
    await this.chat.personal();
    await this.chat.become(key);
  }

  /** An agent in the channel, with the card of a case. */
  async desk(key: string, reference: string) {
    await this.at(key);
    await this.chat.channel();
    return this.case(reference);
  }

  case(reference: string) {
    return this.chat.cards.filter({ hasText: `${reference} ·` }).first();
  }

  /** Asks the helpdesk without a diagnosis. */
  async needsHelp(key: string, saw: string, reference: string): Promise<void> {
    await this.at(key);
    const form = await this.chat.ask('I want to talk to the helpdesk');
    const inChat = (await form.getByRole('textbox', { name: SAW }).count()) > 0;
    if (!inChat) await form.getByRole('button', { name: ESCALATE, exact: true }).click();
    const open = inChat ? form : this.dialog;
    await open.getByRole('textbox', { name: SAW }).fill(saw);
    await open.getByRole('button', { name: SUBMIT, exact: true }).click();
    await this.chat.page.getByText(reference).last().waitFor();
  }

  async write(button: string, words: string): Promise<void> {
    await this.dialog.getByRole('textbox').fill(words);
    await this.dialog.getByRole('button', { name: button, exact: true }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}

describe('in the browser: the helpdesk works cases', function () {
  this.timeout(240_000);

  it('five of them, in its channel, and people in their chat', async () => {
    const chat = await Chat.open({ dialogs: true });
    const office = new Office(chat);
    const button = (name: string) => desk('action', name);
    const press = (card: ReturnType<Office['case']>, name: string) =>
      card.getByRole('button', { name: button(name), exact: true }).click();
    try {
      await office.at('lidia');
      await chat.channel();
      await chat.post('use this channel');
      await chat.page.getByText(desk('note', 'channel-set', 'title')).waitFor();
      await chat.picture('desk-channel-set');

      // The first comes with a diagnosis; for the others the words of the person are all there is.
      await office.at('adele');
      const finding = await chat.ask('My password reset failed');
      await finding.getByRole('button', { name: ESCALATE, exact: true }).click();
      await office.dialog.getByRole('textbox', { name: SAW }).fill('A red message');
      await office.dialog.getByRole('button', { name: SUBMIT, exact: true }).click();
      await chat.page
        .getByText(desk('mine', 'title', 'open'))
        .last()
        .waitFor();
      await office.dialog.getByRole('button').first().click();
      await chat.picture('desk-person-open');
      await office.needsHelp('alex', 'The page stays white', 'RD-1002');
      await office.needsHelp('adele', 'My phone asks again and again', 'RD-1003');
      await office.needsHelp('alex', 'The code never comes', 'RD-1004');
      await office.needsHelp('adele', 'The laptop wants the old one', 'RD-1005');

      // Lidia takes the first, asks, hears, and solves it.
      let card = await office.desk('lidia', 'RD-1001');
      await shows(card, 'A red message');
      await card.getByText('▸').first().click();
      await chat.picture('desk-case-open');
      await press(card, 'claim');
      await shows(card, 'Lidia Holloway');
      await press(card, 'ask');
      await chat.picture('desk-case-ask');
      await office.write(button('ask-submit'), 'Which page did you use?');
      await shows(card, 'Which page did you use?');
      await office.at('adele');
      await chat.say('The one for resets');
      await chat.page.getByText(desk('thanks', 'passed-on', 'title')).waitFor();
      await chat.picture('desk-person-answered');
      card = await office.desk('lidia', 'RD-1001');
      await shows(card, 'The one for resets');
      await chat.picture('desk-case-answered');
      await press(card, 'resolve');
      await office.write(button('resolve-submit'), 'Waited until the policy allowed it');
      await shows(card, desk('state', 'resolved'));

      // Miriam is too late for the second, and writes a note on the third.
      card = await office.desk('grady', 'RD-1002');
      await press(card, 'claim');
      await shows(card, 'Grady Archie');
      card = await office.desk('miriam', 'RD-1002');
      await press(card, 'unclaim');
      await card.getByText('Grady Archie has it already').waitFor();
      await chat.picture('desk-case-too-late');
      card = office.case('RD-1003');
      await press(card, 'note');
      await office.write(button('note-submit'), 'Called back, no answer');
      await shows(card, 'Called back, no answer');

      // Alex needs no help with the fourth any more; Adele adds to the fifth.
      await office.at('alex');
      const mine = chat.cards.filter({ hasText: 'RD-1004' }).last();
      await press(mine, 'withdraw');
      await shows(mine, desk('mine', 'title', 'withdrawn'));
      await office.at('adele');
      const added = chat.cards.filter({ hasText: 'RD-1005' }).last();
      await press(added, 'add');
      await office.write(button('add-submit'), 'Now it works on the phone');
      card = await office.desk('grady', 'RD-1005');
      await shows(card, 'Now it works on the phone');
      await shows(office.case('RD-1004'), desk('state', 'withdrawn'));

      // It did not work after all: one tap, and the first case is open again.
      await office.at('adele');
      const news = chat.cards.filter({ hasText: desk('action', 'worked-no') }).last();
      await chat.picture('desk-person-solved');
      await press(news, 'worked-no');
      await shows(chat.page.locator('body'), desk('thanks', 'did-not-work', 'title'));
      card = await office.desk('lidia', 'RD-1001');
      await shows(card, desk('state', 'claimed'));
      await chat.picture('desk-case-reopened');

      await chat.personal();
      await chat.ask('queue');
      await chat.picture('desk-queue');
      const figures = await chat.ask('trends 7');
      await shows(figures, words('trends', 'by-cause'));
      await chat.picture('desk-trends');
      const before = await chat.cards.count();
      await figures
        .getByRole('button', { name: words('document', 'action', 'cases'), exact: true })
        .click();
      const csv = chat.cards.nth(before);
      await csv.getByRole('textbox').waitFor();
      await chat.picture('desk-export');
    } finally {
      await chat.picture('desk-end');
      await chat.close();
    }
  });
});
