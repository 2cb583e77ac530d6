import assert from 'node:assert/strict';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found } from '../../src/diagnosis/piece.ts';
import type { Store } from '../../src/store/store.ts';
import { deskContract } from './desk-contract.ts';
import { incidentContract } from './incident-contract.ts';
import { outboxContract } from './outbox-contract.ts';
import { aCaseDraft, anInquiry, aPerson, at, TENANT, USER } from './samples.ts';

/** A store under test: `open` gives another connection to the same data each time it is called. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  /** Closes every connection and removes the data. */
  remove(): Promise<void>;
}

/** What every store must do, whatever it is made of. */
export function storeContract(name: string, begin: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let under: StoreUnderTest;
    let store: Store;
    let other: Store;

    beforeEach(async () => {
      under = await begin();
      store = await under.open();
      other = await under.open();
    });
    afterEach(() => under.remove());

    describe('inquiries', () => {
      it('gives back what was added, on every connection', async () => {
        const inquiry = anInquiry({ answers: { 'used-before': 'no' } });
        await store.inquiries.add(inquiry);
        assert.deepEqual(await store.inquiries.get(inquiry.id), inquiry);
        assert.deepEqual(await other.inquiries.get(inquiry.id), inquiry);
        assert.equal(await store.inquiries.get('no-such-inquiry'), undefined);
      });

      it('refuses a second inquiry of the same id', async () => {
        await store.inquiries.add(anInquiry());
        await assert.rejects(other.inquiries.add(anInquiry({ looks: 3 })));
        assert.deepEqual(await store.inquiries.get(anInquiry().id), anInquiry());
      });

      it('replaces only the revision it was made from', async () => {
        const first = anInquiry();
        await store.inquiries.add(first);
        const next = { ...first, looks: 1, revision: 2 };
        assert.equal(await store.inquiries.replace(next), true);
        assert.equal(await other.inquiries.replace({ ...first, looks: 9, revision: 2 }), false);
        assert.deepEqual(await other.inquiries.get(first.id), next);
        assert.equal(await store.inquiries.replace(anInquiry({ id: 'never-added' })), false);
      });

      it('loses no change when two connections change the same inquiry at once', async () => {
        await store.inquiries.add(anInquiry());
        const write = async (from: Store) => {
          for (let change = 0; change < 50; change += 1) await addOneLook(from, anInquiry().id);
        };
        await Promise.all([write(store), write(other), write(store)]);
        const after = await other.inquiries.get(anInquiry().id);
        assert.equal(after?.looks, 150);
        assert.equal(after?.revision, 151);
      });

      it('lists what is due, oldest first, and no more than asked for', async () => {
        const due = { late: at(30), early: at(10), now: at(20), future: at(40), never: undefined };
        for (const [id, nextLookAt] of Object.entries(due)) {
          await store.inquiries.add(anInquiry(nextLookAt ? { id, nextLookAt } : { id }));
        }
        const ids = async (now: string, limit: number) =>
          (await other.inquiries.due(now, limit)).map(({ id }) => id);
        assert.deepEqual(await ids(at(30), 10), ['early', 'now', 'late']);
        assert.deepEqual(await ids(at(30), 2), ['early', 'now']);
        assert.deepEqual(await ids(at(9), 10), []);
      });

      it('lists nothing that was settled', async () => {
        const planned = anInquiry({ nextLookAt: at(10) });
        await store.inquiries.add(planned);
        const { nextLookAt: _, ...settled } = planned;
        await store.inquiries.replace({ ...settled, revision: 2 });
        assert.deepEqual(await store.inquiries.due(at(60), 10), []);
      });

      it('knows the latest inquiry of a person in a tenant', async () => {
        await store.inquiries.add(anInquiry({ id: 'newer', openedAt: at(5) }));
        await store.inquiries.add(anInquiry({ id: 'older', openedAt: at(1) }));
        await store.inquiries.add(anInquiry({ id: 'of-another', userId: 'u2', openedAt: at(9) }));
        await store.inquiries.add(anInquiry({ id: 'elsewhere', tenantId: 't2', openedAt: at(9) }));
        const latest = await other.inquiries.latestOf({ tenantId: TENANT, userId: USER });
        assert.equal(latest?.id, 'newer');
        assert.equal(await store.inquiries.latestOf({ tenantId: TENANT, userId: 'u9' }), undefined);
      });

      it('keeps the newest evidence of an inquiry', async () => {
        const evidence = (onPremisesSync: boolean) =>
          evidenceOf({ tenant: found({ onPremisesSync }) });
        await store.inquiries.add(anInquiry());
        assert.equal(await store.inquiries.evidenceOf(anInquiry().id), undefined);
        const at = (revision: number) => anInquiry({ revision });
        assert.equal(await store.inquiries.replace(at(2), evidence(false)), true);
        assert.equal(await other.inquiries.replace(at(3), evidence(true)), true);
        // Who was too slow changes nothing, and a change without evidence leaves what is kept.
        assert.equal(await store.inquiries.replace(at(3), evidence(false)), false);
        assert.equal(await store.inquiries.replace(at(4)), true);
        assert.deepEqual(await store.inquiries.evidenceOf(anInquiry().id), evidence(true));
      });
    });

    describe('people', () => {
      it('remembers the latest of each person in each tenant', async () => {
        await store.people.remember(aPerson({ timeZone: 'Europe/Paris' }));
        await store.people.remember(aPerson({ tenantId: 't2' }));
        await other.people.remember(aPerson({ conversation: { id: 'a:1' } }));
        const subject = { tenantId: TENANT, userId: USER };
        assert.deepEqual(await store.people.get(subject), aPerson({ conversation: { id: 'a:1' } }));
        assert.equal(await store.people.get({ ...subject, userId: 'nobody' }), undefined);
      });
    });

    describe('cases', () => {
      it('gives references in sequence, each once, over all connections', async () => {
        const adds = Array.from({ length: 40 }, (_, i) =>
          (i % 2 ? store : other).cases.add(aCaseDraft({ inquiryId: `i${i}` })),
        );
        const references = (await Promise.all(adds)).map((one) => one.case.reference);
        assert.deepEqual(
          references.toSorted(),
          Array.from({ length: 40 }, (_, i) => `RD-${1001 + i}`),
        );
      });

      it('has one case an inquiry, even when two connections add at once', async () => {
        const both = await Promise.all([
          store.cases.add(aCaseDraft({ inquiryId: 'i1' })),
          other.cases.add(aCaseDraft({ inquiryId: 'i1' })),
        ]);
        assert.deepEqual(both.map(({ added }) => added).toSorted(), [false, true]);
        assert.deepEqual(both[0].case, both[1].case);
        assert.deepEqual(await other.cases.ofInquiry('i1'), both[0].case);
        assert.equal(await store.cases.ofInquiry('i2'), undefined);
      });

      it('finds a case by its reference, as people type it', async () => {
        const { case: added } = await store.cases.add(aCaseDraft());
        assert.deepEqual(added, { ...aCaseDraft(), reference: 'RD-1001', revision: 1 });
        for (const typed of ['RD-1001', ' rd 1001', 'rd1001', '1001']) {
          assert.deepEqual(await other.cases.get(typed), added);
        }
        for (const typed of ['RD-1002', '', 'RD-', "1001' OR 1=1", '9'.repeat(40)]) {
          assert.equal(await store.cases.get(typed), undefined);
        }
      });

      it('replaces only the revision it was made from', async () => {
        const { case: first } = await store.cases.add(aCaseDraft());
        const mine = { ...first, state: 'claimed', claimedBy: 'agent1', revision: 2 } as const;
        assert.equal(await store.cases.replace(mine), true);
        assert.equal(await other.cases.replace({ ...mine, claimedBy: 'agent2' }), false);
        assert.deepEqual(await other.cases.get(first.reference), mine);
      });

      it('lists by person, state and agent, newest first, in pages', async () => {
        for (let i = 0; i < 6; i += 1) {
          const requesterId = i % 2 ? 'odd' : 'even';
          await store.cases.add(aCaseDraft({ requesterId }));
        }
        await store.cases.add(aCaseDraft({ tenantId: 't2' }));
        const claimed = await store.cases.get('RD-1002');
        assert.ok(claimed);
        await store.cases.replace({ ...claimed, state: 'claimed', claimedBy: 'me', revision: 2 });
        const list = async (filter: object) =>
          (await other.cases.list({ tenantId: TENANT, limit: 10, ...filter })).map((one) =>
            Number(one.reference.slice(3)),
          );
        assert.deepEqual(await list({}), [1006, 1005, 1004, 1003, 1002, 1001]);
        assert.deepEqual(await list({ limit: 2 }), [1006, 1005]);
        assert.deepEqual(await list({ limit: 2, before: 'RD-1005' }), [1004, 1003]);
        assert.deepEqual(await list({ requesterId: 'odd' }), [1006, 1004, 1002]);
        assert.deepEqual(await list({ requesterId: 'odd', state: 'open' }), [1006, 1004]);
        assert.deepEqual(await list({ claimedBy: 'me' }), [1002]);
      });

      it('knows the latest case of a person that came from no inquiry', async () => {
        await store.cases.add(aCaseDraft());
        await store.cases.add(aCaseDraft());
        await store.cases.add(aCaseDraft({ inquiryId: 'i1' }));
        const latest = await other.cases.latestOf({ tenantId: TENANT, userId: USER });
        assert.equal(latest?.reference, 'RD-1002');
      });
    });

    deskContract(() => ({ store, other }));
    incidentContract(() => ({ store, other }));
    outboxContract(() => ({ store, other }));

    it('counts unknown reasons and remembers when each was last seen', async () => {
      await store.unknownReasons.record('A new sentence', at(2));
      await other.unknownReasons.record('A new sentence', at(1));
      await store.unknownReasons.record('Another', at(3));
      assert.deepEqual(await other.unknownReasons.list(), [
        { reason: 'A new sentence', count: 2, lastAt: at(2) },
        { reason: 'Another', count: 1, lastAt: at(3) },
      ]);
    });

    it('has everything after closing and opening again', async () => {
      await store.inquiries.add(anInquiry());
      const { case: added } = await store.cases.add(aCaseDraft());
      await store.close();
      await other.close();
      const again = await under.open();
      assert.deepEqual(await again.inquiries.get(anInquiry().id), anInquiry());
      assert.deepEqual(await again.cases.get(added.reference), added);
    });
  });
}

async function addOneLook({ inquiries }: Store, id: string): Promise<void> {
  for (;;) {
    const now = await inquiries.get(id);
    assert.ok(now);
    if (await inquiries.replace({ ...now, looks: now.looks + 1, revision: now.revision + 1 })) {
      return;
    }
  }
}
