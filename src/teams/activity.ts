import type { Activity } from 'botbuilder';

export interface ActivityRules {
  /** True when nobody is authenticated or the process serves this machine only. */
  readonly localOnly: boolean;
  /** False when there is no token whose claim could vouch for the service address. */
  readonly authenticated: boolean;
}

export type Checked =
  | { readonly valid: true; readonly activity: Activity }
  | { readonly valid: false; readonly because: string };

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a body is an activity this bot can serve. Everything later relies on the fields checked here. */
export function checkActivity(body: unknown, rules: ActivityRules): Checked {
  if (!isRecord(body)) return invalid('The body is not an activity.');
  if (!isText(body.type)) return invalid('The activity has no type.');
  for (const field of ['from', 'recipient', 'conversation'] as const) {
    const party = body[field];
    if (!isRecord(party) || !isText(party.id)) return invalid(`The activity has no ${field}.id.`);
  }
  const channels = rules.localOnly ? ['msteams', 'emulator'] : ['msteams'];
  if (!isText(body.channelId) || !channels.includes(body.channelId)) {
    return invalid('This bot serves Microsoft Teams only.');
  }
  if (!isServiceUrl(body.serviceUrl, rules)) return invalid('The service address is not usable.');
  for (const field of ['id', 'text', 'name', 'locale', 'replyToId'] as const) {
    if (body[field] !== undefined && body[field] !== null && typeof body[field] !== 'string') {
      return invalid(`The activity's ${field} is not text.`);
    }
  }
  return { valid: true, activity: body as unknown as Activity };
}

/** Answers go to this address, so without a token only this machine may be named. */
function isServiceUrl(value: unknown, rules: ActivityRules): boolean {
  const url = isText(value) ? URL.parse(value) : null;
  if (!url) return false;
  if (rules.localOnly && LOOPBACK.has(url.hostname)) return /^https?:$/.test(url.protocol);
  return rules.authenticated && url.protocol === 'https:';
}

function invalid(because: string): Checked {
  return { valid: false, because };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** The tenant the activity claims; the token does not prove it, so it is compared with the configured ones. */
export function tenantOf(activity: Activity): string | undefined {
  const data: unknown = activity.channelData;
  const tenant = isRecord(data) && isRecord(data.tenant) ? data.tenant.id : undefined;
  const id = tenant ?? activity.conversation.tenantId;
  return isText(id) ? id.toLowerCase() : undefined;
}
