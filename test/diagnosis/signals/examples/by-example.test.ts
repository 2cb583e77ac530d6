import assert from 'node:assert/strict';
import { asRecognised } from '../../../../src/diagnosis/signals/as-recognised.ts';
import { byExample } from '../../../../src/diagnosis/signals/examples/by-example.ts';
import type { Scoped } from '../../../../src/diagnosis/signals/scope.ts';
import { read } from '../../../../src/diagnosis/signals/words/reading.ts';
import { Signs } from '../../../../src/diagnosis/signs.ts';

const NOTHING: Scoped = { scope: 'undetermined', trusted: false };
const TEXT = 'the clock of our connect server is wrong by ten minutes';
const LOCKED = asRecognised('account-locked', 'locked', 'own-words', 0.9);

describe('by example', () => {
  it('a text is taken for what it is like', () => {
    const first = byExample(read(TEXT), NOTHING);
    assert.equal(first?.found?.meaning.id, 'server-clock-skew');
    assert.equal(first?.found?.source, 'own-words');
  });

  it('nothing is said against patterns and small talk', () => {
    assert.equal(byExample(read(TEXT), { scope: 'failure', trusted: true }), undefined);
    assert.equal(byExample(read(TEXT), { ...NOTHING, intent: 'check' }), undefined);
    assert.equal(byExample(read(TEXT), { ...NOTHING, scope: 'greeting' }), undefined);
  });

  it('nothing is said of what is like a complaint without a cause', () => {
    const complaint = 'I tried to reset my password and it failed again';
    assert.equal(byExample(read(complaint), NOTHING), undefined);
  });
});

describe('faint words', () => {
  const sign = (score: number) => ({ ...LOCKED, score, from: 'report' as const });

  it('make a cause possible, and nothing beside it', () => {
    const faint = new Signs([sign(0.3)]);
    assert.equal(faint.pointing('account-locked')?.strength, 'possible');
    assert.equal(faint.pointing('smart-lockout-cloud'), undefined);
  });

  it('are those of a low score', () => {
    const plain = new Signs([sign(0.5)]);
    assert.equal(plain.pointing('account-locked')?.strength, 'likely');
    assert.equal(plain.pointing('smart-lockout-cloud')?.strength, 'possible');
  });
});
