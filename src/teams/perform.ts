import type { Activity, InvokeResponse } from 'botbuilder';
import type { Delivered } from './delivery.ts';
import { offerActivity } from './files/file-consent.ts';
import {
  cardActivity,
  invokeAnswer,
  isConsent,
  isInvoke,
  type Reply,
  textActivity,
} from './reply.ts';
import type { Request } from './request.ts';
import type { Services } from './services.ts';

/** Work beside the turns; compose hands in the supervisor. */
export interface Background {
  /** False when the work was refused. */
  run(task: {
    readonly name: string;
    readonly reference: string;
    readonly work: () => Promise<void>;
    readonly onFailure?: (reference: string) => Promise<void>;
  }): boolean;
}

export interface Stage {
  readonly services: Services;
  readonly background: Background;
}

/** Turns a reply into what Teams shows. Returns the answer where the request was an invoke. */
export async function perform(
  reply: Reply,
  request: Request,
  stage: Stage,
): Promise<InvokeResponse | undefined> {
  if (!isInvoke(request.kind)) {
    await sendNow(reply, request, stage);
    return undefined;
  }
  const showsItself =
    reply.kind === 'card' && reply.place === 'here' && request.kind === 'card.action';
  if (showsItself) runAfterwards(reply, request, stage, request.cardId);
  // Sending takes as long as the connector likes, and an invoke has to be answered in time.
  else sendInBackground(reply, request, stage);
  return invokeAnswer(request.kind, reply);
}

/** Sends what the reply has to send, then starts what comes after it. */
export async function sendNow(reply: Reply, request: Request, stage: Stage): Promise<void> {
  const { outbound } = stage.services;
  const { address, cardId, log } = request;
  const message = messageOf(reply);
  if (!message) return runAfterwards(reply, request, stage, undefined);
  const onCard = reply.kind === 'card' && (reply.place === 'here' || reply.place === 'first');
  const here = onCard ? cardId : undefined;
  const sent: Delivered<string | undefined> = here
    ? await outbound.replace(address, here, message)
    : await outbound.post(address, message);
  if (!sent.delivered) {
    const { because, status, permanent } = sent;
    log.warn('a reply could not be sent', { because, status, permanent });
  }
  runAfterwards(reply, request, stage, sent.delivered ? sent.value : undefined);
}

function sendInBackground(reply: Reply, request: Request, stage: Stage): void {
  const inAnswer = reply.kind === 'text' && !isConsent(request.kind);
  if (inAnswer || messageOf(reply) === undefined) {
    runAfterwards(reply, request, stage, request.cardId);
    return;
  }
  stage.background.run({
    name: reply.kind === 'file' ? 'offer a file' : 'send a card',
    reference: request.reference,
    work: () => sendNow(reply, request, stage),
  });
}

function runAfterwards(
  reply: Reply,
  { person, place, reference }: Request,
  { services, background }: Stage,
  activityId: string | undefined,
): void {
  const after = 'after' in reply ? reply.after : undefined;
  if (!after) return;
  background.run({
    name: after.name,
    reference,
    work: () => after.work(activityId),
    // A message in a group is not the person's; trouble is told in their own chat.
    onFailure: async () => {
      const where = place === 'personal' ? activityId : undefined;
      await services.speaker.show(person, { kind: 'trouble', reference }, where);
    },
  });
}

function messageOf(reply: Reply): Partial<Activity> | undefined {
  if (reply.kind === 'card') return cardActivity(reply.card);
  if (reply.kind === 'file') return offerActivity(reply.offer);
  if (reply.kind === 'text') return textActivity(reply.text);
  return undefined;
}
