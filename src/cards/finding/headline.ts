import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Reader } from '../card.ts';
import { incidentBanner } from '../incident-told.ts';
import type { Voice } from '../voice.ts';
import { expiryLine, outcomeLine } from './aftermath.ts';
import { heardLine } from './heard.ts';
import type { FindingModel } from './model.ts';
import { namedCause, operationOf, stateOf, tiedCauses } from './state.ts';

/** What happened, in one line; when; and what has to be known before anything else. */
export function headlineView(model: FindingModel, reader: Reader, voice: Voice) {
  const { inquiry, diagnosis } = model;
  const title = findingTitle(inquiry, diagnosis, voice);
  const time = timeOf(diagnosis, voice);
  return {
    title,
    summary: findingSummary(inquiry, diagnosis, voice),
    hasTime: time !== undefined,
    time: time ?? '',
    notices: noticesOf(model, reader, voice),
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
  const state = stateOf(diagnosis);
  const named = namedCause(diagnosis) ?? tiedCauses(diagnosis)[0];
  // What is named above all else does not go on by itself.
  const title = state === 'in-progress' && named ? 'stuck' : state;
  return say(`finding.title.${title}`, { operation });
}

function timeOf(
  { attempt, earlier, solved }: Diagnosis,
  { say, when, capital }: Voice,
): string | undefined {
  if (solved) {
    return say('finding.time.solved', {
      failed: { own: when.moment(solved.failedAt) },
      succeeded: { own: when.moment(solved.succeededAt) },
    });
  }
  return earlier ? undefined : attempt && capital(when.moment(attempt.endedAt));
}

/** What has to be known before anything else. A named cause speaks for itself. */
function noticesOf(model: FindingModel, reader: Reader, voice: Voice): string[] {
  const { inquiry, diagnosis, incident } = model;
  const shared = incident && incidentBanner(incident, reader, voice);
  const state = stateNotice(inquiry, diagnosis, reader, voice);
  const reference = inquiry.caseReference;
  const handed = reference && voice.say('finding.notice.case', { reference: { own: reference } });
  const noticed = inquiry.origin === 'notice' ? voice.say('finding.notice.noticed') : undefined;
  const earlier = earlierNotice(inquiry, diagnosis, reader, voice);
  const arrived = outcomeLine(inquiry, voice);
  const expires = expiryLine(inquiry, voice);
  return [
    shared,
    noticed,
    heardLine(model, voice),
    state,
    earlier,
    arrived,
    handed,
    expires,
  ].filter((notice) => notice !== undefined);
}

function stateNotice(
  inquiry: Inquiry,
  diagnosis: Diagnosis,
  reader: Reader,
  voice: Voice,
): string | undefined {
  const { say } = voice;
  const state = stateOf(diagnosis);
  if (state === 'awaiting') return awaiting(inquiry, reader, voice);
  if (state === 'solved') return say('finding.notice.solved');
  if (namedCause(diagnosis)) return undefined;
  if (state === 'in-progress') return inProgress(inquiry, reader, voice);
  if (state === 'succeeded-on-premises-only') return say('finding.notice.on-premises-only');
  if (diagnosis.candidates.length > 0) return undefined;
  if (state === 'succeeded' || state === 'nothing-seen') return say(`finding.notice.${state}`);
  return say('finding.notice.undetermined');
}

/** The newest attempt in the log is not the one that is asked about, or may not be. */
function earlierNotice(
  inquiry: Inquiry,
  { earlier, attempt, solved, awaitingRows }: Diagnosis,
  { now }: Reader,
  { say, when }: Voice,
): string | undefined {
  if (earlier)
    return say('finding.notice.earlier', { moment: { own: when.moment(earlier.endedAt) } });
  const next = inquiry.nextLookAt;
  if (!attempt || solved || !awaitingRows || attempt.outcome === 'in-progress') return undefined;
  if (!next || Date.parse(next) <= Date.parse(now)) return undefined;
  return say('finding.notice.later-one', { next: { own: when.clock(next) } });
}

function awaiting({ nextLookAt }: Inquiry, { now }: Reader, { say, when }: Voice): string {
  if (!nextLookAt) return say('finding.notice.awaiting-no-more');
  if (Date.parse(nextLookAt) <= Date.parse(now)) return say('finding.notice.awaiting-soon');
  return say('finding.notice.awaiting', { next: { own: when.clock(nextLookAt) } });
}

function inProgress({ nextLookAt }: Inquiry, { now }: Reader, { say, when }: Voice): string {
  if (!nextLookAt || Date.parse(nextLookAt) <= Date.parse(now)) {
    return say('finding.notice.in-progress');
  }
  return say('finding.notice.in-progress-next', { next: { own: when.clock(nextLookAt) } });
}
