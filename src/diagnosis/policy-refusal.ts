import type { CauseId } from './cause-id.ts';
import type { Answers } from './evidence.ts';
import { seenOnScreen } from './on-screen.ts';
import type { Signs } from './signs.ts';
import type { Verdict } from './verdict.ts';
import { atMostPossible, fromSigns } from './weigh.ts';

/**
 * Grounds for one of the rules by which a password policy refuses: the words of a log or a message, else
 * what the person answered. One code stands for age, history, complexity and filters (Microsoft: concept-sspr-writeback), so
 * these grounds name the family; its judges tell the members apart.
 */
export function policyRefusal(id: CauseId, signs: Signs, given: Answers): Verdict | undefined {
  const seen = seenOnScreen(given, 'new-password', 'corporate-policy');
  return fromSigns(signs, id) ?? (seen && atMostPossible(seen));
}
