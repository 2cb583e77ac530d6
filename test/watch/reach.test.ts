import assert from 'node:assert/strict';
import type { Person, Subject } from '../../src/inquiry/ports.ts';
import type { Installed } from '../../src/watch/app-installer.ts';
import { Reach } from '../../src/watch/reach.ts';
import { VirtualClock } from '../clock.ts';
import { FakeLog } from '../inquiry/world.ts';

const ADELE: Subject = { tenantId: 'tenant-1', userId: 'adele' };
const DIEGO: Subject = { tenantId: 'tenant-1', userId: 'diego' };
const HOUR = 3_600_000;

function person(subject: Subject, some: Partial<Person> = {}): Person {
  return { ...subject, locale: 'en', timeZone: 'UTC', hostHasDialogs: true, ...some };
}

describe('the way to people', () => {
  let clock: VirtualClock;
  let known: Map<string, Person>;
  let answer: Installed;
  let chat: string | undefined;
  let asked: string[];
  let reach: Reach;

  beforeEach(() => {
    clock = new VirtualClock();
    known = new Map();
    answer = 'installed';
    chat = undefined;
    asked = [];
    reach = new Reach({
      people: { get: async ({ userId }) => known.get(userId) },
      installer: {
        async install({ userId }) {
          asked.push(userId);
          return answer;
        },
        chatOf: async () => chat,
      },
      introduce: async (subject, id) => person(subject, { conversation: { id } }),
      clock,
      log: new FakeLog(),
    });
  });

  it('is their chat where there is one', async () => {
    known.set('adele', person(ADELE, { conversation: { id: 'a:1' } }));
    assert.equal((await reach.to(ADELE)).reached, 'now');
    assert.deepEqual(asked, []);
  });

  it('is made for whom the bot has never met', async () => {
    assert.deepEqual(await reach.to(ADELE), { reached: 'soon' });
    assert.deepEqual(asked, ['adele']);
  });

  it('is not forced on whom took the app out', async () => {
    known.set('adele', person(ADELE, { removedAt: clock.now().toISOString() }));
    assert.deepEqual(await reach.to(ADELE), { reached: 'never' });
    assert.deepEqual(asked, []);
  });

  it('is asked of Graph where the app was there before', async () => {
    answer = 'already-there';
    chat = '19:chat';
    const way = await reach.to(ADELE);
    assert.deepEqual(way.reached === 'now' && way.person.conversation, { id: '19:chat' });
    chat = undefined;
    assert.deepEqual(await reach.to(DIEGO), { reached: 'never' });
  });

  it('is tried for nobody, for an hour, where it is not permitted', async () => {
    answer = 'not-permitted';
    for (const one of [ADELE, DIEGO, ADELE]) {
      assert.deepEqual(await reach.to(one), { reached: 'never' });
    }
    assert.deepEqual(asked, ['adele']);
    answer = 'installed';
    await clock.advance(HOUR);
    assert.deepEqual(await reach.to(DIEGO), { reached: 'soon' });
  });

  it('is tried again the next day for whom there is no Teams, and sooner after a fault', async () => {
    answer = 'not-possible';
    await reach.to(ADELE);
    answer = 'failed';
    await reach.to(DIEGO);
    await clock.advance(HOUR);
    for (const one of [ADELE, DIEGO]) await reach.to(one);
    assert.deepEqual(asked, ['adele', 'diego', 'diego']);
    await clock.advance(23 * HOUR);
    await reach.to(ADELE);
    assert.deepEqual(asked, ['adele', 'diego', 'diego', 'adele']);
  });
});
