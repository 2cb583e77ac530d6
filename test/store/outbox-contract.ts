import assert from 'node:assert/strict';
import type { Message } from '../../src/inquiry/outbox.ts';
import type { Entry, Settlement } from '../../src/inquiry/outbox-book.ts';
import type { Store } from '../../src/store/store.ts';
import { aCaseDraft, aMessage, at, TENANT } from './samples.ts';

const LINE = 'line-1';
const ME = 'holder-1';
const OTHER = 'holder-2';
const BEGINNING = { seq: 0, at: '' };

/** What every store must do for the outbox. `stores` gives two connections to the same data. */
export function outboxContract(
  stores: () => { readonly store: Store; readonly other: Store },
): void {
  describe('outbox', () => {
    let store: Store;
    let other: Store;

    beforeEach(async () => {
      ({ store, other } = stores());
      assert.equal(await store.outbox.hold(ME, at(0), at(60)), true);
    });

    const add = (some: Partial<Message>, minutes = 0, line = LINE) =>
      other.outbox.add(aMessage(some), line, at(minutes));

    async function leased(minutes: number, line = LINE): Promise<Entry> {
      const lease = await store.outbox.lease(line, ME, at(minutes));
      assert.ok(lease && 'entry' in lease, 'nothing was leased');
      return lease.entry;
    }

    const settle = (entry: Entry, settlement: Settlement, minutes = 0) =>
      store.outbox.settle(entry, ME, settlement, at(minutes));

    const linesOf = async (since = BEGINNING, minutes = 0) =>
      (await store.outbox.news(since, at(minutes))).lines.map(({ name }) => name);

    it('adds a key once, over all connections and for ever', async () => {
      const twice = await Promise.all([
        store.outbox.add(aMessage(), LINE, at(0)),
        other.outbox.add(aMessage({ kind: 'other' }), LINE, at(0)),
      ]);
      assert.deepEqual(twice.toSorted(), ['known', 'queued']);
      await settle(await leased(0), { state: 'sent' });
      assert.equal(await add({}), 'known');
      assert.equal(await store.outbox.lease(LINE, ME, at(1)), undefined);
    });

    it('gives back what was added, and counts the attempts', async () => {
      const message = aMessage({ notAfter: at(30), whenUnsure: 'repeat', card: 'case:1' });
      await add(message);
      const { seq, ...entry } = await leased(2);
      assert.ok(seq > 0);
      assert.deepEqual(entry, {
        ...message,
        ...{ line: LINE, state: 'leased', addedAt: at(0), due: at(0), triedAt: at(2), attempts: 1 },
      });
    });

    it('leases a line in order, and a message only when its time has come', async () => {
      await add({ key: 'put-off', notBefore: at(5) });
      await add({ key: 'a' });
      await add({ key: 'b' });
      assert.equal((await leased(1)).key, 'a');
      assert.equal((await leased(2)).key, 'b');
      assert.equal(await store.outbox.lease(LINE, ME, at(4)), undefined);
      assert.equal((await leased(5)).key, 'put-off');
    });

    it('lets nobody pass a message that waits for its next attempt', async () => {
      await add({ key: 'a' });
      await add({ key: 'b' });
      await settle(await leased(0), { state: 'queued', code: '429', due: at(3) });
      assert.deepEqual(await store.outbox.lease(LINE, ME, at(2)), { due: at(3) });
      assert.deepEqual([(await leased(3)).key, (await leased(3)).key], ['a', 'b']);
    });

    it('has one holder at a time, who alone may lease', async () => {
      await add({});
      assert.equal(await other.outbox.hold(OTHER, at(10), at(70)), false);
      assert.equal(await other.outbox.lease(LINE, OTHER, at(10)), undefined);
      assert.equal(await store.outbox.hold(ME, at(10), at(20)), true);
      assert.equal(await other.outbox.hold(OTHER, at(21), at(30)), true);
      assert.deepEqual(await store.outbox.holder(), { name: OTHER, until: at(30) });
      assert.equal(await store.outbox.hold(ME, at(22), at(40), 'somebody else'), false);
      assert.equal(await store.outbox.hold(ME, at(22), at(40), OTHER), true);
      assert.equal(await other.outbox.hold(OTHER, at(23), at(40), ME), true);
      assert.equal(await store.outbox.lease(LINE, ME, at(21)), undefined);
      await other.outbox.release(OTHER);
      assert.equal(await store.outbox.hold(ME, at(22), at(30)), true);
    });

    it('hands what a dead holder had begun to the next, once', async () => {
      await add({ key: 'a' });
      await add({ key: 'b' }, 0, 'line-2');
      const begun = await leased(0);
      assert.equal(await other.outbox.hold(OTHER, at(61), at(90)), true);
      const adopted = await other.outbox.adopt(OTHER);
      assert.deepEqual(
        adopted.map(({ key }) => key),
        ['a'],
      );
      assert.deepEqual(await other.outbox.adopt(OTHER), []);
      const again: Settlement = { state: 'queued', code: 'interrupted', due: at(61) };
      assert.equal(
        await settle(begun, { state: 'sent' }),
        false,
        'not the first holder’s any more',
      );
      assert.equal(await other.outbox.settle(begun, OTHER, again, at(61)), true);
      const lease = await other.outbox.lease(LINE, OTHER, at(61));
      assert.equal(lease && 'entry' in lease && lease.entry.attempts, 2);
    });

    it('takes an answer that came too late for a message nobody was sure of', async () => {
      await add({ card: 'case:1' });
      const begun = await leased(0);
      await other.outbox.hold(OTHER, at(61), at(90));
      await other.outbox.adopt(OTHER);
      await other.outbox.settle(begun, OTHER, { state: 'unsure', code: 'interrupted' }, at(61));
      assert.equal(await settle(begun, { state: 'sent', activityId: 'm1' }, 62), true);
      assert.equal(await other.outbox.messageOf('case:1'), 'm1');
    });

    it('tells which lines got something since the last look, and when the next will', async () => {
      await add({ key: 'a' }, 0, 'one');
      await add({ key: 'b', notBefore: at(5) }, 0, 'two');
      const first = await store.outbox.news(BEGINNING, at(1));
      assert.deepEqual(first.lines, [{ name: 'one', tenantId: TENANT }]);
      assert.equal(first.next, at(5));
      assert.deepEqual(await linesOf(first.looked, 2), []);
      await add({ key: 'c' }, 2, 'three');
      await add({ key: 'd' }, 2, 'three');
      assert.deepEqual(await linesOf(first.looked, 2), ['three']);
      const later = await store.outbox.news(first.looked, at(5));
      assert.deepEqual(later.lines.map(({ name }) => name).toSorted(), ['three', 'two']);
      assert.equal(later.next, undefined);
    });

    it('remembers which message carries a card, until it is gone', async () => {
      await add({ key: 'a', card: 'case:1' });
      await settle(await leased(0), { state: 'sent', activityId: 'm1' });
      await add({ key: 'b', card: 'case:1', operation: 'update' });
      const update = await leased(1);
      assert.equal(update.activityId, 'm1');
      const gone = { state: 'queued', code: 'gone', due: at(1), forgetMessage: true } as const;
      await settle(update, gone);
      assert.equal(await store.outbox.messageOf('case:1'), undefined);
      const again = await leased(1);
      assert.equal(again.activityId, undefined);
      await settle(again, { state: 'sent', activityId: 'm2' });
      assert.equal(await other.outbox.messageOf('case:1'), 'm2');
    });

    it('starts from the message it was told of when a card was not sent from here', async () => {
      await add({ card: 'finding:1', operation: 'update', activityId: 'from-a-turn' });
      assert.equal((await leased(0)).activityId, 'from-a-turn');
    });

    it('puts an update in the place of an earlier one of the same card', async () => {
      await add({ key: 'a', card: 'case:1', operation: 'update' });
      await add({ key: 'b' });
      await settle(await leased(0), { state: 'queued', code: '429', due: at(3) });
      assert.equal(await add({ key: 'c', card: 'case:1', operation: 'update' }, 1), 'queued');
      assert.deepEqual(await store.outbox.lease(LINE, ME, at(2)), { due: at(3) });
      assert.deepEqual([(await leased(3)).key, (await leased(3)).key], ['c', 'b']);
      assert.equal(await add({ key: 'a', card: 'case:1', operation: 'update' }), 'known');
      assert.equal(await store.outbox.lease(LINE, ME, at(9)), undefined);
    });

    it('still posts when an update takes the place of a post, but not of one under way', async () => {
      await add({ key: 'a', card: 'case:1' });
      await add({ key: 'b', card: 'case:1', operation: 'update' });
      const first = await leased(0);
      assert.deepEqual([first.key, first.operation], ['b', 'post']);
      await add({ key: 'c', card: 'case:1', operation: 'update' });
      await settle(first, { state: 'sent', activityId: 'm1' });
      const next = await leased(0);
      assert.deepEqual([next.key, next.operation, next.activityId], ['c', 'update', 'm1']);
    });

    it('prunes whom it cannot reach, and sends when they are back', async () => {
      await add({ key: 'a' });
      await add({ key: 'b', notBefore: at(50) });
      await add({ key: 'elsewhere' }, 0, 'line-2');
      await settle(await leased(0), { state: 'pruned', code: 'ConversationBlockedByUser' });
      assert.equal(await add({ key: 'c' }, 2), 'unreachable');
      assert.equal(await store.outbox.lease(LINE, ME, at(59)), undefined);
      const pruned = await other.outbox.undelivered({ tenantId: TENANT, limit: 10 });
      assert.deepEqual(
        pruned.map(({ key, state, code }) => [key, state, code]),
        ['c', 'b', 'a'].map((key) => [key, 'pruned', 'ConversationBlockedByUser']),
      );
      assert.equal((await store.outbox.report(at(2))).unreachable, 1);

      const { looked } = await store.outbox.news(BEGINNING, at(3));
      assert.equal(await other.outbox.reachable(LINE, at(4)), true);
      assert.equal(await other.outbox.reachable(LINE, at(4)), false);
      assert.deepEqual(await linesOf(looked, 4), [LINE]);
      assert.deepEqual([(await leased(4)).key, (await leased(4)).key], ['a', 'c']);
      assert.equal((await leased(50)).key, 'b');
    });

    it('lists what was not delivered, newest first, in pages, and replays it', async () => {
      for (const [key, state] of Object.entries({ a: 'dead', b: 'unsure', c: 'dead' } as const)) {
        await add({ key, notAfter: at(9) });
        await settle(await leased(0), { state, code: 'because' }, 1);
      }
      const keys = async (filter: object) =>
        (await other.outbox.undelivered({ tenantId: TENANT, limit: 10, ...filter })).map(
          ({ key }) => key,
        );
      assert.deepEqual(await keys({}), ['c', 'b', 'a']);
      assert.deepEqual(await keys({ states: ['dead'] }), ['c', 'a']);
      assert.deepEqual(await keys({ tenantId: 'another' }), []);
      const [newest] = await other.outbox.undelivered({ tenantId: TENANT, limit: 1 });
      assert.deepEqual(await keys({ before: newest?.seq }), ['b', 'a']);

      assert.deepEqual(await other.outbox.replay('b', at(20)), { name: LINE, tenantId: TENANT });
      assert.equal(await other.outbox.replay('b', at(20)), undefined);
      assert.equal(await other.outbox.replay('no-such-key', at(20)), undefined);
      const replayed = await leased(20);
      assert.deepEqual([replayed.key, replayed.attempts, replayed.notAfter], ['b', 1, undefined]);
    });

    it('reports counts, the oldest that waits, and the rate of each tenant', async () => {
      await add({ key: 'a' });
      await add({ key: 'b' });
      await add({ key: 'c', kind: 'reminder' }, 3);
      await add({ key: 'd', notBefore: at(40) });
      await settle(await leased(10), { state: 'dead', code: 'too-large' }, 10);
      const report = await other.outbox.report(at(10));
      assert.deepEqual(report, {
        counts: [
          { tenantId: TENANT, state: 'dead', kind: 'notice', code: 'too-large', count: 1 },
          { tenantId: TENANT, state: 'queued', kind: 'notice', count: 2 },
          { tenantId: TENANT, state: 'queued', kind: 'reminder', count: 1 },
        ],
        waits: [{ tenantId: TENANT, since: at(0) }],
        unreachable: 0,
        rates: [{ tenantId: TENANT, perSecond: 1 / 60 }],
      });
    });

    it('reports the oldest that waits of each tenant apart', async () => {
      await add({ key: 'a' }, 1);
      await add({ key: 'b', tenantId: 'another' }, 2, 'line-2');
      await add({ key: 'c', tenantId: 'another' }, 3, 'line-3');
      await add({ key: 'd', tenantId: 'a third', notBefore: at(40) }, 4, 'line-4');
      const { waits } = await other.outbox.report(at(10));
      assert.deepEqual(
        waits.toSorted((one, two) => one.since.localeCompare(two.since)),
        [
          { tenantId: TENANT, since: at(1) },
          { tenantId: 'another', since: at(2) },
        ],
      );
    });

    it('knows when it tried, for a line and for a tenant', async () => {
      await add({ key: 'a' });
      await add({ key: 'b' }, 0, 'line-2');
      await leased(1);
      await leased(2, 'line-2');
      assert.deepEqual(await other.outbox.tried({ line: LINE }, at(0)), [at(1)]);
      assert.deepEqual(await other.outbox.tried({ line: LINE }, at(1)), []);
      assert.deepEqual(await other.outbox.tried({ tenantId: TENANT }, at(0)), [at(1), at(2)]);
    });

    it('knows how often it tried a line, and the time that was set right', async () => {
      await add({ key: 'a' });
      await settle(await leased(1), { state: 'queued', code: '429', due: at(2) });
      const entry = await leased(3);
      assert.deepEqual(await other.outbox.tried({ line: LINE }, at(0)), [at(3), at(3)]);
      assert.deepEqual(await other.outbox.tried({ tenantId: TENANT }, at(0)), [at(3)]);
      await store.outbox.retime(entry, at(4));
      assert.deepEqual(await other.outbox.tried({ tenantId: TENANT }, at(0)), [at(4)]);
      assert.equal(await settle(entry, { state: 'sent' }, 5), true);
    });

    it('forgets what ended long ago, and everything of a recipient', async () => {
      await add({ key: 'a', card: 'case:1' });
      await add({ key: 'b' });
      await settle(await leased(0), { state: 'sent', activityId: 'm1' }, 5);
      assert.equal(await store.outbox.forget(at(5), 10), 0);
      assert.equal(await store.outbox.forget(at(6), 10), 1);
      assert.equal(await add({ key: 'a' }), 'queued');
      assert.equal(await store.outbox.forgetLine(LINE), 2);
      assert.equal(await store.outbox.messageOf('case:1'), undefined);
      assert.equal(await store.outbox.lease(LINE, ME, at(9)), undefined);
    });

    it('keeps a case and its card together, or neither', async () => {
      const open = (key: string, fails: boolean) =>
        store.transaction(async () => {
          const { case: opened } = await store.cases.add(aCaseDraft());
          await store.outbox.add(
            aMessage({ key, show: { name: 'case', id: opened.reference } }),
            LINE,
            at(0),
          );
          if (fails) throw new Error('the work failed');
          return opened.reference;
        });
      await assert.rejects(open('failed', true), /the work failed/);
      const reference = await open('case', false);
      assert.ok(await other.cases.get(reference));
      assert.deepEqual((await leased(0)).show, { name: 'case', id: reference });
      assert.equal(await store.outbox.lease(LINE, ME, at(0)), undefined);
      assert.equal((await other.cases.list({ tenantId: TENANT, limit: 9 })).length, 1);
    });

    it('lets writing of others wait for a transaction, and undoes none of it', async () => {
      const { promise: halfway, resolve: goOn } = Promise.withResolvers<void>();
      const work = store.transaction(async () => {
        await store.outbox.add(aMessage({ key: 'inside' }), LINE, at(0));
        await halfway;
        throw new Error('undone');
      });
      const outside = store.outbox.add(aMessage({ key: 'beside' }), LINE, at(0));
      const second = store.transaction(() =>
        store.outbox.add(aMessage({ key: 'next' }), LINE, at(0)),
      );
      goOn();
      await assert.rejects(work, /undone/);
      assert.deepEqual(await Promise.all([outside, second]), ['queued', 'queued']);
      assert.deepEqual([(await leased(0)).key, (await leased(0)).key].toSorted(), [
        'beside',
        'next',
      ]);
      assert.equal(await store.outbox.lease(LINE, ME, at(0)), undefined);
    });

    it('makes a transaction inside another a part of it', async () => {
      const work = store.transaction(async () => {
        await store.transaction(() => store.outbox.add(aMessage(), LINE, at(0)));
        throw new Error('undone');
      });
      await assert.rejects(work, /undone/);
      assert.equal(await store.outbox.lease(LINE, ME, at(0)), undefined);
    });
  });
}
