import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { createDirectory } from '../../src/directory/graph-directory.ts';
import { parseOperatorPolicy } from '../../src/directory/operator-policy.ts';
import { createLog } from '../../src/log.ts';
import { TENANT_ID } from '../../src/sandbox/contoso/catalogue.ts';
import { PEOPLE } from '../../src/sandbox/people/people.ts';
import { contosoForTest, type TestContoso } from './with-contoso.ts';

describe('the people of Contoso, diagnosed', () => {
  let contoso: TestContoso;
  before(async () => {
    contoso = await contosoForTest();
    // By now the rows that arrive late have arrived.
    contoso.clock.advance(5 * 60_000);
  });
  after(() => contoso.stop());

  const policy = () => {
    const file = new URL('../../src/sandbox/contoso-policy.json', import.meta.url);
    const read = parseOperatorPolicy(JSON.parse(readFileSync(file, 'utf8')));
    assert.ok('policy' in read);
    return read.policy;
  };

  for (const person of PEOPLE) {
    it(`${person.key}: ${person.expects}`, async () => {
      const { clock } = contoso;
      const log = createLog({ level: 'error', format: 'plain', clock });
      const directory = createDirectory(
        {
          graphBaseUrl: contoso.url,
          localOnly: true,
          auth: { kind: 'none' },
          tenantId: TENANT_ID,
          policy: policy(),
        },
        log,
        clock,
      );
      directory.start();
      const evidence = await directory.gather(
        { tenantId: TENANT_ID, userId: person.id },
        { deadlineMs: 5000, reference: 'TEST' },
      );
      const diagnosis = diagnose(evidenceOf(evidence), clock.now().toISOString());
      const seen = diagnosis.candidates.map(({ id, level }) => `${id}: ${level}`).join(', ');
      const gaps = diagnosis.gaps
        .map(({ evidence: name, because }) => `${name}: ${because}`)
        .join(', ');
      assert.equal(gaps, '', `${seen} — ${gaps}`);
      if (person.expects === 'no-failure') {
        assert.equal(diagnosis.scope, 'no-failure', seen);
        assert.ok(diagnosis.solved);
        return;
      }
      assert.equal(diagnosis.candidates[0]?.id, person.expects, seen);
    });
  }
});
