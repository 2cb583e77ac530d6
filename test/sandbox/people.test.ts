import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';
import { CAUSE_IDS } from '../../src/diagnosis/cause-id.ts';
import { parseAuditRow } from '../../src/diagnosis/signals/audit-row.ts';
import { parseOperatorPolicy } from '../../src/directory/operator-policy.ts';
import { GROUPS, TENANT_ID } from '../../src/sandbox/contoso/catalogue.ts';
import { PEOPLE } from '../../src/sandbox/people/people.ts';
import { rowsOf } from '../../src/sandbox/people/rows.ts';

const START = new Date('2026-11-20T12:00:00Z');

describe('the people of Contoso', () => {
  it('are at least fourteen, each with a failure of their own', () => {
    const causes = PEOPLE.map(({ expects }) => expects).filter((id) => id !== 'no-failure');
    assert.ok(new Set(causes).size >= 14);
    for (const id of causes) assert.ok(CAUSE_IDS.includes(id), id);
  });

  it('differ in key, id and sign-in name', () => {
    for (const name of ['key', 'id', 'userPrincipalName'] as const) {
      assert.equal(new Set(PEOPLE.map((person) => person[name])).size, PEOPLE.length);
    }
  });

  for (const person of PEOPLE) {
    it(`${person.key} has rows that read as attempts`, () => {
      for (const story of person.attempts) {
        const wire = rowsOf(person, story, START, 1).map(({ row }) => row);
        const rows = wire.map((row) => parseAuditRow(row));
        for (const [index, row] of rows.entries()) {
          assert.ok(row);
          assert.equal(row.targetId, person.id);
          assert.equal(row.activity, wire[index]?.activityDisplayName);
          assert.match(row.id, /^(SSPR_[0-9a-f-]{36}|Directory)_[A-Z0-9]{5}_\d+$/);
        }
        const attempts = joinAttempts(rows.flatMap((row) => row ?? []));
        assert.equal(attempts.length, 1);
        assert.deepEqual(attempts[0]?.unknownReasons, []);
        assert.equal(attempts[0]?.targetId, person.id);
      }
    });
  }

  it('live under a policy that the bot accepts', () => {
    const file = new URL('../../src/sandbox/contoso-policy.json', import.meta.url);
    const read = parseOperatorPolicy(JSON.parse(readFileSync(file, 'utf8')));
    assert.ok('policy' in read, JSON.stringify(read));
    const known: readonly string[] = Object.values(GROUPS);
    for (const { groupId } of read.policy.password?.groups ?? [])
      assert.ok(known.includes(groupId));
    assert.equal(read.policy.reset?.scopeGroupId, GROUPS['Password reset users']);
  });

  it('belong to the tenant that the bot is configured for', () => {
    const file = new URL('../../env/.env.sandbox', import.meta.url);
    assert.ok(readFileSync(file, 'utf8').includes(`GRAPH_TENANT_ID=${TENANT_ID}`));
  });
});
