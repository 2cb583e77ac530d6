import assert from 'node:assert/strict';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found, known, missing } from '../../src/diagnosis/piece.ts';

describe('evidence', () => {
  it('counts what nobody asked for as not gathered, never as absent', () => {
    const evidence = evidenceOf({ tenant: found({ onPremisesSync: true }) });
    assert.deepEqual(known(evidence.tenant), { onPremisesSync: true });
    assert.deepEqual(evidence.attempts, missing('not-gathered'));
  });
});
