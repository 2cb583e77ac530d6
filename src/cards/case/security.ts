import { NOBODY } from '../../desk/told.ts';
import { runbookAt } from '../explained/runbook.ts';
import { triedLine } from '../security/tried.ts';
import type { Voice } from '../voice.ts';
import type { CaseModel } from './model.ts';

/** What is shown in the place of the cause: why it is a matter of security, and what is known. */
export function securityCauseView({ case: current }: CaseModel, voice: Voice) {
  const { security, cause } = current;
  if (!security) return undefined;
  const { strings } = voice;
  const because = cause && { cause: { own: voice.cause(cause).name } };
  return {
    title: strings.say(`security.card.title.${security.because}`),
    hasLevel: false,
    level: '',
    reasons: [
      strings.say('security.card.counts', { ...security.counts }),
      ...(because ? [strings.say('security.card.cause', because)] : []),
    ],
    acts: strings.say('security.card.acts'),
  };
}

/** As many as there is room for beside the runbook. */
const MOST_LINES = 5;

/** The newest attempts with their times, addresses, methods and correlation ids. */
export function securitySection({ case: { security } }: CaseModel, voice: Voice) {
  if (!security) return undefined;
  const { strings } = voice;
  const { tried, counts, because } = security;
  const shown = tried.toReversed().slice(0, MOST_LINES);
  const lines = shown.map((one) => triedLine(one, because === 'one-address', voice));
  const count = counts.tries - shown.length;
  return {
    title: strings.say('security.card.tried'),
    lines: count > 0 ? [...lines, strings.say('security.card.more', { count })] : lines,
  };
}

/** What has to be known before anything is done. */
export function securityNotices({ case: current }: CaseModel, { strings }: Voice): string[] {
  const { security, history } = current;
  if (!security) return [];
  const said = history.findLast(({ what }) => what === 'was-me' || what === 'not-me');
  const { worked } = security.counts;
  return [
    ...(security.succeeded ? [strings.say('security.card.worked', { worked })] : []),
    ...(said?.what === 'was-me' ? [strings.say('security.card.was-me')] : []),
    ...(current.requesterId === NOBODY ? [] : [strings.say('security.card.call-first')]),
  ];
}

/** The runbook with this account or address filled in. */
export function securityRunbook({ case: current }: CaseModel, voice: Voice) {
  const { security, requesterId } = current;
  if (!security) return undefined;
  const name = security.because === 'one-address' ? 'address' : 'account';
  const path = `security.runbook.${name}`;
  const address = security.tried.find((one) => one.address)?.address;
  const title = voice.strings.say(`${path}.title`);
  const filled = {
    ...(requesterId !== NOBODY && { 'OBJECT-ID': requesterId }),
    ...(name === 'address' && address && { ADDRESS: address }),
  };
  return { title, runbook: runbookAt(path, title, voice, filled) };
}
