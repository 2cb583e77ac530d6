import type { Lexicon, Vocabulary } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Search, Span } from './search.ts';

/** Slots that follow each other with at most a few words between. */
type Part = readonly number[];

/** A compiled pattern: all `wanted` parts close together, none of the `unwanted` near them. */
export interface Pattern {
  readonly wanted: readonly Part[];
  readonly unwanted: readonly Part[];
  /** How much more this pattern tells than its number of words. */
  readonly bonus: number;
}

export interface Match extends Span {
  /** How specific the match is: the words it asked for, and the bonus of the pattern. */
  readonly weight: number;
}

/** Words that may stand between two words of one part. */
const GAP = 4;
/** Words over which a pattern may spread, and around it in which an unwanted part counts. */
const SPREAD = 26;

/**
 * Reads the little pattern language of the word files:
 * `a b` a, then b, with at most a few words between · `a & b` both, in any order · `! c` and no c nearby ·
 * `a|b` either · `a_b` side by side · `a*` beginning with a · `@name` a group of the vocabulary ·
 * `# 2` at the end: tells as much as two words more.
 */
export function compile(source: string, lexicon: Lexicon, vocabulary: Vocabulary): Pattern {
  const [words = '', bonus = '0'] = source.split(' # ');
  const [wanted = '', ...unwanted] = words.split(' ! ');
  const part = (slots: string): Part =>
    slots
      .trim()
      .split(/\s+/)
      .map((word) => lexicon.slot(word, vocabulary));
  return {
    wanted: wanted.split(' & ').map(part),
    unwanted: unwanted.map(part),
    bonus: Number(bonus),
  };
}

/** The tightest place where the pattern stands in the text, if it does. */
export function match(
  { wanted, unwanted, bonus }: Pattern,
  reading: Reading,
  search: Search,
): Match | undefined {
  if (!wanted.every((part) => part.every((slot) => search.has(slot)))) return undefined;
  const [first, ...others] = wanted.map((part) => partSpans(part, reading, search));
  if (!first?.length || others.some((spans) => spans.length === 0)) return undefined;

  let best: Span | undefined;
  for (const start of first) {
    const whole = others.reduce<Span>((sofar, spans) => join(sofar, nearest(sofar, spans)), start);
    if (spread(whole, reading) > SPREAD) continue;
    if (!best || spread(whole, reading) < spread(best, reading)) best = whole;
  }
  if (!best) return undefined;

  const found = best;
  const spoilt = unwanted.some((part) =>
    partSpans(part, reading, search).some(
      (span) => spread(join(found, span), reading) <= SPREAD * 2,
    ),
  );
  return spoilt ? undefined : { ...found, weight: found.words + bonus };
}

function partSpans(part: Part, reading: Reading, search: Search): Span[] {
  const [first, ...rest] = part;
  if (first === undefined) return [];
  let spans = [...search.find(first)];
  for (const slot of rest) {
    const next = search.find(slot);
    spans = spans.flatMap((span) => {
      const follower = next.find(
        ({ from }) => from > span.to && place(reading, from) - place(reading, span.to) - 1 <= GAP,
      );
      return follower ? [join(span, follower)] : [];
    });
    if (spans.length === 0) return spans;
  }
  return spans;
}

function nearest(to: Span, spans: readonly Span[]): Span {
  return spans.reduce((best, span) => (distance(to, span) < distance(to, best) ? span : best));
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}

function join(a: Span, b: Span): Span {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    words: a.words + b.words,
    slips: a.slips + b.slips,
  };
}

function spread(span: Span, reading: Reading): number {
  return place(reading, span.to) - place(reading, span.from);
}

function place({ tokens }: Reading, index: number): number {
  return tokens[index]?.place ?? 0;
}
