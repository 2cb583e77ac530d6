import type { MeaningId } from '../meanings.ts';
import type { Lexicon, Span } from '../words/lexicon.ts';
import { compile, type Match, match, type Pattern } from '../words/pattern.ts';
import type { Reading } from '../words/reading.ts';
import { LANGUAGES } from './languages.ts';
import type { OwnWords, Topic } from './own-words.ts';

/** The patterns of all languages, compiled. */
export interface OwnWordsTable {
  readonly meanings: readonly (readonly [MeaningId, Pattern])[];
  readonly topics: readonly (readonly [Topic, Pattern])[];
}

export interface FoundMeaning extends Match {
  readonly id: MeaningId;
}

/** Correct words that must not be taken for misspelt pattern words. */
export function ordinaryWords(): string[] {
  return LANGUAGES.flatMap(({ ordinary }) => ordinary?.split(/\s+/) ?? []);
}

/** @throws Error when a pattern names a group that its vocabulary lacks: a word file is wrong. */
export function compileOwnWords(lexicon: Lexicon): OwnWordsTable {
  return {
    meanings: compileAll<MeaningId>(lexicon, ({ meanings }) => meanings),
    topics: compileAll<Topic>(lexicon, ({ topics }) => topics),
  };
}

/** What a person's own words point at: more specific patterns first. */
export function findMeanings(
  { meanings }: OwnWordsTable,
  reading: Reading,
  find: (slot: number) => readonly Span[],
): FoundMeaning[] {
  return meanings
    .flatMap(([id, pattern]) => {
      const found = match(pattern, reading, find);
      return found ? [{ ...found, id }] : [];
    })
    .toSorted(
      (a, b) => b.weight - a.weight || a.slips - b.slips || width(a) - width(b) || a.from - b.from,
    );
}

/** What a text is about, whatever it means: a greeting, a reset, a printer. */
export function findTopics(
  { topics }: OwnWordsTable,
  reading: Reading,
  find: (slot: number) => readonly Span[],
): ReadonlyMap<Topic, Match> {
  const found = new Map<Topic, Match>();
  for (const [topic, pattern] of topics) {
    if (found.has(topic)) continue;
    const here = match(pattern, reading, find);
    if (here) found.set(topic, here);
  }
  return found;
}

function width({ from, to }: Match): number {
  return to - from;
}

function compileAll<Id extends string>(
  lexicon: Lexicon,
  patternsOf: (language: OwnWords) => Readonly<Partial<Record<Id, readonly string[]>>>,
): (readonly [Id, Pattern])[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries<readonly string[] | undefined>(patternsOf(language)).flatMap(([id, sources]) =>
      (sources ?? []).map(
        (source) => [id as Id, compile(source, lexicon, language.vocabulary)] as const,
      ),
    ),
  );
}
