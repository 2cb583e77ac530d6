import { Chat, shows, words } from './chat.ts';

const NOT_ME = words('security', 'action', 'not-me');
const SURE = words('security', 'ask', 'title');
const CONFIRM = words('security', 'action', 'confirm');
const NOW = words('security', 'told', 'title');
const MINE = words('security', 'mine', 'title');
const CASE = words('security', 'card', 'title', 'not-me');
const RUNBOOK = words('security', 'runbook', 'account', 'title');

describe('in the browser: that wasn’t me', function () {
  this.timeout(120_000);

  it('from a block in the chat to the runbook in the channel', async () => {
    const chat = await Chat.open({ dialogs: false });
    const { page } = chat;
    try {
      await chat.become('lidia');
      await chat.channel();
      await chat.post('use this channel');
      await chat.cards.first().waitFor();
      await chat.personal();
      await chat.become('miriam');
      const finding = await chat.ask('My password reset failed');
      const button = finding.getByRole('button', { name: NOT_ME, exact: true });
      await button.waitFor();
      await chat.picture('security-finding');
      const before = await chat.cards.count();
      await button.click();
      const asked = chat.cards.nth(before);
      await shows(asked, SURE);
      await chat.picture('security-ask');
      await asked.getByRole('button', { name: CONFIRM, exact: true }).click();
      await page.getByText(NOW).last().waitFor();
      await page.getByText(MINE).last().waitFor();
      await chat.picture('security-told');
      await chat.channel();
      const shown = chat.cards.filter({ hasText: CASE });
      await shown.waitFor();
      await chat.picture('security-case');
      await shown.getByText(RUNBOOK).click();
      await chat.picture('security-runbook');
    } finally {
      await chat.close();
    }
  });
});
