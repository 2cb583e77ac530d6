import assert from 'node:assert/strict';
import { VirtualClock } from '../clock.ts';
import { ADELE, furnish, GROUP, NOW, TENANT } from './contoso.ts';
import { coldDirectoryOf, playOn } from './directory-test.ts';
import { type Answer, DENIED, GraphServer } from './graph-server.ts';

const MEMBERS = /checkMemberGroups/;
const SUBJECT = { tenantId: TENANT, userId: ADELE };

describe('the helpdesk as an Entra group', () => {
  let graph: GraphServer;
  let clock: VirtualClock;

  beforeEach(async () => {
    graph = await GraphServer.start();
    clock = new VirtualClock(NOW);
    furnish(graph);
  });

  afterEach(() => graph.close());

  function helpdesk(helpdeskGroupId: string | undefined = GROUP) {
    return coldDirectoryOf(graph, { helpdeskGroupId }, clock).membership;
  }

  it('knows its members, whatever the case of the ids', async () => {
    const desk = helpdesk(GROUP.toUpperCase());
    const shouted = { tenantId: TENANT.toUpperCase(), userId: ADELE.toUpperCase() };
    assert.equal(await desk.isHelpdesk(shouted), true);
    assert.deepEqual(graph.to(MEMBERS)[0]?.body, { groupIds: [GROUP.toUpperCase()] });
  });

  it('takes nobody else', async () => {
    graph.on(MEMBERS, { body: { value: [] } });
    assert.equal(await helpdesk().isHelpdesk(SUBJECT), false);
  });

  it('asks again after minutes, not each time', async () => {
    const desk = helpdesk();
    await desk.isHelpdesk(SUBJECT);
    await desk.isHelpdesk(SUBJECT);
    assert.equal(graph.to(MEMBERS).length, 1);
    graph.on(MEMBERS, { body: { value: [] } });
    await clock.advance(5 * 60_000 + 1);
    assert.equal(await desk.isHelpdesk(SUBJECT), false);
  });

  it('is nobody when it is not configured, and for another tenant or an odd id', async () => {
    const desk = coldDirectoryOf(graph, {}, clock).membership;
    assert.equal(await desk.isHelpdesk(SUBJECT), false);
    assert.equal(await helpdesk().isHelpdesk({ ...SUBJECT, tenantId: ADELE }), false);
    assert.equal(await helpdesk().isHelpdesk({ ...SUBJECT, userId: "x' or true" }), false);
    assert.equal(graph.asked.length, 0);
  });

  const unreadable: readonly [string, Answer][] = [
    ['a refusal', DENIED],
    ['an outage', { status: 500 }],
    ['an answer of another shape', { body: { value: GROUP } }],
    ['silence', { never: true }],
  ];
  for (const [name, answer] of unreadable) {
    it(`is nobody after ${name}`, async () => {
      graph.on(MEMBERS, answer);
      assert.equal(await playOn(clock, helpdesk().isHelpdesk(SUBJECT)), false);
      assert.equal(clock.pending, 0);
    });
  }
});
