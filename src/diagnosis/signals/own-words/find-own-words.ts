import type { MeaningId } from '../meanings.ts';
import { Lexicon } from '../words/lexicon.ts';
import { compile, type Match, match, type Pattern } from '../words/pattern.ts';
import type { Reading } from '../words/reading.ts';
import { LANGUAGES } from './languages.ts';
import type { Topic } from './own-words.ts';

export interface OwnWordsFound {
  /** Best first; no two on the same words. */
  readonly meanings: readonly FoundMeaning[];
  readonly topics: ReadonlyMap<Topic, Match>;
}

export interface FoundMeaning extends Match {
  readonly id: MeaningId;
}

interface Tables {
  readonly lexicon: Lexicon;
  readonly meanings: readonly (readonly [MeaningId, Pattern])[];
  readonly topics: readonly (readonly [Topic, Pattern])[];
}

let tables: Tables | undefined;

/** What a person's own words point at, in any of the known languages. */
export function findOwnWords(reading: Reading): OwnWordsFound {
  tables ??= buildTables();
  const find = tables.lexicon.search(reading);

  const matches: FoundMeaning[] = [];
  for (const [id, pattern] of tables.meanings) {
    const found = match(pattern, reading, find);
    if (found) matches.push({ ...found, id });
  }
  const topics = new Map<Topic, Match>();
  for (const [topic, pattern] of tables.topics) {
    if (topics.has(topic)) continue;
    const found = match(pattern, reading, find);
    if (found) topics.set(topic, found);
  }
  return { meanings: withoutOverlaps(matches), topics };
}

/** Of several readings of the same words, the one that accounts for most of them stands. */
function withoutOverlaps(matches: readonly FoundMeaning[]): FoundMeaning[] {
  const kept: FoundMeaning[] = [];
  const best = matches.toSorted(
    (a, b) => b.slots - a.slots || a.slips - b.slips || width(a) - width(b) || a.from - b.from,
  );
  for (const candidate of best) {
    if (kept.some((other) => other.id === candidate.id || overlap(other, candidate))) continue;
    kept.push(candidate);
  }
  return kept;
}

function overlap(a: Match, b: Match): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function width({ from, to }: Match): number {
  return to - from;
}

function buildTables(): Tables {
  const ordinary = LANGUAGES.flatMap((language) => language.ordinary?.split(/\s+/) ?? []);
  const lexicon = new Lexicon(ordinary);
  const compileAll = <Id extends string>(
    of: (language: (typeof LANGUAGES)[number]) => Readonly<Partial<Record<Id, readonly string[]>>>,
  ) =>
    LANGUAGES.flatMap((language) =>
      Object.entries(of(language)).flatMap(([id, sources]) =>
        (sources as readonly string[]).map(
          (source) => [id as Id, compile(source, lexicon, language.vocabulary)] as const,
        ),
      ),
    );
  return {
    lexicon,
    meanings: compileAll<MeaningId>((language) => language.meanings),
    topics: compileAll<Topic>((language) => language.topics),
  };
}
