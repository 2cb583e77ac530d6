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
    const [first] = byExample(read(TEXT), NOTHING, [])?.found ?? [];
    assert.equal(first?.meaning.id, 'server-clock-skew');
    assert.equal(first?.source, 'own-words');
  });

  it('nothing is said against strong patterns, codes, sentences and small talk', () => {
    const found: Scoped = { scope: 'failure', trusted: true };
    assert.equal(byExample(read(TEXT), found, [LOCKED]), undefined);
    const code = asRecognised('account-locked', '33006', 'code', 0.5);
    assert.equal(byExample(read(TEXT), found, [code]), undefined);
    assert.equal(byExample(read(TEXT), { ...NOTHING, intent: 'check' }, []), undefined);
  });

  it('weak words give way to a plain likeness', () => {
    const found: Scoped = { scope: 'failure', trusted: true };
    const second = byExample(read(TEXT), found, [{ ...LOCKED, score: 0.6 }]);
    assert.equal(second?.found[0]?.meaning.id, 'server-clock-skew');
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
