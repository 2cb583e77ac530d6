import { VERBS, type Verb } from '../cards/verbs.ts';
import * as data from './card-data.ts';
import { agreedIn } from './files/file-consent.ts';
import { sentFile } from './files/sent-file.ts';
import { onAnswer, onCheck, onDismiss, onLookAgain, onReport } from './handlers/buttons.ts';
import { doing, onShowCase, opening, writing } from './handlers/case-agent.ts';
import { onCheckCase } from './handlers/case-check.ts';
import { onDossier } from './handlers/case-dossier.ts';
import { onReopen, onSnooze } from './handlers/case-other.ts';
import {
  onAdd,
  onAdded,
  onAnswered,
  onCallConfirm,
  onMine,
  onWithdraw,
  onWorked,
} from './handlers/case-person.ts';
import { asksForChannel, onUseChannel } from './handlers/channel.ts';
import { onDeliveries, onDeliveryAgain } from './handlers/deliveries.ts';
import { refusingCase } from './handlers/desk.ts';
import { onSearch } from './handlers/desk-search.ts';
import { onOpenFor } from './handlers/diagnose.ts';
import { offering, offeringDossier, onAgreed, onDeclined } from './handlers/documents.ts';
import { onEscalate, onEscalateSubmit } from './handlers/escalate.ts';
import { onFile } from './handlers/file.ts';
import { onForgetConfirmed } from './handlers/forget.ts';
import { asksForHealthHere, onHealthHere } from './handlers/health.ts';
import { doingToIncident, onSplit, refusingIncident } from './handlers/incident.ts';
import { onInstalled, onRemoved, onTeamLeft } from './handlers/install.ts';
import { onMessage, onPasted } from './handlers/message.ts';
import { onNotMe, onNotMeConfirmed } from './handlers/not-me.ts';
import { onOpenCase, onOpenCaseSubmit } from './handlers/open-case.ts';
import { onRemind } from './handlers/remind.ts';
import { refusing } from './handlers/replies.ts';
import { onShared } from './handlers/shared.ts';
import { onTrends } from './handlers/trends.ts';
import { onWebhooks, onWebhooksAgain } from './handlers/webhooks.ts';
import { type AboutIncident, aboutIncident } from './incident-data.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import type { Services } from './services.ts';

/** One row of the table: raw data in, reply out. */
export type Handle = (request: Request, services: Services) => Promise<Reply>;

/** Parses, then handles; in a shared place neither happens. */
function route<D>(
  parse: data.Parse<D>,
  handle: (request: Request<D>, services: Services) => Promise<Reply>,
): Handle {
  return async (request, services) => {
    if (request.place === 'shared') return onShared(request, services);
    const parsed = parse(request.data);
    if (parsed === undefined) return refusing(request, services, 'altered');
    return handle({ ...request, data: parsed }, services);
  };
}

/** The same for cases, which the helpdesk works in its channel; each handler checks who may. */
function deskRoute<D extends data.AboutCase>(
  parse: data.Parse<D>,
  handle: (request: Request<D>, services: Services) => Promise<Reply>,
): Handle {
  return async (request, services) => {
    const parsed = parse(request.data);
    if (parsed === undefined) return refusingCase(request, services, { refused: 'altered' });
    return handle({ ...request, data: parsed }, services);
  };
}

/** The same for incidents. */
function incidentRoute(
  handle: (request: Request<AboutIncident>, services: Services) => Promise<Reply>,
): Handle {
  return async (request, services) => {
    const parsed = aboutIncident(request.data);
    if (!parsed) return refusingIncident({ refused: 'altered' }, request, services);
    return handle({ ...request, data: parsed }, services);
  };
}

const onWords = route(data.text, onMessage);

/** What is said in a team's channel may set it up; everything else goes on in private. */
const message: Handle = (request, services) => {
  if (asksForHealthHere(request)) return onHealthHere(request, services);
  return asksForChannel(request) ? onUseChannel(request, services) : onWords(request, services);
};

const removed: Handle = (request, services) =>
  request.channel
    ? onTeamLeft(request, services)
    : route(data.nothing, onRemoved)(request, services);

const searchRoute: Handle = (request, services) =>
  onSearch({ ...request, data: data.text(request.data) ?? '' }, services);

