import assert from 'node:assert/strict';
import type { Ownership } from '../../src/desk/membership.ts';
import type { KnownChannel } from '../../src/desk/ports.ts';
import { SetUp, type SetUpRefusal } from '../../src/desk/set-up.ts';
import { aPerson, TENANT } from '../store/samples.ts';

const GROUP = 'g1';
const HOME: KnownChannel = { tenantId: TENANT, id: 'home', address: {}, team: { id: 'team-1' } };
const { team: _, ...BEFORE_TEAMS_WERE_KEPT } = HOME;

interface Situation {
  readonly ownership?: Ownership;
  readonly isHelpdesk?: boolean;
  readonly fallback?: KnownChannel;
  readonly named?: true;
  readonly helpdeskGroupId?: string;
}

const CASES: readonly [string, Situation, SetUpRefusal | undefined][] = [
  ['the first owner', { ownership: 'owner' }, undefined],
  ['who does not own the team', { ownership: 'not-owner' }, 'not-owner'],
  ['whose team cannot be read', { ownership: 'unknown' }, 'owners-unknown'],
  ['an owner of another team', { ownership: 'owner', fallback: HOME }, 'elsewhere'],
  [
    'an owner of another team who is of the helpdesk',
    { ownership: 'owner', fallback: HOME, isHelpdesk: true },
    undefined,
  ],
  [
    'one of the helpdesk who does not own the team',
    { ownership: 'not-owner', fallback: HOME, isHelpdesk: true },
    'not-owner',
  ],
  [
    'an owner of a team that the configuration names',
    { ownership: 'owner', fallback: HOME, named: true },
    undefined,
  ],
  [
    'an owner, where the channel of before has no team',
    { ownership: 'owner', fallback: BEFORE_TEAMS_WERE_KEPT },
    undefined,
  ],
  ['a member of the group', { helpdeskGroupId: 'g9', isHelpdesk: true }, undefined],
  [
    'an owner, where a group is named',
    { helpdeskGroupId: 'g9', ownership: 'owner' },
    'not-helpdesk',
  ],
  [
    'an owner of the group’s own team, in any case of its id',
    { helpdeskGroupId: GROUP.toUpperCase(), ownership: 'owner' },
    undefined,
  ],
  [
    'a member of the group’s own team who is not seen as one',
    { helpdeskGroupId: GROUP, ownership: 'not-owner' },
    'not-helpdesk',
  ],
];

describe('who may set up the channel of the helpdesk', () => {
  for (const [who, situation, refusal] of CASES) {
    it(`${who}: ${refusal ?? 'may'}`, async () => {
      const { ownership = 'not-owner', isHelpdesk = false, fallback, named } = situation;
      const setUp = new SetUp({
        membership: { isHelpdesk: async () => isHelpdesk },
        owners: { ownership: async () => ownership },
        channels: { fallback: async () => fallback, isNamed: () => named === true },
        helpdeskGroupId: situation.helpdeskGroupId,
      });
      const team = { id: 'team-2', groupId: GROUP };
      assert.equal(await setUp.refusal(aPerson(), 'channel', team), refusal);
    });
  }
});
