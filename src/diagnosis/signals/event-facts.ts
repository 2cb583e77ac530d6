import { connectVersionIn } from './connect-version.ts';

const FACTS: readonly (readonly [string, RegExp])[] = [
  ['distinguishedName', /\b(CN=[^\r\n"]{1,200}?,DC=[\w-]+(?:,DC=[\w-]+)*)/i],
  ['unblockUser', /unblockUser:\s*(True|False)/i],
  ['forcePasswordChange', /ForcePasswordChange:\s*(True|False)/i],
];

/** What an event's text states besides its reason. No names of people: they are not needed to explain it. */
export function eventFacts(message: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const [name, pattern] of FACTS) {
    const value = pattern.exec(message)?.[1];
    if (value) facts[name] = value;
  }
  const version = connectVersionIn(message);
  if (version) facts.connectVersion = version;
  if (/\bAdminUpn:/i.test(message)) facts.byAdministrator = 'true';
  return facts;
}

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const USER = new RegExp(`cloudAnchor:?\\s*User_(${GUID})|\\bUser_(${GUID})`, 'i');
const TRACKING = new RegExp(`TrackingId:?\\s*(${GUID})`, 'i');

/** The Entra object id in `cloudAnchor: User_<id>`: the key that joins an event to a person. */
export function eventUserId(message: string): string | undefined {
  const match = USER.exec(message);
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}

export function eventTrackingId(message: string): string | undefined {
  return TRACKING.exec(message)?.[1]?.toLowerCase();
}
