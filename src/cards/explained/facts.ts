import type { Subject } from '../../diagnosis/explained.ts';
import { inert } from '../escape.ts';
import type { Voice } from '../voice.ts';

/** What was recognised, apart from what it means. */
export function factsOf(subject: Subject, { strings, when, capital }: Voice) {
  const { event, hr, activity, reason, at, connectVersion } = subject;
  const name = event && {
    own: event.source
      ? strings.say('explain.fact.event-value', { id: String(event.id), source: event.source })
      : String(event.id),
  };
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['event', name?.own],
    ['code', hr],
    ['activity', activity && inert(activity)],
    ['reason', reason && inert(reason)],
    ['version', connectVersion && inert(connectVersion)],
    ['when', at && capital(when.moment(at))],
  ];
  return facts.flatMap(([key, value]) =>
    value ? [{ title: strings.say(`explain.fact.${key}`), value }] : [],
  );
}
