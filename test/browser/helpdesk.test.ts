import { Chat, shows, titleOf, words } from './chat.ts';

const ESCALATE = words('cards', 'action', 'escalate');
const SUBMIT = words('cards', 'action', 'escalate-submit');
const SAW = words('cards', 'escalate-form', 'saw', 'label');
const DONE = words('cards', 'escalated', 'title');

describe('in the browser: a question, an answer, and a request to the helpdesk', function () {
  this.timeout(120_000);
  for (const dialogs of [false, true]) {
    const where = dialogs ? 'a dialog' : 'the chat';

    it(`with the form in ${where}`, async () => {
      const chat = await Chat.open({ dialogs });
      try {
        await chat.become('alex');
        const finding = await chat.ask('My password reset failed');
        await shows(finding, titleOf('password-policy-violation'));
        const yes = words('questions', 'used-before', 'answers', 'yes');
        await finding.getByRole('button', { name: yes, exact: true }).click();
        await shows(finding, titleOf('password-history'));
        await chat.picture(`answered-${dialogs ? 'dialog' : 'chat'}`);

        const before = await chat.cards.count();
        await finding.getByRole('button', { name: ESCALATE, exact: true }).click();
        const form = dialogs ? chat.page.locator('.sandbox-dialog') : chat.cards.nth(before);
        await form.getByRole('textbox', { name: SAW }).fill('A red message under the new password');
        await chat.picture(`form-${dialogs ? 'dialog' : 'chat'}`);
        await form.getByRole('button', { name: SUBMIT, exact: true }).click();
        await chat.page.getByText(DONE).last().waitFor();
        await chat.picture(`sent-${dialogs ? 'dialog' : 'chat'}`);
      } finally {
        await chat.close();
      }
    });
  }
});
