import { Chat, shows, words } from './chat.ts';

const desk = (...path: readonly string[]) => words('desk', ...path);
const ESCALATE = words('cards', 'action', 'escalate');
const SUBMIT = words('cards', 'action', 'escalate-submit');
const SAW = words('cards', 'escalate-form', 'saw', 'label');

describe('in the browser: the helpdesk works cases', function () {
  this.timeout(240_000);

  it('in its channel, and people in their chat', async () => {
    const chat = await Chat.open({ dialogs: true });
    try {
      await chat.become('lidia');
      await chat.channel();
      await chat.post('use this channel');
      await chat.page.getByText(desk('note', 'channel-set', 'title')).waitFor();
      await chat.picture('desk-channel-set');

      await chat.personal();
      await chat.become('adele');
      const finding = await chat.ask('My password reset failed');
      await finding.getByRole('button', { name: ESCALATE, exact: true }).click();
      const dialog = chat.page.locator('.sandbox-dialog');
      await dialog.getByRole('textbox', { name: SAW }).fill('A red message under the password');
      await dialog.getByRole('button', { name: SUBMIT, exact: true }).click();
      await chat.page
        .getByText(desk('mine', 'title', 'open'))
        .last()
        .waitFor();
      await chat.picture('desk-person-open');
      await dialog.getByRole('button').first().click();

      await chat.become('lidia');
      await chat.channel();
      const card = chat.cards.first();
      await shows(card, 'RD-');
      await chat.picture('desk-case-open');
      await card.getByText('▸').first().click();
      await chat.picture('desk-case-runbook');
      await card.getByRole('button', { name: desk('action', 'claim'), exact: true }).click();
      await shows(card, 'Lidia Holloway');
      await chat.picture('desk-case-claimed');
      await card.getByRole('button', { name: desk('action', 'ask'), exact: true }).click();
      await dialog.getByRole('textbox').fill('Which page did you use?');
      await chat.picture('desk-case-ask');
      await dialog.getByRole('button', { name: desk('action', 'ask-submit') }).click();
      await shows(card, 'Which page did you use?');

      await chat.personal();
      await chat.become('adele');
      await chat.picture('desk-person-asked');
      await chat.say('The one for resets');
      await chat.page.getByText(desk('thanks', 'passed-on', 'title')).waitFor();
      await chat.channel();
      await chat.page.getByText('The one for resets').last().waitFor();
      await chat.picture('desk-case-answered');
    } finally {
      await chat.picture('desk-end');
      await chat.close();
    }
  });
});
