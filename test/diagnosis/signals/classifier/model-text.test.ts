import assert from 'node:assert/strict';
import { oddsOf, weightFor } from '../../../../src/diagnosis/signals/classifier/model.ts';
import { readModel, writeModel } from '../../../../src/diagnosis/signals/classifier/model-text.ts';
import { TRAINED } from '../../../../src/diagnosis/signals/classifier/trained.ts';

describe('a model as text', () => {
  const learned = {
    labels: ['account-locked', 'greeting', 'out-of-scope'] as const,
    bias: [0.5, -0.25, 0],
    features: [
      { name: '=hello', telling: 3.2, weights: Float64Array.of(-2, 8, 0.01) },
      { name: '+my lock', telling: 5, weights: Float64Array.of(4.4, 0, -1) },
      { name: '=nothing', telling: 1, weights: Float64Array.of(0.01, 0, 0.02) },
    ],
  };

  it('is read as it was written, but for what decides nothing', () => {
    const model = readModel(writeModel(learned, 0.1));
    assert.deepEqual(model.labels, learned.labels);
    assert.deepEqual([...model.rows.keys()].sort(), ['+my lock', '=hello']);
    const hello = model.rows.get('=hello') ?? -1;
    assert.equal(model.telling[hello]?.toFixed(1), '3.2');
    assert.equal(weightFor(model, hello, 1), 8);
    assert.ok(Math.abs(weightFor(model, hello, 0) + 2) < 0.1);
    assert.equal(weightFor(model, hello, 2), 0);
    const odds = oddsOf(model, [{ row: hello, value: 0.5, feature: { name: '', worth: 1 } }]);
    assert.equal(odds[1], 3.75);
    assert.equal(odds[2], 0);
  });

  it('stays small in the repository', () => {
    assert.ok(Buffer.byteLength(TRAINED) < 1_000_000);
    assert.equal(readModel(TRAINED).labels.length, 67);
  });
});
