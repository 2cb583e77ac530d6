import assert from 'node:assert/strict';
import { createLog } from '../../src/log.ts';
import type { MemberPage } from '../../src/teams/connector.ts';
import { TeamRoster } from '../../src/teams/team-roster.ts';
import { VirtualClock } from '../clock.ts';

const TENANT = 't';
const MINUTE = 60_000;

/** A helpdesk of two teams, whose rosters come from `pages`, by team and place. */
function helpdesk(pages: Record<string, MemberPage | Error>) {
  const clock = new VirtualClock('2026-03-09T08:00:00Z');
  const asked: string[] = [];
  const channels = ['one', 'two'].map((id) => ({
    ...{ tenantId: TENANT, id: `channel-${id}`, team: { id } },
    address: { serviceUrl: 'https://smba', conversation: { id: `channel-${id}` } },
  }));
  const roster = new TeamRoster({
    channels: { all: async (tenantId) => (tenantId === TENANT ? channels : []) },
    async members(_serviceUrl, team, from = '') {
      asked.push(team + from);
      const page = pages[team + from] ?? { members: [] };
      if (page instanceof Error) throw page;
      return page;
    },
    clock,
    log: createLog({ level: 'silent', format: 'json', clock }),
  });
  const has = (userId: string, tenantId = TENANT) => roster.isHelpdesk({ tenantId, userId });
  return { has, clock, asked, pages };
}

describe('the helpdesk as the roster of its teams', () => {
  it('is everybody in any of them, on whichever page, under whichever name Teams gives the id', async () => {
    const { has } = helpdesk({
      one: { members: [{ objectId: 'A' }, { name: 'anonymous' }, null], next: '2' },
      one2: { members: [{ aadObjectId: 'b' }] },
      two: { members: [{ objectId: 'c' }] },
    });
    const found = await Promise.all(['a', 'B', 'c', 'd', ''].map((id) => has(id)));
    assert.deepEqual(found, [true, true, true, false, false]);
    assert.equal(await has('a', 'another tenant'), false);
  });

  it('is asked for once in minutes, and then loses who has left', async () => {
    const { has, clock, asked, pages } = helpdesk({ one: { members: [{ objectId: 'a' }] } });
    await Promise.all([has('a'), has('a'), has('b')]);
    assert.deepEqual(asked, ['one', 'two']);
    pages.one = { members: [{ objectId: 'b' }] };
    assert.equal(await has('a'), true);
    await clock.advance(5 * MINUTE);
    assert.equal(await has('a'), false);
    assert.equal(await has('b'), true);
  });

  it('is nobody when it cannot be read, and is read again for the next', async () => {
    const { has, pages } = helpdesk({ one: new Error('403'), two: { members: [] } });
    assert.equal(await has('a'), false);
    pages.one = { members: [{ objectId: 'a' }] };
    assert.equal(await has('a'), true);
  });

  it('keeps nothing of a roster that broke off half way', async () => {
    const { has } = helpdesk({
      one: { members: [{ objectId: 'a' }], next: '2' },
      one2: new Error('503'),
    });
    assert.equal(await has('a'), false);
  });

  it('ends with a roster that goes round in circles', async () => {
    const { has, asked } = helpdesk({
      one: { members: [], next: '2' },
      one2: { members: [{ objectId: 'a' }], next: '2' },
    });
    assert.equal(await has('a'), true);
    assert.equal(asked.length, 3);
  });
});
