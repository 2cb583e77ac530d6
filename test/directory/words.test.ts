import assert from 'node:assert/strict';
import words from '../../dialogs/locales/en/evidence.json' with { type: 'json' };
import { EVIDENCE_NAMES } from '../../src/diagnosis/evidence.ts';
import type { MissingBecause } from '../../src/diagnosis/piece.ts';

/** An object and not a list, so that a new reason does not compile without a line here. */
const BECAUSE: Readonly<Record<MissingBecause, true>> = {
  'not-permitted': true,
  'not-licensed': true,
  throttled: true,
  'timed-out': true,
  unreadable: true,
  unavailable: true,
  'not-configured': true,
  'not-gathered': true,
  'not-found': true,
};

describe('words for evidence', () => {
  it('name every kind of evidence, and nothing else', () => {
    assert.deepEqual(Object.keys(words.evidence).toSorted(), EVIDENCE_NAMES.toSorted());
  });

  it('explain every reason why it is missing, and nothing else', () => {
    assert.deepEqual(Object.keys(words.missing).toSorted(), Object.keys(BECAUSE).toSorted());
  });
});
