import assert from 'node:assert/strict';
import type { Priority } from '../../src/desk/case.ts';
import { factsOf } from '../../src/desk/facts.ts';
import type { Attempt } from '../../src/diagnosis/attempt.ts';
import type { CauseId } from '../../src/diagnosis/cause-id.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { type Evidence, evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found } from '../../src/diagnosis/piece.ts';
import type { Level } from '../../src/diagnosis/verdict.ts';
import { at } from '../store/samples.ts';

const ADMIN = found({ names: ['Global Administrator'] });
const READER = found({ names: ['Global Reader'] });
const UNLISTED = found({ names: ['Keeper of the Moon'] });

describe('what is known of a case when it is opened', () => {
  it('puts an attack first, then who is locked out or an administrator', () => {
    const priority = (some: Partial<Evidence>, diagnosis?: Diagnosis): Priority | undefined =>
      factsOf({ evidence: evidenceOf(some), diagnosis }).priority;
    assert.equal(priority({}), 'normal');
    assert.equal(priority({}, finding('account-locked', 'likely')), 'high');
    assert.equal(priority({}, finding('account-locked', 'possible')), 'normal');
    assert.equal(priority({}, finding('minimum-password-age', 'confirmed')), 'normal');
    assert.equal(priority({ roles: ADMIN }), 'high');
    assert.equal(
      priority({ attempts: found(failuresFrom(['1.1.1.1', '2.2.2.2', '3.3.3.3'])) }),
      'urgent',
    );
    assert.equal(
      priority({ attempts: found(failuresFrom(['1.1.1.1', '1.1.1.1', '2.2.2.2'])) }),
      'normal',
    );
    assert.equal(factsOf({ suspectedAttack: true }).priority, 'urgent');
  });

  it('marks administrators by what the directory says', () => {
    const privileged = (some: Partial<Evidence>) =>
      factsOf({ evidence: evidenceOf(some) }).privileged;
    assert.equal(privileged({ roles: ADMIN }), true);
    assert.equal(privileged({ roles: READER }), false);
    assert.equal(privileged({ roles: UNLISTED }), true);
    assert.equal(
      privileged({ registration: found({ isAdmin: true, methodsRegistered: [] }) }),
      true,
    );
    assert.equal(privileged({ answers: found({ administrator: 'no' }) }), undefined);
    assert.equal(privileged({}), undefined);
    assert.equal('privileged' in factsOf({}), false);
  });

  it('keeps of the account only what the person is found by', () => {
    const account = { id: 'a', displayName: 'Adele Vance', usageLocation: 'DE' };
    const facts = factsOf({ evidence: evidenceOf({ account: found(account) }) });
    assert.deepEqual(facts.person, { displayName: 'Adele Vance' });
  });
});

function finding(id: CauseId, level: Level): Diagnosis {
  return {
    at: at(0),
    scope: 'failure',
    candidates: [{ id, level, because: [], actor: 'helpdesk' }],
    ruledOut: [],
    couldNotJudge: [],
    gaps: [],
    actor: 'helpdesk',
    awaitingRows: false,
    unknownReasons: [],
  };
}

function failuresFrom(addresses: readonly string[]): Attempt[] {
  return addresses.map((ipAddress, i) => ({
    id: `attempt-${i}`,
    operation: 'reset',
    startedAt: at(i),
    endedAt: at(i),
    outcome: 'failed',
    meanings: [],
    unknownReasons: [],
    byAdministrator: false,
    ipAddress,
    rows: [],
  }));
}
