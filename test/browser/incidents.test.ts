import { Chat, words } from './chat.ts';

const incidents = (...path: readonly string[]) => words('incidents', 'incidents', ...path);
const health = (...path: readonly string[]) => words('incidents', 'health', ...path);
const desk = (...path: readonly string[]) => words('desk', ...path);
const PATIENCE_MS = 420_000;

describe('in the browser: an incident', function () {
  this.timeout(900_000);

  it('six are cut off: one card in the channel, a message and a banner in the chat', async () => {
    const chat = await Chat.open({ dialogs: true });
    chat.page.setDefaultTimeout(PATIENCE_MS);
    /** The watch reads the log all the time, so nobody waits until nothing is asked of it. */
    const be = async (key: string) => {
      await chat.personal();
      await chat.say(`be ${key}`);
      await chat.page.getByText(`You are now ${key}`).last().waitFor();
    };
    const cards = () => chat.cards.filter({ hasText: /INC-1001 · / });
    try {
      await be('lidia');
      await chat.channel();
      await chat.post('use this channel');
      await chat.page.getByText(desk('note', 'channel-set', 'title')).waitFor();
      await chat.post('show health here');
      await chat.page.getByText(health('note')).waitFor();
      await chat.picture('health-unknown');

      await be('adele');
      await chat.say('outage');
      await chat.page.getByText('Writeback is cut off').last().waitFor();
      await chat.page
        .getByText(/You don’t need to call\. Your old/)
        .last()
        .waitFor();
      await chat.picture('incident-known');
      await chat.say('My password reset failed');
      await chat.page
        .getByText(/Others have the same trouble/)
        .last()
        .waitFor();
      await chat.picture('incident-banner');

      await be('lidia');
      await chat.channel();
      const card = cards().first();
      await card.waitFor();
      await chat.picture('incident-open');
      await card.getByRole('button', { name: incidents('action', 'split') }).click();
      await chat.picture('incident-split');
      await card.getByRole('button', { name: incidents('action', 'acknowledge') }).click();
      await card.getByText(incidents('card', 'state', 'acknowledged')).waitFor();
      await chat.picture('incident-seen');
    } finally {
      await chat.picture('incident-end');
      await chat.close();
    }
  });
});
