import assert from 'node:assert/strict';
import type { CaseDraft } from '../../src/desk/case.ts';
import type { Store } from '../../src/store/store.ts';
import { aCaseDraft, anInquiry, at, TENANT, USER } from './samples.ts';

/** What every store must do for those who work the desk. `stores` gives two connections to the same data. */
export function deskContract(stores: () => { readonly store: Store; readonly other: Store }): void {
  describe('desk', () => contract(stores));
}

function contract(stores: () => { readonly store: Store; readonly other: Store }): void {
  let store: Store;
  let other: Store;
  beforeEach(() => {
    ({ store, other } = stores());
  });

  const add = async (some: Partial<CaseDraft>) =>
    (await store.cases.add(aCaseDraft(some))).case.reference;

  describe('the lists of the desk', () => {
    it('have what is not closed, the most urgent first, of those the oldest', async () => {
      const normal = await add({});
      const urgent = await add({ priority: 'urgent', state: 'claimed', claimedBy: 'me' });
      const high = await add({ priority: 'high' });
      const waiting = await add({ priority: 'high', state: 'waiting', claimedBy: 'me' });
      await add({ state: 'resolved', claimedBy: 'me', priority: 'urgent' });
      await add({ state: 'withdrawn' });
      await add({ tenantId: 't2' });
      const unclosed = async (filter: object) =>
        (await other.cases.unclosed({ tenantId: TENANT, limit: 10, ...filter })).map(
          ({ reference }) => reference,
        );
      assert.deepEqual(await unclosed({}), [urgent, high, waiting, normal]);
      assert.deepEqual(await unclosed({ limit: 2 }), [urgent, high]);
      assert.deepEqual(await unclosed({ unclaimed: true }), [high, normal]);
      assert.deepEqual(await unclosed({ claimedBy: 'me' }), [urgent, waiting]);
      assert.deepEqual([...(await other.cases.tenants())].toSorted(), [TENANT, 't2'].toSorted());
    });

    it('find a person by the beginning of each word, and a case by its cause', async () => {
      const person = { displayName: 'Zoë Ångström-Lee', userPrincipalName: 'zoe@contoso.com' };
      const first = await add({ person, cause: 'account-locked' });
      const second = await add({ person });
      await add({ person, tenantId: 't2', cause: 'account-locked' });
      const find = async (...words: string[]) =>
        (await other.cases.ofPerson({ tenantId: TENANT, words, limit: 10 })).map(
          ({ reference }) => reference,
        );
      assert.deepEqual(await find('zoe'), [second, first]);
      assert.deepEqual(await find('ang', 'lee'), [second, first]);
      assert.deepEqual(await find('zoe@contoso.com'), [second, first]);
      assert.deepEqual(await find('zoe', 'nobody'), []);
      assert.deepEqual(await find(), []);
      const byCause = await other.cases.list({
        ...{ tenantId: TENANT, cause: 'account-locked', limit: 10 },
      });
      assert.deepEqual(
        byCause.map(({ reference }) => reference),
        [first],
      );
    });
  });

  describe('channels', () => {
    const channel = (id: string, address: unknown = {}) => ({ tenantId: TENANT, id, address });

    it('are remembered, and one of a tenant is its fallback', async () => {
      await store.channels.remember(channel('a'));
      await store.channels.remember(channel('b'));
      assert.equal(await other.channels.fallback(TENANT), undefined);
      await store.channels.useAsFallback(TENANT, 'a');
      await other.channels.useAsFallback(TENANT, 'b');
      await store.channels.remember(channel('b', { moved: true }));
      assert.deepEqual(await store.channels.fallback(TENANT), channel('b', { moved: true }));
      assert.equal(await store.channels.fallback('t2'), undefined);
      await other.channels.forget(TENANT, 'b');
      assert.equal(await store.channels.fallback(TENANT), undefined);
      assert.deepEqual(await store.channels.get(TENANT, 'a'), channel('a'));
    });
  });

  describe('webhook deliveries', () => {
    const due = at(0);

    it('are taken once, in the order of their case, and again when their taker is late', async () => {
      const [one, two] = [await add({ inquiryId: 'i1' }), await add({ inquiryId: 'i2' })];
      for (const event of [0, 1]) {
        for (const reference of [one, two]) {
          await store.webhooks.add({ tenantId: TENANT, reference, event, due });
          await other.webhooks.add({ tenantId: TENANT, reference, event, due });
        }
      }
      const take = async (from: Store, now: string) =>
        (await from.webhooks.take(now, at(30), 10)).map(({ reference, event }) => [
          reference,
          event,
        ]);
      assert.deepEqual(await take(store, at(1)), [
        [one, 0],
        [two, 0],
      ]);
      assert.deepEqual(await take(other, at(1)), []);
      const [last, first] = (await store.webhooks.log(TENANT, 10)).filter(
        ({ event }) => event === 0,
      );
      assert.ok(first && last);
      await store.webhooks.settle(first.id, { state: 'sent', code: '204', at: at(2) });
      const again = { state: 'queued', code: '503', at: at(2), due: at(9) } as const;
      await store.webhooks.settle(last.id, again);
      assert.deepEqual(await take(other, at(3)), [[one, 1]]);
      assert.deepEqual(await take(other, at(9)), [[two, 0]]);
      assert.deepEqual(await take(store, at(30)), [
        [two, 0],
        [one, 1],
      ]);
      const log = await other.webhooks.log(TENANT, 10);
      assert.deepEqual(log.length, 4);
      assert.deepEqual(log.at(-1), {
        ...{ id: first.id, tenantId: TENANT, reference: one, event: 0 },
        ...{ state: 'sent', attempts: 1, due: at(30), triedAt: at(2), code: '204' },
      });
    });
  });

  describe('the log of the webhook', () => {
    it('is counted by state, and what was given up can be queued again', async () => {
      const one = await add({ inquiryId: 'i1' });
      const due = at(0);
      for (const event of [0, 1, 2]) {
        await store.webhooks.add({ tenantId: TENANT, reference: one, event, due });
      }
      assert.deepEqual(await other.webhooks.counts(TENANT), { queued: 3, sent: 0, dead: 0 });
      const ids = (await store.webhooks.log(TENANT, 10)).map(({ id }) => id);
      const [third = 0, second = 0, first = 0] = ids;
      await store.webhooks.settle(first, { state: 'sent', code: '204', at: at(1) });
      await store.webhooks.settle(second, { state: 'dead', code: '401', at: at(1) });
      await store.webhooks.settle(third, { state: 'dead', code: '401', at: at(1) });
      assert.deepEqual(await other.webhooks.counts(TENANT), { queued: 0, sent: 1, dead: 2 });
      assert.equal(await other.webhooks.again('t2', at(5)), 0);
      assert.equal(await other.webhooks.again(TENANT, at(5)), 2);
      const taken = await store.webhooks.take(at(5), at(30), 10);
      assert.deepEqual(
        taken.map(({ id, attempts }) => [id, attempts]),
        [[second, 0]],
      );
    });
  });

  describe('retention', () => {
    it('deletes in pieces, and never what is open or held', async () => {
      const closed = { state: 'resolved', closedAt: at(10) } as const;
      for (let i = 0; i < 5; i += 1) await add({ ...closed, inquiryId: `i${i}` });
      await add({ ...closed, requesterId: 'HELD' });
      await add({ openedAt: at(0) });
      await store.inquiries.add(anInquiry({ id: 'old', openedAt: at(10) }));
      const expiry = { casesBefore: at(10), evidenceBefore: at(10), held: ['held'], limit: 3 };
      assert.deepEqual(await store.retention.expire(expiry), {
        cases: [],
        inquiries: 0,
        evidence: 0,
      });
      const later = { ...expiry, casesBefore: at(11) };
      const expired = await store.retention.expire(later);
      assert.deepEqual([expired.cases.length, expired.inquiries], [3, 1]);
      assert.equal((await other.retention.expire(later)).cases.length, 2);
      assert.equal((await other.retention.expire(later)).cases.length, 0);
      assert.equal((await other.cases.list({ tenantId: TENANT, limit: 10 })).length, 2);
    });

    it('forgets one person of one tenant, and what the search knew of them', async () => {
      const person = { displayName: 'Adele Vance' };
      const closed = { state: 'resolved', closedAt: at(10), person } as const;
      const mine = await add({ ...closed, inquiryId: 'i1' });
      await add({ ...closed, tenantId: 't2' });
      await add({ ...closed, requesterId: 'somebody', history: [] });
      await store.inquiries.add(anInquiry({ id: 'i1' }));
      const subject = { tenantId: TENANT, userId: USER };
      assert.deepEqual(await other.retention.holdings(subject), {
        ...{ openCases: [], closedCases: 1, inquiries: 1, othersCases: 0 },
      });
      const forgotten = await store.retention.forget(subject);
      assert.deepEqual(
        forgotten.cases.map(({ reference }) => reference),
        [mine],
      );
      assert.equal(forgotten.inquiries, 1);
      const found = (tenantId: string) =>
        other.cases.ofPerson({ tenantId, words: ['adele'], limit: 10 });
      assert.deepEqual(
        (await found(TENANT)).map(({ requesterId }) => requesterId),
        ['somebody'],
      );
      assert.equal((await found('t2')).length, 1);
    });
  });
}
