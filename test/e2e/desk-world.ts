import { GROUPS } from '../../src/sandbox/contoso/catalogue.ts';
import type { Call } from './connector.ts';
import { type Actor, type Place, type Stage, type StageOptions, startStage } from './stage.ts';

/** The helpdesk's channel, as activities from it name it. */
export const CHANNEL: Place = { id: '19:helpdesk@thread.tacv2', conversationType: 'channel' };

export const WORDS = { saw: 'It says I cannot do that', reach: 'desk 4' };

/** The whole product, with three who work the helpdesk: lidia, miriam and grady. */
export function startDesk(options: StageOptions = {}): Promise<Stage> {
  const environment = { HELPDESK_GROUP_ID: GROUPS['Identity helpdesk'], ...options.environment };
  return startStage({ ...options, environment });
}

/** `lidia` says that cases shall come to the channel; gives what she was told. */
export async function setUp(lidia: Actor, stage: Stage): Promise<Call> {
  const before = stage.connector.accepted.length;
  await lidia.say('<at>Reset Desk</at> use this channel', CHANNEL);
  return stage.connector.until(() => stage.connector.accepted[before], 'an answer in the channel');
}

/** What stands in a conversation now, newest last, each message once. */
export function messagesIn(stage: Stage, conversation: string): readonly Call[] {
  const posts = stage.connector.accepted.filter(
    (call) => call.method === 'POST' && call.conversation === conversation,
  );
  return posts.map(({ id }) => stage.connector.accepted.findLast((call) => call.id === id) as Call);
}

export interface Shown {
  readonly id: string;
  readonly card: unknown;
}

/** Waits until some message of this conversation shows these words. */
export async function shown(stage: Stage, conversation: string, words: string): Promise<Shown> {
  const call = await stage.connector.until(
    () => messagesIn(stage, conversation).findLast((one) => textOf(one).includes(words)),
    `"${words}" in ${conversation}`,
  );
  return { id: call.id, card: stage.connector.cardOf(call.id) };
}

function textOf({ activity }: Call): string {
  return JSON.stringify(activity.attachments ?? activity.text ?? '');
}

/** Somebody asks for help in a dialog, without a diagnosis; gives the reference. */
export async function asksForHelp(actor: Actor, stage: Stage, words = WORDS): Promise<string> {
  const opened = await actor.invoke('task/fetch', { data: { verb: 'escalate' } });
  await actor.submitDialog(opened.body.task.value.card.content, words);
  const { tenantId, userId } = actor.subject;
  const [newest] = await stage.store.cases.list({ tenantId, requesterId: userId, limit: 1 });
  if (!newest) throw new Error(`${actor.person.key} has no case`);
  return newest.reference;
}
