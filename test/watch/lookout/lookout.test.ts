import assert from 'node:assert/strict';
import { SecurityCases } from '../../../src/desk/security-cases.ts';
import type { AuditRow } from '../../../src/diagnosis/attempt.ts';
import { joinAttempts } from '../../../src/diagnosis/attempts.ts';
import type { Store } from '../../../src/store/store.ts';
import { Lookout } from '../../../src/watch/lookout/lookout.ts';
import { LOOKOUT_RULES } from '../../../src/watch/lookout/lookout-rules.ts';
import { CHANNEL, deskOver } from '../../desk/world.ts';
import { aRow, at, TENANT, WatchWorld } from '../world.ts';

const MINUTE = 60_000;

describe('the lookout', () => {
  let world: WatchWorld;
  let asked: string[];
  let mayTell = true;

  beforeEach(async () => {
    world = new WatchWorld();
    asked = [];
    mayTell = true;
    await world.store.channels.remember({ ...CHANNEL, tenantId: TENANT });
    await world.store.channels.useAsFallback(TENANT, CHANNEL.id);
  });
  afterEach(() => world.end());

  function lookout(store: Store = world.store): Lookout {
    const { clock, log } = world;
    const { ledger, channels } = deskOver(store, clock);
    const security = new SecurityCases({
      ...{ ledger, channels, alarms: store.alarms, inquiries: store.inquiries, clock, log },
      together: (work) => store.transaction(work),
      attemptsOf: async (subject) => joinAttempts(await store.rows.rowsOf(subject)),
    });
    return new Lookout({
      ...{ book: store.tries, security, clock, log, rules: LOOKOUT_RULES },
      isOwn: (address) => address.startsWith('10.'),
      mayTell: async () => mayTell,
      async find({ userId }) {
        asked.push(userId);
        return undefined;
      },
    });
  }

  const blocked = (minutes: number, address: string, some: Partial<AuditRow> = {}) =>
    aRow(at(minutes), {
      ...{ activity: 'Blocked from self-service password reset', result: 'success', reason: '' },
      initiator: { ipAddress: address },
      ...some,
    });

  /** The attempts of these rows are complete, all of them now. */
  async function see(rows: readonly AuditRow[], eyes = lookout()): Promise<void> {
    for (const [userId, own] of Map.groupBy(rows, ({ targetId = '' }) => targetId)) {
      const attempts = joinAttempts(own);
      await eyes.seen(
        { tenantId: TENANT, userId },
        attempts,
        new Set(attempts.map(({ id }) => id)),
      );
    }
  }

  const cases = async () =>
    (await world.store.cases.list({ tenantId: TENANT, limit: 50 })).toReversed();
  const attack = () =>
    ['203.0.113.1', '198.51.100.2', '192.0.2.3'].map((one, n) => blocked(n, one));
  const sweep = (count: number, address = '203.0.113.1') =>
    Array.from({ length: count }, (_, n) => blocked(n, address, { targetId: `person-${n}` }));

  it('raises one case for an account, urgent, of which the person is not told yet', async () => {
    const rows = attack();
    await see(rows);
    await see(rows);
    const [only, ...others] = await cases();
    assert.deepEqual(others, []);
    assert.deepEqual(
      [only?.priority, only?.security?.because, only?.requesterId],
      ['urgent', 'many-addresses', 'person-1'],
    );
    assert.equal(only?.security?.counts.addresses, 3);
    assert.deepEqual(asked, ['person-1']);
    const { counts } = await world.store.outbox.report(at(0));
    assert.deepEqual(
      counts.map(({ kind }) => kind),
      ['case-card'],
    );
  });

  it('raises it once by two at the same time, and over a restart', async () => {
    const rows = attack();
    await Promise.all([see(rows), see(rows)]);
    await see([...rows, blocked(5, '192.0.2.77')], lookout(world.open()));
    assert.equal((await cases()).length, 1);
  });

  it('tells of it once more, and the person too, when a reset works', async () => {
    const rows = attack();
    await see(rows);
    const reset = aRow(at(9), {
      result: 'success',
      reason: 'Successfully completed reset.',
      initiator: { ipAddress: '192.0.2.3' },
    });
    await see([...rows, reset]);
    await see([...rows, reset]);
    const [only, ...others] = await cases();
    assert.deepEqual(
      [others.length, only?.security?.succeeded, only?.history.length],
      [0, true, 2],
    );
    const { counts } = await world.store.outbox.report(at(0));
    assert.deepEqual([...new Set(counts.map(({ kind }) => kind))].toSorted(), [
      'case-card',
      'person-card',
      'relay-to-desk',
    ]);
  });

  it('warns nobody who may not be told yet', async () => {
    mayTell = false;
    const initiator = { ipAddress: '192.0.2.3' };
    const reset = aRow(at(9), {
      result: 'success',
      reason: 'Successfully completed reset.',
      initiator,
    });
    await see([...attack(), reset]);
    const [only] = await cases();
    assert.equal(only?.security?.succeeded, true);
    const { counts } = await world.store.outbox.report(at(0));
    assert.deepEqual(
      counts.map(({ kind }) => kind),
      ['case-card'],
    );
  });

  it('raises one case for an address, whatever the number of accounts, and counts on', async () => {
    const eyes = lookout();
    await see(sweep(25), eyes);
    const [only, ...others] = await cases();
    assert.deepEqual(others, []);
    assert.equal(only?.security?.because, 'one-address');
    assert.ok((only?.security?.counts.accounts ?? 0) >= 20);
    assert.deepEqual(asked, []);
  });

  it('passes over addresses of the organisation', async () => {
    await see(sweep(40, '10.1.2.3'));
    assert.deepEqual(await cases(), []);
  });

  it('passes over an office in which people proved themselves before', async () => {
    const office = '203.0.113.1';
    const eyes = lookout();
    const proven = ['a', 'b', 'c'].map((targetId, n) =>
      aRow(at(n - 60 * 24), {
        targetId,
        result: 'success',
        reason: 'Successfully completed reset.',
        initiator: { ipAddress: office },
      }),
    );
    await see(proven, eyes);
    await see(sweep(25, office), eyes);
    assert.deepEqual(await cases(), []);
  });

  it('raises the next one on the next day, once the first is closed', async () => {
    await see(attack());
    const [first] = await cases();
    assert.ok(first);
    const closed = {
      ...first,
      state: 'resolved' as const,
      closedAt: at(10),
      revision: first.revision + 1,
    };
    assert.ok(await world.store.cases.replace(closed));
    await world.clock.advance(2 * 60 * MINUTE);
    await see([...attack(), blocked(110, '192.0.2.80')]);
    assert.equal((await cases()).length, 1);
    await world.clock.advance(24 * 60 * MINUTE);
    await see(attack().map((row, n) => ({ ...row, at: at(25 * 60 + n) })));
    assert.equal((await cases()).length, 2);
  });
});
