import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { namedCause, operationOf, stateOf } from './state.ts';

/** What happened, in one line; when; and what has to be known before anything else. */
export function headlineView(inquiry: Inquiry, diagnosis: Diagnosis, reader: Reader, voice: Voice) {
  const title = findingTitle(inquiry, diagnosis, voice);
  const time = timeOf(diagnosis, voice);
  return {
    title,
    summary: findingSummary(inquiry, diagnosis, voice),
    hasTime: time !== undefined,
    time: time ?? '',
    notices: noticesOf(inquiry, diagnosis, reader, voice),
  };
}

/** Title and cause in one line, for the notification. */
export function findingSummary(inquiry: Inquiry, diagnosis: Diagnosis, voice: Voice): string {
  const title = { own: findingTitle(inquiry, diagnosis, voice) };
  const cause = namedCause(diagnosis);
  if (!cause) return title.own;
  return voice.say('finding.summary', { title, cause: { own: voice.cause(cause.id).title } });
}

function findingTitle(inquiry: Inquiry, diagnosis: Diagnosis, { say }: Voice): string {
  const operation = operationOf(diagnosis, inquiry);
  return say(`finding.title.${stateOf(diagnosis)}`, { operation });
}

function timeOf({ attempt, solved }: Diagnosis, { say, when, capital }: Voice): string | undefined {
  if (solved) {
    return say('finding.time.solved', {
      failed: { own: when.moment(solved.failedAt) },
      succeeded: { own: when.moment(solved.succeededAt) },
    });
  }
  return attempt && capital(when.moment(attempt.endedAt));
}

function noticesOf(inquiry: Inquiry, diagnosis: Diagnosis, reader: Reader, voice: Voice): string[] {
  const { say } = voice;
  const notices: string[] = [];
  const state = stateOf(diagnosis);
  if (state === 'awaiting') notices.push(awaiting(inquiry, reader, voice));
  if (state === 'solved') notices.push(say('finding.notice.solved'));
  if (state === 'succeeded-on-premises-only') notices.push(say('finding.notice.on-premises-only'));
  if (diagnosis.candidates.length === 0) {
    if (state === 'succeeded') notices.push(say('finding.notice.succeeded'));
    else if (state === 'nothing-seen') notices.push(say('finding.notice.nothing-seen'));
    else if (state !== 'awaiting' && state !== 'solved')
      notices.push(say('finding.notice.undetermined'));
  }
  const reference = inquiry.caseReference;
  if (reference) notices.push(say('finding.notice.case', { reference: { own: reference } }));
  return notices;
}

function awaiting({ nextLookAt }: Inquiry, { now }: Reader, { say, when }: Voice): string {
  if (!nextLookAt) return say('finding.notice.awaiting-no-more');
  if (Date.parse(nextLookAt) <= Date.parse(now)) return say('finding.notice.awaiting-soon');
  return say('finding.notice.awaiting', { next: { own: when.clock(nextLookAt) } });
}
