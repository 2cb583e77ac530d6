import { RESET_DESK } from '../../desk/action.ts';
import type { Case } from '../../desk/case.ts';
import { NOBODY } from '../../desk/told.ts';
import type { Voice } from '../voice.ts';
import type { CaseModel } from './model.ts';

/** What to call somebody of the helpdesk: foreign words, made inert by whoever says them. */
export function nameOf(
  userId: string | undefined,
  { case: current, names }: Pick<CaseModel, 'case' | 'names'>,
  { strings }: Voice,
): string {
  if (userId === RESET_DESK) return strings.say('desk.bot');
  if (userId === current.requesterId) return requesterOf({ case: current, names }, strings);
  return (userId && names.get(userId)) || strings.say('desk.somebody');
}

/** What to call the person a case is about. */
export function requesterOf(
  { case: { person, requesterId }, names }: Pick<CaseModel, 'case' | 'names'>,
  strings: Voice['strings'],
): string {
  if (requesterId === NOBODY) return strings.say('security.card.who.nobody');
  const known = names.get(requesterId) ?? person?.displayName ?? person?.userPrincipalName;
  return known ?? strings.say('desk.somebody-asking');
}

/** Everybody a case speaks of, by object id. */
export function peopleOf({ requesterId, claimedBy, history }: Case): readonly string[] {
  const all = [requesterId, ...(claimedBy ? [claimedBy] : []), ...history.map(({ who }) => who)];
  return [...new Set(all)].filter((id) => id !== RESET_DESK && id !== NOBODY);
}
