import assert from 'node:assert/strict';
import type { Store } from '../../src/store/store.ts';
import type { IncidentDraft } from '../../src/watch/incidents/incident.ts';
import type { Hit } from '../../src/watch/incidents/rules.ts';
import { at, TENANT } from './samples.ts';

const CAUSE = 'writeback-connectivity' as const;

const DRAFT: IncidentDraft = {
  ...{ tenantId: TENANT, cause: CAUSE, state: 'open', openedAt: at(9), seen: at(5) },
  history: [{ at: at(9), who: 'reset-desk', what: 'found' }],
};

/** What every store must do for incidents. `stores` gives two connections to the same data. */
export function incidentContract(
  stores: () => { readonly store: Store; readonly other: Store },
): void {
  describe('incidents', () => contract(stores));
}

function contract(stores: () => { readonly store: Store; readonly other: Store }): void {
  let store: Store;
  let other: Store;
  beforeEach(() => {
    ({ store, other } = stores());
  });

  const hit = (n: number, some: Partial<Hit> = {}): Hit => ({
    ...{ attemptId: `attempt-${n}`, userId: `person-${n}`, at: at(n), cause: CAUSE },
    ...some,
  });
  const sort = (one: Hit) => {
    const { attemptId, userId } = one;
    return store.incidents.sorted(TENANT, { attemptId, userId, seenAt: at(9) }, one);
  };
  const open = async (from: Store, ...ids: readonly string[]) => {
    const opened = await from.incidents.open(DRAFT, ids);
    assert.ok(opened);
    return opened;
  };

  it('have references of their own, and at most one is open for a cause and tenant', async () => {
    const first = await open(store);
    assert.equal(first.reference, 'INC-1001');
    assert.equal(await other.incidents.open(DRAFT, []), undefined);
    assert.ok(await other.incidents.open({ ...DRAFT, tenantId: 't2' }, []));
    assert.ok(await other.incidents.open({ ...DRAFT, cause: 'dc-unreachable' }, []));
    const closed = { ...first, state: 'closed', endedAt: at(20), revision: 2 } as const;
    assert.equal(await store.incidents.replace(closed), true);
    assert.equal(await other.incidents.replace({ ...first, revision: 2 }), false);
    assert.deepEqual(await other.incidents.get(first.reference), closed);
    assert.notEqual((await open(other)).reference, first.reference);
  });

  it('take the hits they are made of, and those that come while they are open', async () => {
    for (const n of [1, 2, 3]) await sort(hit(n));
    await sort(hit(4, { cause: 'dc-unreachable' }));
    const loose = await other.incidents.looseHits(TENANT, CAUSE, at(2));
    assert.deepEqual(
      loose.map(({ attemptId }) => attemptId),
      ['attempt-2', 'attempt-3'],
    );
    const incident = await open(store, 'attempt-2', 'attempt-3');
    await sort(hit(5, { userId: 'person-3' }));
    const { people, failures, began, newest } = await other.incidents.figuresOf(incident);
    assert.deepEqual([people, failures, began, newest], [2, 3, at(2), at(5)]);
    assert.deepEqual(await other.incidents.peopleOf(incident, 5), ['person-2', 'person-3']);
    assert.deepEqual(await other.incidents.looseCauses(TENANT, at(0)), [CAUSE, 'dc-unreachable']);
  });

  it('leave out who was taken out, and find the incident of an attempt', async () => {
    for (const n of [1, 2]) await sort(hit(n));
    const incident = await open(store, 'attempt-1', 'attempt-2');
    const of = async (n: number) =>
      (
        await other.incidents.openOfAttempt(
          { tenantId: TENANT, userId: `Person-${n}` },
          `attempt-${n}`,
        )
      )?.reference;
    assert.equal(await of(1), incident.reference);
    await store.incidents.split(incident, 'person-1');
    assert.equal(await of(1), undefined);
    assert.equal(await of(2), incident.reference);
    assert.equal((await other.incidents.figuresOf(incident)).people, 1);
    assert.deepEqual(await other.incidents.standing(incident, 'person-1'), {
      hit: true,
      split: true,
    });
  });

  it('know whom to tell that it is over: who was told, also by a notice of their own', async () => {
    for (const n of [1, 2, 3, 4]) await sort(hit(n));
    const incident = await open(store, ...[1, 2, 3, 4].map((n) => `attempt-${n}`));
    await store.incidents.tell(incident, 'person-1', 'message');
    await store.incidents.tell(incident, 'person-9', 'banner');
    await store.notices.tell(
      { tenantId: TENANT, userId: 'person-2' },
      { attemptId: 'attempt-2', at: at(7), signature: 's', result: 'queued' },
    );
    await store.notices.tell(
      { tenantId: TENANT, userId: 'person-3' },
      { attemptId: 'attempt-3', at: at(7), signature: 's', result: 'opted-out' },
    );
    const toTell = () => other.incidents.toTellOver(incident, 10);
    assert.deepEqual(await toTell(), ['person-1', 'person-2', 'person-9']);
    assert.equal(await other.incidents.wasReached(incident, 'person-1'), false);
    await store.incidents.reached(incident, 'person-1', at(8));
    assert.equal(await other.incidents.wasReached(incident, 'person-1'), true);
    await store.incidents.toldOver(incident, 'person-2', at(30));
    await store.incidents.split(incident, 'person-9');
    assert.deepEqual(await toTell(), ['person-1']);
  });

  it('bring an attempt back when a row came while it was looked at', async () => {
    const row = {
      ...{ id: 'r1', at: at(1), correlationId: 'attempt-1', targetId: 'person-1', details: {} },
      ...({ activity: 'Reset password (self-service)', result: 'failure' } as const),
    };
    const progress = {
      ...({ family: 'reset', readUntil: at(2), pages: 1, wideAt: at(2), widePages: 0 } as const),
      readFrom: at(0),
    };
    const keep = (id: string, seenAt: string, result: 'failure' | 'success' = 'failure') =>
      store.rows.keep(
        TENANT,
        { family: 'reset', rows: [{ ...row, id, result }], seenAt },
        progress,
      );
    await keep('r1', at(2));
    await keep('r0', at(2), 'success');
    const [unsorted] = await other.incidents.unsorted(TENANT, 10);
    assert.deepEqual(unsorted, { attemptId: 'attempt-1', userId: 'person-1', seenAt: at(2) });
    await keep('r2', at(3));
    await store.incidents.sorted(TENANT, unsorted, hit(1));
    assert.equal((await other.incidents.unsorted(TENANT, 10)).length, 1);
    await store.incidents.sorted(TENANT, { ...unsorted, seenAt: at(3) });
    assert.deepEqual(await other.incidents.unsorted(TENANT, 10), []);
    assert.deepEqual(await other.incidents.looseCauses(TENANT, at(0)), []);
  });

  it('forget a person with everything else', async () => {
    for (const n of [1, 2]) await sort(hit(n));
    const incident = await open(store, 'attempt-1', 'attempt-2');
    await store.incidents.tell(incident, 'person-1', 'banner');
    await store.retention.forget({ tenantId: TENANT, userId: 'person-1' });
    assert.deepEqual(await other.incidents.peopleOf(incident, 5), ['person-2']);
    assert.deepEqual(await other.incidents.toTellOver(incident, 5), []);
  });

  it('show their health in the channels that can still be written to', async () => {
    const channel = { tenantId: TENANT, id: 'c1', address: { at: 'one' } };
    await store.channels.remember(channel);
    await store.healthChannels.show(TENANT, 'c1');
    await store.healthChannels.show(TENANT, 'c1');
    assert.deepEqual(await other.healthChannels.list(TENANT), [channel]);
    await store.channels.forget(TENANT, 'c1');
    assert.deepEqual(await other.healthChannels.list(TENANT), []);
  });
}
