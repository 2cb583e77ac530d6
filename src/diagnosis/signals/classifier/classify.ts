import type { Label } from '../examples/examples.ts';
import { namesCause } from '../examples/meaning-of.ts';
import type { HumanWords } from '../human-words.ts';
import type { Reading, Token } from '../words/reading.ts';
import type { Span } from '../words/search.ts';
import { clausesOf } from './clauses.ts';
import { evidenceFeatures, type Feature, type TextFeature, textFeatures } from './features.ts';
import {
  type Counted,
  counted,
  countedAsTheyAre,
  greatest,
  type Model,
  sharesOf,
  weightFor,
} from './model.ts';

/** What patterns found in a text. */
type Said = Pick<HumanWords, 'meanings' | 'topics'>;

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

/** A clause of a text that as a whole speaks of no cause must say so plainly, and more plainly than the whole. */
const CLAUSE_SAYS = 0.5;

/** One stretch of a text, and how much each label has to do with it. */
interface Look {
  readonly tokens: readonly Token[];
  readonly words: readonly Counted<TextFeature>[];
  /** Per label, from 0 to 1; together 1. */
  readonly shares: Float64Array;
}

/**
 * What a text is taken for. What stands around the matter in a long text speaks of anything: there the whole and
 * its clauses are looked at one by one, and what they say of causes is added up.
 */
export function classify(model: Model, reading: Reading, said: Said): Classified {
  const { tokens } = reading;
  const whole = lookAt(model, tokens, evidenceFeatures(said.meanings, said.topics.keys()));
  const best = greatest(whole.shares);
  const looks = clausesOf(tokens).map(({ from, to }) =>
    lookAt(model, tokens.slice(from, to + 1), evidenceIn(said, from, to)),
  );
  if (looks.length === 0) return classified(model, whole, best);

  const label = greatest(ofCauses(model, [whole, ...looks]));
  const look = looks.reduce(
    (most, one) => (shareOf(one, label) > shareOf(most, label) ? one : most),
    whole,
  );
  const least = namesCause(labelOf(model, best)) ? 0 : Math.max(CLAUSE_SAYS, shareOf(whole, best));
  return shareOf(look, label) >= least
    ? classified(model, look, label)
    : classified(model, whole, best);
}

function lookAt(model: Model, tokens: readonly Token[], evidence: readonly Feature[]): Look {
  const words = counted(model, textFeatures(tokens));
  const shares = sharesOf(model, [...words, ...countedAsTheyAre(model, evidence)]);
  return { tokens, words, shares };
}

/** What patterns found between two words. */
function evidenceIn({ meanings, topics }: Said, from: number, to: number): Feature[] {
  const inside = (match: Span) => match.from >= from && match.to <= to;
  const spoken = [...topics].flatMap(([topic, match]) => (inside(match) ? [topic] : []));
  return evidenceFeatures(meanings.filter(inside), spoken);
}

/** The shares of all looks added up, for causes only. */
function ofCauses(model: Model, looks: readonly Look[]): Float64Array {
  return Float64Array.from(model.labels, (label, number) =>
    namesCause(label) ? looks.reduce((sum, look) => sum + shareOf(look, number), 0) : 0,
  );
}

function classified(model: Model, look: Look, label: number): Classified {
  const words = decidingWords(model, look, label);
  return { label: labelOf(model, label), share: shareOf(look, label), words };
}

function labelOf({ labels }: Model, number: number): Label {
  return labels[number] ?? 'undetermined';
}

function shareOf({ shares }: Look, label: number): number {
  return shares[label] ?? 0;
}

/** The stretch of the text that speaks for the label most. */
function decidingWords(model: Model, { tokens, words }: Look, label: number): readonly Token[] {
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
