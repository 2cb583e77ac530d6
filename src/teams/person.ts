import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import type { Person, Subject } from '../inquiry/ports.ts';
import { isRecord, tenantOf } from './activity.ts';
import type { DialogChoice } from './identity.ts';

/** More than all zones and languages there are. */
const MOST_REMEMBERED = 2_000;

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
    removedAt: isPersonal(activity) ? undefined : known?.removedAt,
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

const isLocale = remembering((value) => Intl.getCanonicalLocales(value));
const isTimeZone = remembering((value) => new Intl.DateTimeFormat('en', { timeZone: value }));

/** Whether Intl accepts a value. Asking it is slow, and people share few languages and zones. */
function remembering(attempt: (value: string) => unknown): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const answer = accepted(() => attempt(value));
    // Made-up values must not fill the memory.
    if (known.size < MOST_REMEMBERED) known.set(value, answer);
    return answer;
  };
}

function accepted(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
