import type { PeopleBook, Subject } from '../../inquiry/ports.ts';
import type { NoticeBook } from '../notice-book.ts';
import { type QuietHours, quietUntil } from '../quiet-hours.ts';

export interface ReachParts {
  readonly people: Pick<PeopleBook, 'get'>;
  readonly wishes: Pick<NoticeBook, 'wishesOf'>;
  /** Whether notices may go to this person at all, while only some get them. */
  readonly admits: (subject: Subject) => Promise<boolean>;
  /** For people who set none of their own. */
  readonly quiet?: QuietHours | undefined;
}

/** When somebody may be written to unasked: at once, or after their quiet hours; undefined when not at all. */
export async function whenToReach(
  subject: Subject,
  now: Date,
  { people, wishes, admits, quiet }: ReachParts,
): Promise<{ readonly notBefore?: string } | undefined> {
  const person = await people.get(subject);
  if (!person?.conversation) return undefined;
  const theirs = await wishes.wishesOf(subject);
  if (theirs.off || !(await admits(subject))) return undefined;
  const hours = theirs.quiet ?? quiet;
  const until = hours && quietUntil(now, hours, person.timeZone);
  return until ? { notBefore: until.toISOString() } : {};
}
