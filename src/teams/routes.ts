import { VERBS, type Verb } from '../cards/verbs.ts';
import * as data from './card-data.ts';
import { sentFile } from './files/sent-file.ts';
import { onAnswer, onCheck, onDismiss, onLookAgain, onReport } from './handlers/buttons.ts';
import { onEscalate, onEscalateSubmit } from './handlers/escalate.ts';
import { onFile } from './handlers/file.ts';
import { onInstalled, onRemoved } from './handlers/install.ts';
import { onMessage, onPasted } from './handlers/message.ts';
import { refusing } from './handlers/replies.ts';
import { onShared } from './handlers/shared.ts';
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

const BUTTONS: Readonly<Record<Verb, Handle>> = {
  check: route(data.nothing, onCheck),
  report: route(data.nothing, onReport),
  'report-submit': route(data.pasted, onPasted),
  answer: route(data.answered, onAnswer),
  'look-again': route(data.aboutInquiry, onLookAgain),
  escalate: route(data.maybeAboutInquiry, onEscalate),
  'escalate-submit': route(data.escalation, onEscalateSubmit),
  dismiss: route(data.nothing, onDismiss),
};

/** Everything the bot reacts to: kind, and for buttons and forms the verb. */
export const ROUTES: Readonly<Record<string, Handle>> = {
  message: route(data.text, onMessage),
  file: route(sentFile, onFile),
  'install.add': route(data.nothing, onInstalled),
  'install.remove': route(data.nothing, onRemoved),
  // Hosts without Action.Execute send its fallback, Action.Submit, with the same data.
  ...buttonsAs('card.action'),
  ...buttonsAs('card.submit'),
  'dialog.open/escalate': BUTTONS.escalate,
  'dialog.submit/escalate-submit': BUTTONS['escalate-submit'],
};

/** A button no card of this version has. */
export const onUnknown: Handle = async (request, services) => {
  if (request.place === 'shared') return onShared(request, services);
  return refusing(request, services, 'unknown');
};

function buttonsAs(kind: 'card.action' | 'card.submit'): Record<string, Handle> {
  return Object.fromEntries(VERBS.map((verb) => [`${kind}/${verb}`, BUTTONS[verb]]));
}
