import template from '../../dialogs/case-card.json' with { type: 'json' };
import type { Case } from '../desk/case.ts';
import type { CasePerson } from '../desk/case-person.ts';
import { isPrivileged } from '../desk/facts.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { known } from '../diagnosis/piece.ts';
import type { Settled } from '../inquiry/outcome.ts';
import { bind, type View } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { causeView } from './case/findings.ts';
import { requesterOf } from './case/people.ts';
import { caseView } from './case-card.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface DiagnosedModel {
  readonly inquiry: Settled;
  readonly evidence?: Evidence | undefined;
  readonly person: CasePerson & { readonly isGuest: boolean };
  /** References of cases of theirs that are not closed. */
  readonly openCases: readonly string[];
}

/** What was found about somebody for the helpdesk, before there is a case: the case card as it would be. */
export function diagnosed(model: DiagnosedModel, reader: Reader): Card {
  return bind(template, diagnosedView(model, reader));
}

export function diagnosedView(model: DiagnosedModel, reader: Reader): View {
  const { inquiry, evidence } = model;
  const voice = voiceFor({ ...reader, lasting: true });
  const { strings, when } = voice;
  const current = unopened(model);
  const { diagnosis, answers } = inquiry;
  const attempts = evidence && known(evidence.attempts);
  const names = new Map<string, string>();
  const seen = { case: current, names, diagnosis, answers, ...(attempts && { attempts }) };
  const who = requesterOf(seen, strings);
  const { title: cause } = causeView(seen, voice);
  return {
    ...caseView(seen, reader),
    title: strings.say('diagnose.title', { who }),
    summary: strings.say('diagnose.summary', { who, cause: { own: cause } }),
    state: { text: strings.say('diagnose.state'), color: 'Default' },
    subtitle: strings.say('diagnose.subtitle', { at: { own: when.moment(diagnosis.at) } }),
    notices: noticesOf(model, voice),
    buttons: { ...NO_BUTTONS, open: true },
  };
}

const NO_BUTTONS = {
  ...{ claim: false, unclaim: false, askInDialog: false, askInChat: false, noteInDialog: false },
  ...{ noteInChat: false, check: false, resolveInDialog: false, resolveInChat: false },
  ...{ reopen: false, callCheck: false, snooze: false, dossier: false },
} as const;

function unopened({ inquiry, person }: DiagnosedModel): Case {
  const { tenantId, userId, id, openedAt, diagnosis } = inquiry;
  const { isGuest: _, ...named } = person;
  const cause = diagnosis.candidates[0]?.id;
  return {
    ...{ reference: '', tenantId, requesterId: userId, person: named, inquiryId: id },
    ...(cause && { cause }),
    ...{ state: 'open', form: {}, openedAt, history: [], revision: 0 },
  };
}

function noticesOf({ evidence, person, openCases }: DiagnosedModel, { strings }: Voice): string[] {
  const references = { own: openCases.join(', ') };
  return [
    ...(person.isGuest ? [strings.say('diagnose.notice.guest')] : []),
    ...(evidence && isPrivileged(evidence) ? [strings.say('desk.card.notice.administrator')] : []),
    ...(openCases.length > 0 ? [strings.say('diagnose.notice.open', { references })] : []),
  ];
}
