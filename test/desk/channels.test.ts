import assert from 'node:assert/strict';
import { type RouteRule, route } from '../../src/desk/route.ts';
import { anInquiry, aPerson, TENANT } from '../store/samples.ts';
import { queuedKinds } from './queued.ts';
import { CHANNEL, casesOver, openDesk } from './world.ts';

const RULES: readonly RouteRule[] = [
  { channel: 'sync', causes: ['writeback-disabled', 'dc-unreachable'] },
  { channel: 'fabrikam', domains: ['Fabrikam.com'] },
  { channel: 'vip', groups: ['G1'], causes: ['account-locked'] },
  { channel: 'soc', security: true },
  { channel: 'all' },
];

describe('the route of a case', () => {
  const fabrikam = { userPrincipalName: 'a@fabrikam.com' };
  const expected: readonly [Parameters<typeof route>[0], readonly string[]][] = [
    [{}, ['all']],
    [{ cause: 'dc-unreachable' }, ['sync', 'all']],
    [{ person: fabrikam }, ['fabrikam', 'all']],
    [{ person: { userPrincipalName: 'a@notfabrikam.com' } }, ['all']],
    [{ cause: 'account-locked', groups: ['g1'] }, ['vip', 'all']],
    [{ cause: 'account-locked' }, ['all']],
    [{ security: {} }, ['soc', 'all']],
    [{ cause: 'dc-unreachable', security: {} }, ['sync', 'soc', 'all']],
    [{ cause: 'dc-unreachable', person: fabrikam }, ['sync', 'fabrikam', 'all']],
  ];
  for (const [routed, channels] of expected) {
    it(`of ${JSON.stringify(routed)} is ${channels.join(', ')}`, () => {
      assert.deepEqual(route(routed, RULES), channels);
    });
  }
  it('is empty when no rule fits', () => assert.deepEqual(route({}, RULES.slice(0, 3)), []));
});

describe('the channel of a case', () => {
  let world: ReturnType<typeof openDesk>;
  const fallback = { id: 'fallback', address: { at: 'f' } };

  beforeEach(async () => {
    world = openDesk();
    await world.store.inquiries.add(anInquiry());
  });
  afterEach(() => world.close());

  it('is the first that fits and that the bot can reach, and its card is queued', async () => {
    await world.store.channels.remember({ ...CHANNEL, tenantId: TENANT });
    const rules = [{ channel: 'unknown' }, { channel: CHANNEL.id }];
    const cases = casesOver(world.store, world.clock, rules);
    const opened = await cases.open(aPerson(), 'inquiry-1', {});
    assert.deepEqual(opened.channel, CHANNEL);
    const [card, own] = queuedKinds(world.file);
    assert.equal(card, `case-card → ${CHANNEL.id}`);
    assert.equal(own, `person-card → ${opened.requesterId}`);
  });

  it('is the one that was named last, when no rule fits', async () => {
    const cases = casesOver(world.store, world.clock);
    assert.equal((await cases.open(aPerson(), undefined, { saw: '1' })).channel, undefined);
    await world.channels.use({ ...CHANNEL, tenantId: TENANT });
    await world.channels.use({ ...fallback, tenantId: TENANT, team: { id: 't' } });
    await world.channels.use({ ...CHANNEL, tenantId: 'elsewhere' });
    assert.deepEqual((await cases.open(aPerson(), undefined, { saw: '2' })).channel, fallback);
    const moving = { ...fallback, address: { at: 'moved' }, tenantId: TENANT, team: { id: 't' } };
    await world.channels.remember(moving);
    const moved = await cases.open(aPerson(), undefined, { saw: '3' });
    assert.deepEqual(moved.channel?.address, { at: 'moved' });
    await world.channels.left(TENANT, 'another team');
    assert.equal((await world.channels.fallback(TENANT))?.id, fallback.id);
    await world.channels.left(TENANT, 't');
    assert.equal((await cases.open(aPerson(), undefined, { saw: '4' })).channel, undefined);
  });

  it('asks for groups only when a rule does', async () => {
    await world.store.channels.remember({ ...CHANNEL, tenantId: TENANT });
    const asked: (readonly string[])[] = [];
    const groupsOf = async (_: object, groups: readonly string[]) => {
      asked.push(groups);
      return groups.slice(0, 1);
    };
    const rule = { channel: CHANNEL.id };
    await casesOver(world.store, world.clock, [rule], groupsOf).open(aPerson(), undefined, {});
    assert.deepEqual(asked, []);
    const rules = [{ ...rule, groups: ['g1', 'g2'] }];
    const cases = casesOver(world.store, world.clock, rules, groupsOf);
    const opened = await cases.open(aPerson({ userId: 'u2' }), undefined, {});
    assert.deepEqual(asked, [['g1', 'g2']]);
    assert.deepEqual(opened.channel, CHANNEL);
  });
});
