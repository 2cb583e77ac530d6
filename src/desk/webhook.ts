import { createHmac } from 'node:crypto';
import type { Case, Ticket } from './case.ts';
import type { WebhookBody } from './webhook-book.ts';

/** The header that carries the signature: "t=1773043200,v1=<64 hex digits>". */
export const SIGNATURE_HEADER = 'reset-desk-signature';

/** What is said to the webhook of one event; undefined when the case has no such event. */
export function webhookBody(current: Case, event: number, id: number): WebhookBody | undefined {
  const happened = current.history[event];
  if (!happened) return undefined;
  const {
    reference,
    state,
    priority = 'normal',
    privileged = false,
    requesterId,
    person,
  } = current;
  const { security, cause, claimedBy, openedAt, closedAt, resolution, ticket } = current;
  return {
    id,
    event: happened.what,
    at: happened.at,
    by: happened.who,
    ...(happened.text && { text: happened.text }),
    case: {
      ...{ reference, state, priority, privileged, requesterId, openedAt },
      ...(security && { security: security.because }),
      ...(cause && { cause }),
      ...(person?.displayName && { requesterName: person.displayName }),
      ...(person?.userPrincipalName && { requesterUpn: person.userPrincipalName }),
      ...(claimedBy && { claimedBy }),
      ...(closedAt && { closedAt }),
      ...(resolution && { resolution }),
      ...(ticket && { ticket }),
    },
  };
}

/**
 * HMAC-SHA256 over "<seconds>.<body>". The time is signed too, so that the receiver can refuse what is old and
 * nobody can send it again later.
 */
export function sign(body: string, key: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const digest = createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${digest}`;
}

const LONGEST_NUMBER = 64;
const LONGEST_URL = 2_048;

/** The ticket in an answer, `{"ticket": {"number": "INC0012345", "url": "https://…"}}`; all else is passed over. */
export function ticketOf(answer: string): Ticket | undefined {
  const json = parse(answer);
  const ticket = isRecord(json) && isRecord(json.ticket) ? json.ticket : {};
  const number = String(ticket.number ?? '').trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._#/-]*$/u.test(number) || number.length > LONGEST_NUMBER)
    return undefined;
  return { number, ...(isHttps(ticket.url) && { url: ticket.url }) };
}

/** The link is shown on cards, so it may lead nowhere but to a web page. */
function isHttps(url: unknown): url is string {
  if (typeof url !== 'string' || url.length > LONGEST_URL || !URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
