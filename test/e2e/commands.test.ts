import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stringsFor } from '../../src/cards/strings.ts';
import { CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Place, Stage } from './stage.ts';

interface Manifest {
  readonly bots: readonly {
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string }[];
    }[];
  }[];
}

const { bots } = JSON.parse(readFileSync('appPackage/manifest.json', 'utf8')) as Manifest;
const LISTS = bots.flatMap(({ commandLists }) => commandLists);
const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };

/** What the bot says when it does not understand, and when it goes on in private. */
const [LOST, PRIVATE, GREETING] = ['undetermined', 'private-here', 'greeting'].map((what) =>
  stringsFor('en').say(`cards.say.${what}.title`),
) as [string, string, string];

describe('e2e: the commands that the app offers', () => {
  let stage: Stage;
  let lidia: Actor;

  before(async () => {
    stage = await startDesk();
    lidia = stage.as('lidia');
    await lidia.install();
    await setUp(lidia, stage);
  });
  after(async function () {
    // What was begun waits for its turn in the report budget.
    this.timeout(60_000);
    await stage.stop();
  });

  it('are ten at most in each scope, and each scope has its own list', () => {
    for (const { commands } of LISTS) assert.ok(commands.length <= 10);
    const scopes = LISTS.flatMap((list) => list.scopes);
    assert.deepEqual(scopes.toSorted(), ['groupChat', 'personal', 'team']);
  });

  for (const { scopes, commands } of LISTS) {
    for (const { title } of commands) {
      it(`"${title}" means something to it (${scopes})`, async () => {
        const place = scopes.includes('team') ? CHANNEL : GROUP;
        const before = stage.connector.accepted.length;
        const said = scopes.includes('personal')
          ? lidia.say(title)
          : lidia.say(`<at>Reset Desk</at> ${title}`, place);
        await said;
        const answers = () => stage.connector.accepted.slice(before);
        const [first] = answers();
        assert.ok(first);
        assert.notEqual(first.activity.summary, LOST);
        if (first.activity.summary !== PRIVATE) return;
        const then = await stage.connector.until(
          () => answers().find(({ conversation }) => conversation === lidia.chat.id),
          'an answer in private',
        );
        assert.notEqual(then.activity.summary, GREETING);
      });
    }
  }

  it('say what they lack when they come alone', async () => {
    await lidia.say('Diagnose');
    await shown(stage, lidia.chat.id, 'Whom shall I look up?');
    await lidia.say('Case');
    await shown(stage, lidia.chat.id, 'RD-1042');
  });

  it('are told to those who work the helpdesk, and only to them', async () => {
    const help = async (actor: Actor) => {
      const before = stage.connector.accepted.length;
      await actor.say('help');
      return JSON.stringify(stage.connector.accepted[before]?.activity);
    };
    const [theirs, others] = [await help(lidia), await help(stage.as('alex'))];
    for (const word of ['queue', 'mine', 'case 1042', 'diagnose', 'trends', 'doctor']) {
      assert.ok(theirs.includes(word) && !others.includes(word), word);
    }
    assert.ok(others.includes('My reset failed'));
  });
});
