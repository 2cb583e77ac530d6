import { Chat, nameOf, shows, words } from './chat.ts';

const desk = (...path: readonly string[]) => words('desk', ...path);

describe('in the browser: the helpdesk looks somebody up', function () {
  this.timeout(180_000);

  it('by name, and opens cases below the answer and beside the compose box', async () => {
    const chat = await Chat.open({ dialogs: true });
    const { page } = chat;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    try {
      await chat.become('lidia');
      await chat.channel();
      await chat.post('use this channel');
      await page.getByText(desk('note', 'channel-set', 'title')).waitFor();

      await chat.personal();
      const found = await chat.ask('diagnose adele@contoso.example');
      await shows(found, nameOf('minimum-password-age'));
      await found.scrollIntoViewIfNeeded();
      await chat.picture('lookup-found');
      await found.getByRole('button', { name: desk('action', 'open-for'), exact: true }).click();
      await shows(found, 'RD-1001');
      await chat.picture('lookup-opened');

      const several = await chat.ask('diagnose l');
      await shows(several, desk('note', 'person-several', 'title'));
      const nobody = await chat.ask('diagnose nobody@contoso.example');
      await shows(nobody, desk('note', 'person-unknown', 'title'));
      await chat.picture('lookup-notes');

      await button('Trigger Message Extension App').click();
      await page.getByRole('menuitem', { name: 'Action Command' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('open-case');
      await button('Create').click();
      const who = page.getByRole('textbox', { name: words('open-case', 'person', 'label') });
      await who.fill('l');
      await page
        .getByRole('textbox', { name: words('open-case', 'saw', 'label') })
        .fill('The page says no');
      await chat.picture('lookup-dialog');
      await button(words('open-case', 'submit')).click();
      await page.getByText(words('open-case', 'problem', 'several')).waitFor();
      await chat.picture('lookup-dialog-several');
      await page.getByRole('combobox').click();
      await page.getByRole('option', { name: /Lee Gu/ }).click();
      await button(words('open-case', 'submit')).click();
      await page.getByText('RD-1002').first().waitFor();
      await chat.picture('lookup-dialog-opened');
      await page.getByRole('dialog').getByRole('button').first().click();

      // Shared into a chat of others: nothing is shown there but to who asks and may.
      await page.getByRole('treeitem', { name: 'Lunch' }).click();
      await button('Trigger Message Extension App').click();
      await page.getByRole('menuitem', { name: 'Search Command' }).click();
      await page.getByPlaceholder('Enter a search term').fill('vance');
      await page.getByText('RD-1001').last().click();
      await button('Send Message').click();
      const shared = chat.cards.last();
      await shows(shared, desk('card', 'neutral', 'title'));
      await chat.picture('lookup-shared');
      await shared.getByRole('button', { name: desk('action', 'show'), exact: true }).click();
      await shows(chat.cards.last(), 'Adele Vance');
    } catch (error) {
      await chat.picture('lookup-failed');
      throw error;
    } finally {
      await chat.close();
    }
  });
});
