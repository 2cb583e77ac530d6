import type { Answers } from './evidence.ts';
import { because, likely, possible, type Verdict } from './verdict.ts';

/** Where a person can stop, and the question that asks what the page said there. */
const MESSAGE_QUESTION = {
  start: 'page-message',
  'new-password': 'which-message',
} as const;

type Stage = keyof typeof MESSAGE_QUESTION;

/**
 * What the person answered about the screen: this message makes a cause likely, having stopped at its
 * stage keeps it possible, another message says nothing for it.
 */
export function seenOnScreen(given: Answers, stage: Stage, message: string): Verdict | undefined {
  if (given['how-far'] !== stage) return undefined;
  const seen = given[MESSAGE_QUESTION[stage]];
  if (seen === message) return likely(because(`answered-${message}`));
  if (seen !== undefined && seen !== 'unsure') return undefined;
  return possible(because(`stopped-at-${stage}`));
}
