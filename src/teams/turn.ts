import type { InvokeResponse } from 'botbuilder';
import { say } from '../cards/say.ts';
import { trouble } from '../cards/trouble.ts';
import { addressOf } from './outbound.ts';
import { type Background, perform, type Stage, sendNow } from './perform.ts';
import { readerOf } from './reader.ts';
import {
  cardActivity,
  invokeAnswer,
  isConsent,
  isInvoke,
  type Reply,
  summaryOf,
  troubleAnswer,
} from './reply.ts';
import type { Request } from './request.ts';
import type { Handle } from './routes.ts';
import { TimedOut, within } from './within.ts';

export interface Deadlines {
  /** Teams gives up after 5 to 15 s, depending on what was pressed; people sooner. */
  readonly invokeMs: number;
  readonly messageMs: number;
}

export const DEADLINES: Deadlines = { invokeMs: 2_500, messageMs: 12_000 };

/**
 * The boundary around every handler: an invoke is always answered in time, and a failure is a sentence
 * with a reference, never silence. Never rejects.
 */
export async function takeTurn(
  handle: Handle,
  request: Request,
  stage: Stage,
  deadlines: Deadlines = DEADLINES,
): Promise<InvokeResponse | undefined> {
  const invoke = isInvoke(request.kind);
  const handled = handle(request, stage.services);
  try {
    if (invoke) {
      const reply = await within(deadlines.invokeMs, handled);
      return await perform(reply, request, stage);
    }
    return await within(
      deadlines.messageMs,
      handled.then((reply) => perform(reply, request, stage)),
    );
  } catch (error) {
    if (invoke && error instanceof TimedOut) return later(handled, request, stage);
    request.log.error('a turn failed', { kind: request.kind, verb: request.verb, error });
    return tellTrouble(request, stage);
  }
}

/** The reply comes as a message of its own when it is there; until then the button says so. */
function later(handled: Promise<Reply>, request: Request, stage: Stage): InvokeResponse {
  const { log, kind, person, reference } = request;
  log.warn('an invoke was answered before its handler was done', { kind, verb: request.verb });
  const task: Parameters<Background['run']>[0] = {
    name: 'finish a slow turn',
    reference,
    work: async () => {
      const reply = await handled;
      await sendNow(...inOwnChat(reply, request), stage);
    },
    onFailure: async () => {
      await tellTrouble({ ...request, kind: 'message' }, stage);
    },
  };
  stage.background.run(task);
  const card = say({ what: 'busy' }, readerOf(person, stage.services));
  return invokeAnswer(kind, { kind: 'text', text: summaryOf(card) });
}

/** A dialog whose answer comes too late is gone; what it had to say is said to its person alone. */
function inOwnChat(reply: Reply, request: Request): [Reply, Request] {
  const address = addressOf(request.person.conversation);
  if (reply.kind !== 'dialog-message' || !address) return [reply, request];
  return [
    { ...reply, kind: 'text' },
    { ...request, address, place: 'personal' },
  ];
}

async function tellTrouble(
  { kind, person, address, reference, log }: Request,
  { services }: Stage,
): Promise<InvokeResponse | undefined> {
  const card = trouble({ reference }, readerOf(person, services));
  if (isInvoke(kind) && !isConsent(kind)) return troubleAnswer(kind, summaryOf(card));
  // Installs and membership events were not asked for by anybody; there is nobody to be told.
  if (kind === 'install.add' || kind === 'install.remove') return undefined;
  const sent = await services.outbound.post(address, cardActivity(card));
  if (!sent.delivered) log.error('trouble could not be told', { because: sent.because });
  return undefined;
}
