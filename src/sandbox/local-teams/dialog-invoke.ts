import { isObject } from './stage.ts';

type Json = Readonly<Record<string, unknown>>;

/** What the Playground posts when a button of a card is pressed. */
export interface Submission {
  readonly from: { readonly id: string };
  readonly conversation: Json & { readonly id: string };
  readonly replyToId?: string;
  readonly value: Json;
}

/** What a dialog is opened with: Teams' own answer to task/fetch and task/submit. */
export type Task = Json;

export interface InvokeOptions {
  /** The door of the bot. */
  readonly endpoint: string;
  readonly playgroundUrl: string;
  readonly timeZone: string;
}

export function submissionOf(json: unknown): Submission | undefined {
  if (!isObject(json) || !isObject(json.from) || !isObject(json.conversation)) return undefined;
  if (typeof json.from.id !== 'string' || typeof json.conversation.id !== 'string')
    return undefined;
  return isObject(json.value) ? (json as unknown as Submission) : undefined;
}

/** Whether the button asks for a dialog; the Playground itself cannot open one from a card. */
export function asksForDialog({ value }: Submission): boolean {
  return isObject(value.msteams) && value.msteams.type === 'task/fetch';
}

/** Sends the invoke that Teams would send; undefined when the bot closes the dialog. */
export async function invoke(
  name: 'task/fetch' | 'task/submit',
  data: unknown,
  { from, conversation, replyToId }: Submission,
  options: InvokeOptions,
): Promise<Task | undefined> {
  const { endpoint, playgroundUrl, timeZone } = options;
  const config = await configOf(playgroundUrl);
  const user = [config.currentUser, ...config.users].find(({ id }) => id === from.id);
  const tenant = { tenantId: config.tenantId };
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name,
      id: `dialog-${Date.now()}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl: `${playgroundUrl}/_connector`,
      from: user && { id: user.id, name: user.name, aadObjectId: user.aadObjectId },
      recipient: config.bot,
      conversation: { conversationType: 'personal', ...tenant, ...conversation },
      channelData: { tenant: { id: config.tenantId } },
      replyToId,
      locale: 'en-US',
      localTimezone: timeZone,
      entities: [
        { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone: timeZone },
      ],
      value: { data, context: { theme: 'default' } },
    }),
  });
  const text = await response.text();
  if (!response.ok) return { type: 'message', value: `The bot answered ${response.status}.` };
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return isObject(body) && isObject(body.task) ? body.task : undefined;
}

interface User {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

interface PlaygroundConfig {
  readonly tenantId: string;
  readonly bot: Json;
  readonly currentUser: User;
  readonly users: readonly User[];
}

async function configOf(playgroundUrl: string): Promise<PlaygroundConfig> {
  const response = await fetch(`${playgroundUrl}/_internal/v1/testConfig`);
  const { config } = (await response.json()) as { config: PlaygroundConfig };
  return config;
}
