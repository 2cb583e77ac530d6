import template from '../../dialogs/case-card.json' with { type: 'json' };
import { isClosed } from '../desk/case.ts';
import { NOBODY } from '../desk/told.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { historyLines, latestTalk } from './case/events.ts';
import { factsView, linksOf, saidView } from './case/facts.ts';
import { causeView, sectionsView } from './case/findings.ts';
import { type AgentForm, formView, formWords } from './case/forms.ts';
import { headlineView } from './case/headline.ts';
import type { CaseModel } from './case/model.ts';
import { securityRunbook } from './case/security.ts';
import { quoted } from './escape.ts';
import { hasRunbook, runbookView } from './explained/runbook.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface CaseCardModel extends CaseModel {
  /** One line on what has just been done, or why it was not. */
  readonly flash?: string;
  /** A form in the card itself, where the host has no dialogs. */
  readonly form?: AgentForm;
}

/** A case as the helpdesk sees and works it. */
export function caseCard(model: CaseCardModel, reader: Reader): Card {
  return bind(template, caseView(model, reader));
}

export function caseView(model: CaseCardModel, reader: Reader): View {
  const voice = voiceFor({ ...reader, lasting: true });
  const { strings } = voice;
  const { case: current, flash, form } = model;
  const facts = factsView(model, voice);
  const latest = latestTalk(model, voice);
  const links = linksOf(model, voice);
  const history = historyLines(model, voice);
  const action = (name: string) => strings.say(`desk.action.${name}`);
  return {
    case: current.reference,
    inquiry: current.inquiryId ?? null,
    ...headlineView(model, reader, voice),
    hasFlash: flash !== undefined,
    flash: flash ?? '',
    cause: causeView(model, voice),
    hasFacts: facts.length > 0,
    facts,
    said: saidView(model, voice),
    hasLatest: latest !== undefined,
    latest: latest ? { title: latest.title, text: quoted(latest.text) } : null,
    sections: sectionsView(model, voice),
    ...runbookOf(model, voice),
    hasHistory: history.length > 1,
    historyTitle: strings.say('desk.card.history', { count: current.history.length }),
    history,
    hasLinks: links !== undefined,
    links: links ?? '',
    hasForm: form !== undefined,
    form: form ? { ...formWords(form, voice), ...formView(form, voice), ...chosen(form) } : null,
    hasButtons: form === undefined,
    buttons: buttonsOf(model, reader),
    actions: {
      claim: action('claim'),
      unclaim: action('unclaim'),
      ask: action('ask'),
      note: action('note'),
      check: action('check'),
      resolve: action('resolve'),
      reopen: action('reopen'),
      dossier: action('dossier'),
      callCheck: action('call-check'),
      snooze: action('snooze'),
      open: action('open-for'),
      cancel: action('cancel'),
    },
  };
}

function chosen(form: AgentForm) {
  return { ask: form === 'ask', note: form === 'note', resolve: form === 'resolve' };
}

function runbookOf(model: CaseModel, voice: Voice) {
  const { cause } = model.case;
  const { diagnosis } = model;
  const security = securityRunbook(model, voice);
  if (security) {
    return { hasRunbook: true, runbookTitle: security.title, runbook: security.runbook };
  }
  const id = cause ?? diagnosis?.candidates[0]?.id;
  const runbook = id !== undefined && hasRunbook(id, voice) ? runbookView(id, voice) : undefined;
  return {
    hasRunbook: runbook !== undefined,
    runbookTitle: id
      ? voice.strings.say('desk.card.runbook', { title: { own: voice.cause(id).name } })
      : '',
    runbook: runbook ?? null,
  };
}

/** What can be done now; whoever may not is told so when they try, since everybody sees the same card. */
function buttonsOf({ case: current }: CaseModel, { hasDialogs }: Reader) {
  const open = !isClosed(current);
  // Of an attack, whoever has the account would answer: those are reached by phone alone.
  const inChat = current.requesterId !== NOBODY && !current.security;
  return {
    claim: open && current.claimedBy === undefined,
    unclaim: open && current.claimedBy !== undefined,
    askInDialog: open && inChat && hasDialogs,
    askInChat: open && inChat && !hasDialogs,
    noteInDialog: hasDialogs,
    noteInChat: !hasDialogs,
    check: open && current.inquiryId !== undefined,
    resolveInDialog: open && hasDialogs,
    resolveInChat: open && !hasDialogs,
    reopen: !open,
    callCheck: open && inChat,
    snooze: open,
    dossier: true,
    open: false,
  };
}
