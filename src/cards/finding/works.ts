import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { WorksAt } from '../../diagnosis/verdict.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { isSettled, namedCause, operationOf } from './state.ts';

const MINUTE = 60_000;

/** When trying again will work, with what that was worked out from. */
export function worksView(diagnosis: Diagnosis, reader: Reader, voice: Voice) {
  const { worksAt } = diagnosis;
  if (!worksAt || isSettled(diagnosis)) return { hasWorks: false, works: null };
  return {
    hasWorks: true,
    works: { headline: headline(worksAt, diagnosis, reader, voice), basis: basis(worksAt, voice) },
  };
}

/** Waiting for it makes sense: the time lies ahead. */
export function worksLater(diagnosis: Diagnosis, { now }: Reader): boolean {
  const at = diagnosis.worksAt?.at;
  return at !== undefined && at > now && !isSettled(diagnosis);
}

function headline(worksAt: WorksAt, diagnosis: Diagnosis, reader: Reader, { say, when }: Voice) {
  const sure = namedCause(diagnosis) !== undefined;
  const at = Math.ceil(Date.parse(worksAt.at) / MINUTE) * MINUTE;
  const past = at <= Date.parse(reader.now);
  const zone = when.inOwnZone ? 'own' : 'other';
  const operation = operationOf(diagnosis);
  if (past) return say(sure ? 'finding.works.now' : 'finding.works.if-now', { operation });
  // A clock shows minutes: a time cut down to its minute would send people too early.
  const moment = { own: when.moment(new Date(at).toISOString()) };
  return say(sure ? 'finding.works.at' : 'finding.works.if', { operation, zone, moment });
}

/** How long that is, what it was worked out from, and whether it may be off. */
function basis({ at, basis, estimate }: WorksAt, { say, strings, when, capital }: Voice): string {
  const left = when.until(at);
  const key = `basis.${basis}`;
  return [
    left && say('finding.works.left', { left: { own: capital(left) } }),
    strings.has(key) ? strings.say(key) : say('finding.works.basis-unknown'),
    estimate && say('finding.works.estimate'),
  ]
    .filter(Boolean)
    .join(' ');
}
