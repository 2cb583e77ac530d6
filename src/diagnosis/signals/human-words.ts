import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import type { MeaningId } from './meanings.ts';
import {
  compileOwnWords,
  type FoundMeaning,
  findMeanings,
  findTopics,
  type OwnWordsTable,
  ordinaryWords,
} from './own-words/find-own-words.ts';
import type { Topic } from './own-words/own-words.ts';
import { quote } from './quote.ts';
import { findSentences } from './sentences/find-sentences.ts';
import { knownSentences, type SentenceTable } from './sentences/known-sentences.ts';
import { Lexicon } from './words/lexicon.ts';
import type { Match } from './words/pattern.ts';
import type { Reading } from './words/reading.ts';
import type { Span } from './words/search.ts';

export interface HumanWords {
  /** Portal sentences first, then own words, each best first; no two from the same words. */
  readonly found: readonly Recognised[];
  /** All that own words may mean, most specific first, before one is preferred to another. */
  readonly meanings: readonly FoundMeaning[];
  readonly topics: ReadonlyMap<Topic, Match>;
}

interface Tables {
  readonly lexicon: Lexicon;
  readonly sentences: SentenceTable;
  readonly ownWords: OwnWordsTable;
}

/** Own words that are only the consequence of others: no code comes to a phone that is lost. */
const FOLLOWS_FROM: Readonly<Partial<Record<MeaningId, readonly MeaningId[]>>> = {
  'code-not-received': ['lost-device'],
  'account-locked': ['smart-lockout'],
  'onprem-policy-refused': [
    'changed-too-recently',
    'password-used-before',
    'password-too-weak',
    'password-filter-refused',
    'password-easily-guessed',
  ],
  'onprem-connectivity': [
    'service-bus-unreachable',
    'tls-disabled',
    'dc-unreachable',
    'server-clock-skew',
    'cloud-sync-agent',
  ],
  'writeback-service-stopped': [
    'server-clock-skew',
    'tls-disabled',
    'connect-version-old',
    'connector-password-too-long',
    'decryption-key-mismatch',
    'forest-config-changed',
    'ad-access-denied',
    'inheritance-disabled',
    'sam-remote-call-denied',
    'ou-reserved-character',
    'dc-unreachable',
    'dc-policy-hints-missing',
    'service-bus-unreachable',
    'cloud-sync-agent',
    'auth-token-error',
  ],
  'writeback-not-enabled': ['tls-disabled', 'wizard-licence', 'onboarding-failed'],
  'servers-catching-up': ['writeback-unsupported-path'],
  'onprem-success-cloud-failure': ['writeback-unsupported-path'],
};

/** So specific must own words be to count beside a portal sentence, */
const BESIDE_A_SENTENCE = 4;
/** and this share of the weight of the most specific ones, to count beside those. */
const BESIDE_ANOTHER = 0.6;

let tables: Tables | undefined;

/** Portal sentences and own words in a text, in any known language. */
export function humanWords(reading: Reading): HumanWords {
  tables ??= buildTables();
  const { lexicon, sentences, ownWords } = tables;
  const search = lexicon.search(reading);

  const taken: Span[] = [];
  const found: Recognised[] = [];
  for (const { id, share, ...span } of findSentences(sentences, reading, search)) {
    if (!take(span, taken)) continue;
    found.push(asRecognised(id, quoted(reading, span), 'sentence', round(Math.min(1, share))));
  }
  const meanings = findMeanings(ownWords, reading, search);
  const reasons = withoutConsequences(meanings);
  const least = found.length > 0 ? BESIDE_A_SENTENCE : (reasons[0]?.weight ?? 0) * BESIDE_ANOTHER;
  for (const { id, weight, ...span } of reasons) {
    if (weight < least || !take(span, taken)) continue;
    found.push(asRecognised(id, quoted(reading, span), 'own-words', scoreOf(weight, span.slips)));
  }
  return { found, meanings, topics: findTopics(ownWords, reading, search) };
}

function withoutConsequences(meanings: readonly FoundMeaning[]): FoundMeaning[] {
  const said = new Set(meanings.map(({ id }) => id));
  return meanings.filter(({ id }) => !FOLLOWS_FROM[id]?.some((reason) => said.has(reason)));
}

/** Of several readings of the same words, the first one stands. */
function take(span: Span, taken: Span[]): boolean {
  if (taken.some((other) => other.from <= span.to && span.from <= other.to)) return false;
  taken.push(span);
  return true;
}

function scoreOf(weight: number, slips: number): number {
  return round(Math.max(0.4, Math.min(0.9, 0.4 + 0.1 * weight) - 0.05 * slips));
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}

function quoted({ text, tokens }: Reading, { from, to }: Span): string {
  return quote(text, tokens[from], tokens[to]);
}

function buildTables(): Tables {
  const lexicon = new Lexicon(ordinaryWords());
  const ownWords = compileOwnWords(lexicon);
  return { lexicon, ownWords, sentences: knownSentences(lexicon) };
}
