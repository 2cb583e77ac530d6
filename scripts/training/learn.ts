import {
  counted,
  countedAsTheyAre,
  type Model,
} from '../../src/diagnosis/signals/classifier/model.ts';
import type { Learned } from '../../src/diagnosis/signals/classifier/model-text.ts';
import type { Label } from '../../src/diagnosis/signals/examples/examples.ts';
import { LogisticRegression, type Sample } from './logistic-regression.ts';
import type { TrainingText } from './training-texts.ts';

/** What only one or two texts say tells little of others. */
const USES_AT_LEAST = 3;
/** Passes over all texts; more of them learn the texts by heart. */
const PASSES = 8;

/** Learns from texts how much each feature speaks for each label. Same texts, same result. */
export function learn(texts: readonly TrainingText[]): Learned {
  const labels = [...new Set(texts.map(({ label }) => label))].sort();
  const known = knownFeatures(texts);
  const regression = new LogisticRegression(known.rows.size, labels.length);
  const samples = texts.map((text) => sampleOf(text, known, labels));
  for (let pass = 0; pass < PASSES; pass += 1) regression.learn(samples, pass);
  return {
    labels,
    bias: [...regression.bias],
    features: [...known.rows].map(([name, row]) => ({
      name,
      telling: known.telling[row] ?? 1,
      weights: regression.weightsOf(row),
    })),
  };
}

/** Numbers every feature and says how much it tells: the logarithm of how few texts have it. */
function knownFeatures(texts: readonly TrainingText[]): Pick<Model, 'rows' | 'telling'> {
  const uses = new Map<string, number>();
  for (const { words, evidence } of texts) {
    for (const { name } of words) uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const { name } of evidence) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const often = [...uses].filter(([, using]) => using >= USES_AT_LEAST);
  const rows = new Map(often.map(([name], row) => [name, row]));
  const telling = Float64Array.from(
    often,
    ([, using]) => 1 + Math.log((1 + texts.length) / (1 + using)),
  );
  return { rows, telling };
}

function sampleOf(
  { label, words, evidence }: TrainingText,
  known: Pick<Model, 'rows' | 'telling'>,
  labels: readonly Label[],
): Sample {
  const all = [...counted(known, words), ...countedAsTheyAre(known, evidence)];
  return {
    rows: Uint32Array.from(all, ({ row }) => row),
    values: Float64Array.from(all, ({ value }) => value),
    label: labels.indexOf(label),
  };
}
