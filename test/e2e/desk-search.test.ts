import assert from 'node:assert/strict';
import { stringsFor } from '../../src/cards/strings.ts';
import { asksForHelp, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Place, Stage } from './stage.ts';

const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };

describe('e2e: cases in the search beside the compose box', () => {
  let stage: Stage;
  let lidia: Actor;
  let alex: Actor;
  let reference: string;

  beforeEach(async () => {
    stage = await startDesk();
    [lidia, alex] = [stage.as('lidia'), stage.as('alex')];
    await setUp(lidia, stage);
    reference = await asksForHelp(stage.as('adele'), stage);
  });
  afterEach(() => stage.stop());

  const search = (actor: Actor, words?: string) => {
    const parameters =
      words === undefined
        ? [{ name: 'initialRun', value: 'true' }]
        : [{ name: 'words', value: words }];
    return actor.invoke(
      'composeExtension/query',
      { commandId: 'cases', parameters },
      undefined,
      GROUP,
    );
  };

  it('finds by reference and state, and the newest when nothing is typed', async () => {
    for (const words of [reference, reference.toLowerCase(), 'open', 'New', 'nEW', undefined]) {
      const { body } = await search(lidia, words);
      const [first] = body.composeExtension.attachments;
      assert.ok(first?.preview.content.title.includes(reference), words);
    }
    const { body } = await search(lidia, 'nobody-is-called-this');
    assert.deepEqual(body.composeExtension.attachments, []);
  });

  it('finds by a part of the person’s name and by the title or the id of the cause', async () => {
    const alex = stage.as('alex');
    await lidia.say(`diagnose ${alex.person.userPrincipalName}`);
    const found = await shown(stage, lidia.chat.id, 'case-open-for');
    await lidia.pressOn(found.card, 'case-open-for', found.id);
    const [opened] = await stage.store.cases.list({ ...alex.subject, limit: 1 });
    assert.equal(opened?.cause, 'password-policy-violation');
    const title = stringsFor('en').say('causes.password-policy-violation.title');
    const words = ['wil', 'ALEX W', alex.person.userPrincipalName, opened.cause, 'policy viol'];
    for (const one of [...words, title, title.slice(3, 12).toUpperCase()]) {
      const { body } = await search(lidia, one);
      const titles = body.composeExtension.attachments.map(
        ({ preview }: { preview: { content: { title: string } } }) => preview.content.title,
      );
      assert.ok(titles[0]?.includes(opened.reference), `${one}: ${titles}`);
    }
  });

  it('shows nothing to others', async () => {
    const { body } = await search(alex, reference);
    assert.equal(body.composeExtension.type, 'message');
    assert.ok(!JSON.stringify(body).includes(reference));
  });

  it('puts a card into the chat that only the helpdesk can open', async () => {
    const { body } = await search(lidia, reference);
    const card = body.composeExtension.attachments[0].content;
    assert.ok(!JSON.stringify(card).includes('Adele'));

    const seen = await lidia.pressOn(card, 'case-show', 'shared', {}, GROUP);
    const hidden = await alex.pressOn(card, 'case-show', 'shared', {}, GROUP);

    assert.ok(JSON.stringify(seen.body.value).includes('Adele'));
    assert.equal(hidden.body.type, 'application/vnd.microsoft.activity.message');
    assert.ok(!JSON.stringify(hidden.body).includes('Adele'));
    // Nothing of it was posted for everybody.
    assert.ok(!stage.connector.accepted.some(({ conversation }) => conversation === GROUP.id));
  });
});
