import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Person, Subject } from '../inquiry/ports.ts';
import { isRecord, tenantOf } from './activity.ts';
import type { DialogChoice } from './identity.ts';

export interface Surroundings {
  readonly dialogs: DialogChoice;
  readonly fromPlayground: boolean;
}

/** Who wrote, from what Teams vouches for; undefined when Teams does not say which Entra user it is. */
export function subjectOf(activity: Activity): Subject | undefined {
  const tenantId = tenantOf(activity);
  const userId = activity.from.aadObjectId?.toLowerCase();
  return tenantId && userId ? { tenantId, userId } : undefined;
}

export function isPersonal(activity: Activity): boolean {
  return activity.conversation.conversationType === 'personal';
}

/**
 * The person as this activity shows them. Installs and other quiet events say nothing of zone or language,
 * and a group is no place to write to somebody alone; there, what was known before stays.
 */
export function personOf(
  subject: Subject,
  activity: Activity,
  known: Person | undefined,
  { dialogs, fromPlayground }: Surroundings,
): Person {
  const client = clientInfoOf(activity);
  return {
    ...subject,
    displayName: activity.from.name || known?.displayName,
    locale: firstValid(isLocale, client.locale, activity.locale, known?.locale) ?? 'en-US',
    timeZone:
      firstValid(isTimeZone, client.timezone, activity.localTimezone, known?.timeZone) ?? 'UTC',
    hostHasDialogs: dialogs === 'auto' ? !fromPlayground : dialogs === 'always',
    conversation: isPersonal(activity) ? referenceOf(activity) : known?.conversation,
    welcomedAt: known?.welcomedAt,
  };
}

/** Where to write later: the conversation, without the message that happened to come now. */
export function referenceOf(activity: Activity): Partial<ConversationReference> {
  const { activityId: _, ...reference } = TurnContext.getConversationReference(activity);
  return reference;
}

/** The entity Teams adds to what people send: language and zone of their client. */
function clientInfoOf(activity: Activity): { locale?: unknown; timezone?: unknown } {
  const entities: unknown = activity.entities;
  if (!Array.isArray(entities)) return {};
  return entities.find((one) => isRecord(one) && one.type === 'clientInfo') ?? {};
}

function firstValid(
  valid: (value: string) => boolean,
  ...values: readonly unknown[]
): string | undefined {
  return values.find((one): one is string => typeof one === 'string' && one !== '' && valid(one));
}

function isLocale(value: string): boolean {
  return accepted(() => Intl.getCanonicalLocales(value));
}

function isTimeZone(value: string): boolean {
  return accepted(() => new Intl.DateTimeFormat('en', { timeZone: value }));
}

function accepted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