const BUTTONS: Readonly<Record<Verb, Handle>> = {
  check: route(data.nothing, onCheck),
  report: route(data.nothing, onReport),
  'report-submit': route(data.pasted, onPasted),
  answer: route(data.answered, onAnswer),
  'look-again': route(data.aboutInquiry, onLookAgain),
  remind: route(data.aboutInquiry, onRemind),
  'not-me': route(data.maybeAboutInquiry, onNotMe),
  'not-me-confirm': route(data.maybeAboutInquiry, onNotMeConfirmed),
  escalate: route(data.maybeAboutInquiry, onEscalate),
  'escalate-submit': route(data.escalation, onEscalateSubmit),
  dismiss: route(data.nothing, onDismiss),
  'case-show': deskRoute(data.aboutCase, onShowCase),
  'case-claim': deskRoute(data.aboutCase, doing({ kind: 'claim' }, 'claimed')),
  'case-unclaim': deskRoute(data.aboutCase, doing({ kind: 'unclaim' }, 'unclaimed')),
  'case-ask': deskRoute(data.aboutCase, opening('ask')),
  'case-ask-submit': deskRoute(data.saidOfCase, writing('ask', 'asked')),
  'case-note': deskRoute(data.aboutCase, opening('note')),
  'case-note-submit': deskRoute(data.saidOfCase, writing('note', 'noted')),
  'case-check': deskRoute(data.aboutCase, onCheckCase),
  'case-resolve': deskRoute(data.aboutCase, opening('resolve')),
  'case-resolve-submit': deskRoute(data.saidOfCase, writing('resolve', 'resolved')),
  'case-reopen': deskRoute(data.aboutCase, onReopen),
  'case-dossier': deskRoute(data.aboutCase, onDossier),
  'case-open-for': route(data.aboutInquiry, onOpenFor),
  'open-case-submit': onOpenCaseSubmit,
  'case-snooze': deskRoute(data.aboutCase, onSnooze),
  'case-acknowledge': deskRoute(data.aboutCase, doing({ kind: 'acknowledge' }, 'acknowledged')),
  'call-check': deskRoute(data.aboutCase, doing({ kind: 'call-check' }, 'call-check')),
  'case-mine': deskRoute(data.aboutCase, onMine),
  'case-add': deskRoute(data.aboutCase, onAdd),
  'case-add-submit': deskRoute(data.saidOfCase, onAdded),
  'case-answer-submit': deskRoute(data.saidOfCase, onAnswered),
  'case-withdraw': deskRoute(data.aboutCase, onWithdraw),
  'case-worked': deskRoute(data.yesOrNo, onWorked),
  'call-confirm': deskRoute(data.yesOrNo, onCallConfirm),
  'incident-acknowledge': incidentRoute(doingToIncident('acknowledge')),
  'incident-snooze': incidentRoute(doingToIncident('snooze')),
  'incident-split-submit': incidentRoute(onSplit),
  'incident-close': incidentRoute(doingToIncident('close')),
  'forget-confirm': route(data.nothing, onForgetConfirmed),
  'trends-show': route(data.aboutDays, onTrends),
  'export-cases': route(data.aboutDays, offering('cases')),
  'export-trends': route(data.aboutDays, offering('trends')),
  'dossier-file': route(data.aboutCase, offeringDossier),
  webhooks: route(data.nothing, onWebhooks),
  'webhooks-again': route(data.nothing, onWebhooksAgain),
  deliveries: route(data.pageOfMessages, onDeliveries),
  'delivery-again': route(data.aboutMessage, onDeliveryAgain),
};

/** Everything the bot reacts to: kind, and for buttons and forms the verb. */
export const ROUTES: Readonly<Record<string, Handle>> = {
  message,
  file: route(sentFile, onFile),
  search: searchRoute,
  'file.consent.accept': route(agreedIn, onAgreed),
  'file.consent.decline': route(data.nothing, onDeclined),
  'command.open/open-case': onOpenCase,
  'command.submit/open-case': onOpenCaseSubmit,
  'install.add': route(data.nothing, onInstalled),
  'install.remove': removed,
  // Hosts without Action.Execute send its fallback, Action.Submit, with the same data.
  ...buttonsAs('card.action'),
  ...buttonsAs('card.submit'),
  'dialog.open/escalate': BUTTONS.escalate,
  'dialog.submit/escalate-submit': BUTTONS['escalate-submit'],
  'dialog.open/case-ask': BUTTONS['case-ask'],
  'dialog.open/case-note': BUTTONS['case-note'],
  'dialog.open/case-resolve': BUTTONS['case-resolve'],
  'dialog.open/case-add': BUTTONS['case-add'],
  'dialog.submit/case-ask-submit': BUTTONS['case-ask-submit'],
  'dialog.submit/case-note-submit': BUTTONS['case-note-submit'],
  'dialog.submit/case-resolve-submit': BUTTONS['case-resolve-submit'],
  'dialog.submit/case-add-submit': BUTTONS['case-add-submit'],
};

/** A button no card of this version has. */
export const onUnknown: Handle = async (request, services) => {
  if (request.place === 'shared') return onShared(request, services);
  return refusing(request, services, 'unknown');
};

function buttonsAs(kind: 'card.action' | 'card.submit'): Record<string, Handle> {
  return Object.fromEntries(VERBS.map((verb) => [`${kind}/${verb}`, BUTTONS[verb]]));
}
