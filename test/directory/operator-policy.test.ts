import assert from 'node:assert/strict';
import { parseOperatorPolicy } from '../../src/directory/operator-policy.ts';

const GROUP = '11111111-2222-4333-8444-555555555555';

const WHOLE = {
  password: {
    default: { name: 'Contoso', minimumAgeHours: 24, maximumAgeDays: 0, historyCount: 24 },
    groups: [{ groupId: GROUP.toUpperCase(), name: 'Administrators', minimumLength: 16 }],
  },
  reset: {
    scope: 'selected',
    scopeGroupId: GROUP,
    methodsRequired: 2,
    methodsOffered: ['email', 'mobilePhone'],
    writeback: true,
    unlockWithoutReset: false,
    connectVersion: '2.5.79.0',
  },
};

/** What is wrong → the path that the only sentence must name. */
const WRONG: readonly [name: string, json: unknown, path: string][] = [
  ['no object', [], 'The policy'],
  ['an unknown part', { passwords: {} }, 'passwords'],
  ['an unknown setting', { password: { default: { minAge: 1 } } }, 'password.default.minAge'],
  [
    'a negative age',
    { password: { default: { minimumAgeHours: -1 } } },
    'password.default.minimumAgeHours',
  ],
  [
    'an age over 999 days',
    { password: { default: { maximumAgeDays: 1000 } } },
    'password.default.maximumAgeDays',
  ],
  [
    'a number as text',
    { password: { default: { historyCount: '24' } } },
    'password.default.historyCount',
  ],
  [
    'two minimum ages',
    { password: { default: { minimumAgeHours: 24, minimumAgeDays: 1 } } },
    'password.default',
  ],
  ['groups that are no list', { password: { groups: {} } }, 'password.groups'],
  [
    'a group that is no GUID',
    { password: { groups: [{ groupId: 'admins', name: 'A' }] } },
    'password.groups[0].groupId',
  ],
  ['a group without an id', { password: { groups: [{ name: 'A' }] } }, 'password.groups[0]'],
  ['a group without a name', { password: { groups: [{ groupId: GROUP }] } }, 'password.groups[0]'],
  [
    'a group named twice',
    {
      password: {
        groups: [
          { groupId: GROUP, name: 'A' },
          { groupId: GROUP.toUpperCase(), name: 'B' },
        ],
      },
    },
    'password.groups',
  ],
  ['an unknown scope', { reset: { scope: 'some' } }, 'reset.scope'],
  ['three methods required', { reset: { methodsRequired: 3 } }, 'reset.methodsRequired'],
  ['an unknown method', { reset: { methodsOffered: ['fax'] } }, 'reset.methodsOffered'],
  ['a flag as text', { reset: { writeback: 'yes' } }, 'reset.writeback'],
  ['a version with words', { reset: { connectVersion: 'latest' } }, 'reset.connectVersion'],
  ['a selected scope without its group', { reset: { scope: 'selected' } }, 'reset.scopeGroupId'],
  [
    'a group without a selected scope',
    { reset: { scope: 'all', scopeGroupId: GROUP } },
    'reset.scopeGroupId',
  ],
];

describe('operator policy', () => {
  it('reads every setting', () => {
    assert.deepEqual(parseOperatorPolicy(WHOLE), {
      policy: {
        password: {
          default: WHOLE.password.default,
          groups: [{ groupId: GROUP, name: 'Administrators', minimumLength: 16 }],
        },
        reset: WHOLE.reset,
      },
    });
  });

  it('may be empty', () => {
    assert.deepEqual(parseOperatorPolicy({}), { policy: {} });
  });

  it('holds a minimum age given in days as hours, and names the default policy', () => {
    assert.deepEqual(parseOperatorPolicy({ password: { default: { minimumAgeDays: 2 } } }), {
      policy: {
        password: { default: { name: 'Default Domain Policy', minimumAgeHours: 48 }, groups: [] },
      },
    });
  });

  it('keeps the order of groups', () => {
    const groups = ['b', 'a'].map((digit) => ({
      groupId: GROUP.replace(/^1/, digit),
      name: digit,
    }));
    const read = parseOperatorPolicy({ password: { groups } });
    assert.ok('policy' in read);
    assert.deepEqual(
      read.policy.password?.groups.map(({ name }) => name),
      ['b', 'a'],
    );
  });

  for (const [name, json, path] of WRONG) {
    it(`refuses ${name}`, () => {
      const read = parseOperatorPolicy(json);
      assert.ok('problems' in read);
      assert.equal(read.problems.length, 1, read.problems.join('\n'));
      assert.ok(read.problems[0]?.startsWith(`${path} `), read.problems[0]);
    });
  }

  it('names all problems at once', () => {
    const read = parseOperatorPolicy({
      password: { default: { minimumAgeHours: -1, historyCount: 2000 } },
      reset: { scope: 'some', writeback: 1 },
    });
    assert.ok('problems' in read);
    assert.equal(read.problems.length, 4);
  });
});
