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
}

/** A text of so many words without a word on passwords is about something else. */
const LONG_ENOUGH_TO_TELL = 7;
/** Small talk is short; in a longer text a "hi" or "thanks" is mere politeness. */
const SMALL_TALK_AT_MOST = 8;

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
  const withOperation = operation ? { operation } : {};
  const certain = found.some(({ source }) => source !== 'own-words');
  const aboutResets = topics.has('reset-failed') || topics.has('reset-spoken-of');
  const intent = intentOf(topics, reading);

  if (!certain && foreignCodes.length > 0) return { scope: 'out-of-scope', trusted: false };
  if (found.length > 0 && (certain || aboutResets || !topics.has('elsewhere'))) {
    return { scope: failureOrNot(found), ...withOperation, trusted: true };
  }
  if (intent === 'ask-helpdesk') return { scope: 'undetermined', intent, trusted: false };
  if (topics.has('reset-failed')) return { scope: 'failure', ...withOperation, trusted: true };
  if (intent === 'check')
    return { scope: 'undetermined', intent, ...withOperation, trusted: false };
  if (topics.has('elsewhere')) return { scope: 'out-of-scope', trusted: false };
  if (topics.has('reset-spoken-of')) {
    return { scope: 'failure', ...withOperation, trusted: false };
  }
  if (intent === 'help') return { scope: 'undetermined', intent, trusted: false };
  if (intent) return { scope: 'greeting', intent, trusted: false };
  if (topics.has('chaser')) return { scope: 'greeting', trusted: false };
  return {
    scope: reading.tokens.length >= LONG_ENOUGH_TO_TELL ? 'out-of-scope' : 'undetermined',
    trusted: false,
  };
}

function failureOrNot(found: readonly Recognised[]): Scope {
  const outcomes = found.map(({ meaning }) => meaning.outcome);
  if (outcomes.some((outcome) => BAD.includes(outcome))) return 'failure';
  return outcomes.some((outcome) => outcome === 'succeeded' || outcome === 'progress')
    ? 'no-failure'
    : 'undetermined';
}

function intentOf(topics: Topics, { tokens }: Reading): Intent | undefined {
  if (topics.has('ask-helpdesk')) return 'ask-helpdesk';
  if (topics.has('check')) return 'check';
  const short = tokens.length <= SMALL_TALK_AT_MOST;
  if (topics.has('help') && short) return 'help';
  if (topics.has('thanks') && tokens.length <= 2 * SMALL_TALK_AT_MOST) return 'thanks';
  return topics.has('greeting') && short ? 'greeting' : undefined;
}

function operationOf(topics: Topics): Operation | undefined {
  const first = ['admin-reset', 'unlock', 'register'] as const;
  for (const operation of first) if (topics.has(operation)) return operation;
  const reset = topics.get('reset');
  const change = topics.get('change');
  if (reset && change) return reset.from <= change.from ? 'reset' : 'change';
  return reset ? 'reset' : change ? 'change' : undefined;
}
