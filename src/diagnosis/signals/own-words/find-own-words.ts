import type { MeaningId } from '../meanings.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { compile, type Match } from '../words/pattern.ts';
import { PatternTable } from '../words/pattern-table.ts';
import type { Reading } from '../words/reading.ts';
import type { Search } from '../words/search.ts';
import { LANGUAGES } from './languages.ts';
import type { OwnWords, Topic } from './own-words.ts';

/** The patterns of all languages, compiled. */
export interface OwnWordsTable {
  readonly meanings: PatternTable<MeaningId>;
  readonly topics: PatternTable<Topic>;
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
  search: Search,
): FoundMeaning[] {
  return [...meanings.matches(reading, search)].sort(
    (a, b) => b.weight - a.weight || a.slips - b.slips || width(a) - width(b) || a.from - b.from,
  );
}

/** What a text is about, whatever it means: a greeting, a reset, a printer. */
export function findTopics(
  { topics }: OwnWordsTable,
  reading: Reading,
  search: Search,
): ReadonlyMap<Topic, Match> {
  const found = new Map<Topic, Match>();
  for (const here of topics.matches(reading, search, (topic) => found.has(topic))) {
    found.set(here.id, here);
  }
  return found;
}

function width({ from, to }: Match): number {
  return to - from;
}

function compileAll<Id extends string>(
  lexicon: Lexicon,
  patternsOf: (language: OwnWords) => Readonly<Partial<Record<Id, readonly string[]>>>,
): PatternTable<Id> {
  const patterns = LANGUAGES.flatMap((language) =>
    Object.entries<readonly string[] | undefined>(patternsOf(language)).flatMap(([id, sources]) =>
      (sources ?? []).map((source) => ({
        id: id as Id,
        pattern: compile(source, lexicon, language.vocabulary),
      })),
    ),
  );
  return new PatternTable(patterns, lexicon);
}
