import type { Scope } from '../cause-id.ts';
import type { Operation, Recognised } from '../recognised.ts';
import type { Topic } from './own-words/own-words.ts';
import type { Match } from './words/pattern.ts';
import type { Reading } from './words/reading.ts';

export type Intent = 'help' | 'thanks' | 'greeting' | 'ask-helpdesk' | 'check';

export interface Scoped {
  readonly scope: Scope;
  readonly intent?: Intent;
  readonly operation?: Operation;
  /** False when what was recognised is beside the point, because the text is about something else. */
  readonly trusted: boolean;
  /** Said in exact words: codes, sentences of the portals, good news. Nothing else speaks against it. */
  readonly sure: boolean;
}

/** A text of so many words without a word of this field is about something else. */
const LONG_ENOUGH_TO_TELL = 4;
/** "It does not work" may be longer before we stop asking what "it" is. */
const COMPLAINT_AT_MOST = 16;
/** Small talk is short; in a longer text a "hi" or "thanks" is mere politeness. */
const SMALL_TALK_AT_MOST = 8;
/** A bare "no" or "ok" is small talk only where hardly more is said. */
const INTERJECTION_AT_MOST = 3;
/** Good news is told in few words; in a longer text it leads up to the bad. In characters, for all writings. */
const NEWS_AT_MOST = 140;
/** Own words that stand on their own, even beside talk of other things. */
const STRONG = 0.8;

const BAD: readonly string[] = ['failed', 'blocked', 'abandoned', 'succeeded-on-premises-only'];

type Topics = ReadonlyMap<Topic, Match>;

/** What the text is about, from what was recognised in it. Cautious: it would rather ask than invent. */
export function scopeOf(
  reading: Reading,
  found: readonly Recognised[],
  topics: Topics,
  foreignCodes: readonly string[],
): Scoped {
  const operation = operationOf(topics);
  const about = operation ? { operation } : {};
  if (isGoodNews(reading, found, topics)) {
    return { scope: 'no-failure', intent: 'thanks', trusted: false, sure: true };
  }
  const exact = !foundNothingExact(found);
  if (!exact && topics.has('asking-how')) {
    return { scope: 'out-of-scope', trusted: false, sure: true };
  }
  if (found.length > 0 && isToThePoint(found, topics, foreignCodes)) {
    return { scope: failureOrNot(found), ...about, trusted: true, sure: exact };
  }
  const secondFactorOnly = topics.has('second-factor') && !topics.has('reset-word');
  const notOurs = topics.has('other-account') || topics.has('away') || secondFactorOnly;
  if (foreignCodes.length > 0 || notOurs) {
    return { scope: 'out-of-scope', trusted: false, sure: foreignCodes.length > 0 };
  }
  return { ...unrecognised(reading, topics), ...about };
}

/** Where nothing recognised is to the point. */
function unrecognised(reading: Reading, topics: Topics): Scoped {
  const open = { trusted: false, sure: false };
  const intent = intentOf(topics, reading);
  if (intent === 'ask-helpdesk') return { scope: 'undetermined', intent, ...open };
  if (topics.has('reset-failed')) return { scope: 'failure', ...open };
  if (intent === 'check') return { scope: 'undetermined', intent, ...open };
  if (topics.has('elsewhere')) return { scope: 'out-of-scope', ...open };
  if (topics.has('reset-spoken-of')) return { scope: 'failure', ...open };
  if (intent === 'help') return { scope: 'undetermined', intent, ...open };
  if (intent) return { scope: 'greeting', intent, ...open };
  if (topics.has('chaser')) return { scope: 'greeting', ...open };
  const scope = isAboutSomethingElse(topics, reading) ? 'out-of-scope' : 'undetermined';
  return { scope, ...open };
}

/** "All good now, thanks": whatever else is said is over. Sentences of the portals about success speak for themselves. */
function isGoodNews({ text }: Reading, found: readonly Recognised[], topics: Topics): boolean {
  if (!topics.has('works-now') || text.length > NEWS_AT_MOST) return false;
  return foundNothingExact(found) && failureOrNot(found) !== 'no-failure';
}

function foundNothingExact(found: readonly Recognised[]): boolean {
  return found.every(({ source }) => source === 'own-words');
}

/** Codes of this field and portal sentences always are; own words not beside talk of printers, unless they are strong. */
function isToThePoint(
  found: readonly Recognised[],
  topics: Topics,
  foreignCodes: readonly string[],
): boolean {
  if (found.some((one) => one.source !== 'own-words' && !isPlainWindowsError(one))) return true;
  if (found.every(isPlainWindowsError) && !topics.has('field') && topics.has('elsewhere'))
    return false;
  if (foreignCodes.length > 0 || topics.has('other-account')) return false;
  // A lost phone matters to us only where a reset is wanted, not where an app is to be set up.
  if (topics.has('second-factor') && !topics.has('reset-word')) return false;
  const aboutResets = topics.has('reset-failed') || topics.has('reset-spoken-of');
  return aboutResets || !topics.has('elsewhere') || found.some(({ score }) => score >= STRONG);
}

/** 0x80070005 and its like, which every program on Windows may say. */
function isPlainWindowsError({ source, words }: Recognised): boolean {
  return source === 'code' && /8007[0-9a-f]{4}$/i.test(words);
}

function isAboutSomethingElse(topics: Topics, { tokens }: Reading): boolean {
  if (topics.has('field') || tokens.length < LONG_ENOUGH_TO_TELL) return false;
  return !topics.has('trouble') || tokens.length > COMPLAINT_AT_MOST;
}

function failureOrNot(found: readonly Recognised[]): Scope {
  const outcomes = found.map(({ meaning }) => meaning.outcome);
  const points = found.some(({ meaning }) => Object.keys(meaning.points).length > 0);
  if (points || outcomes.some((outcome) => BAD.includes(outcome))) return 'failure';
  return outcomes.some((outcome) => outcome === 'succeeded' || outcome === 'progress')
    ? 'no-failure'
    : 'undetermined';
}

function intentOf(topics: Topics, { tokens }: Reading): Intent | undefined {
  if (topics.has('ask-helpdesk')) return 'ask-helpdesk';
  if (topics.has('check')) return 'check';
  const short = tokens.length <= SMALL_TALK_AT_MOST;
  if (topics.has('thanks') && tokens.length <= 2 * SMALL_TALK_AT_MOST) return 'thanks';
  if (topics.has('help') && short) return 'help';
  if (topics.has('greeting') && short) return 'greeting';
  const alone = tokens.length <= INTERJECTION_AT_MOST;
  return topics.has('interjection') && alone ? 'greeting' : undefined;
}

const CLEAR_OPERATIONS = ['admin-reset', 'unlock', 'register'] as const;

function operationOf(topics: Topics): Operation | undefined {
  const clear = CLEAR_OPERATIONS.find((operation) => topics.has(operation));
  if (clear) return clear;
  const reset = topics.get('reset');
  const change = topics.get('change');
  // Whoever names both says first what they did.
  if (reset && change) return reset.from <= change.from ? 'reset' : 'change';
  if (reset) return 'reset';
  return change && 'change';
}
