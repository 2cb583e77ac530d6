import type { Label } from '../examples/examples.ts';
import type { Token } from '../words/reading.ts';
import { type Feature, type TextFeature, textFeatures } from './features.ts';
import { type Counted, counted, countedAsTheyAre, type Model, oddsOf, weightFor } from './model.ts';

/** What a text is taken for. */
export interface Classified {
  readonly label: Label;
  /** How sure that is, from 0 to 1; those of all labels add up to 1. */
  readonly share: number;
  /** The words that decided, side by side; empty when none did. */
  readonly words: readonly Token[];
}

/** A word that speaks for the label less than this share of the plainest one costs more to quote than it tells. */
const TELLS_LITTLE = 0.12;

/** The label that all that was counted speaks for most. */
export function mostLikely(
  model: Model,
  all: readonly Counted[],
): { readonly label: Label; readonly share: number; readonly number: number } {
  const odds = oddsOf(model, all);
  let best = 0;
  for (const [label, one] of odds.entries()) if (one > (odds[best] ?? 0)) best = label;
  let sum = 0;
  for (const one of odds) sum += Math.exp(one - (odds[best] ?? 0));
  return { label: model.labels[best] ?? 'undetermined', share: 1 / sum, number: best };
}

/** What a text is taken for, by its words and by what patterns found in it. */
export function classify(
  model: Model,
  tokens: readonly Token[],
  evidence: readonly Feature[],
): Classified {
  const words = counted(model, textFeatures(tokens));
  const { label, share, number } = mostLikely(model, [
    ...words,
    ...countedAsTheyAre(model, evidence),
  ]);
  return { label, share, words: decidingWords(model, tokens, words, number) };
}

/** The stretch of the text that speaks for the label most. */
function decidingWords(
  model: Model,
  tokens: readonly Token[],
  words: readonly Counted<TextFeature>[],
  label: number,
): readonly Token[] {
  const told = new Float64Array(tokens.length);
  for (const { feature, row, value } of words) {
    told[feature.at] = (told[feature.at] ?? 0) + value * weightFor(model, row, label);
  }
  const price = TELLS_LITTLE * Math.max(0, ...told);
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [at, one] of told.entries()) {
    sum += one - price;
    if (sum > best.sum) best = { from, to: at + 1, sum };
    if (sum < 0) {
      from = at + 1;
      sum = 0;
    }
  }
  return tokens.slice(best.from, best.to);
}
