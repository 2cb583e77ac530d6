/** What the receiver says that is not yes: whether it can become one, and the kind of trouble for people. */
export type WebhookTrouble =
  | 'key'
  | 'address'
  | 'content'
  | 'busy'
  | 'redirect'
  | 'unreachable'
  | 'gone';

/** Of the statuses that blame the request, those that pass: too slow, too early, too many. */
const PASSING = new Set([408, 425, 429]);

/** Whether the same request can fare better later: all but what the receiver refuses for what it is. */
export function canPass(code: string): boolean {
  const status = Number(code);
  return !(status >= 400 && status < 500) || PASSING.has(status);
}

/** @param code an HTTP status, or a word of our own or of Node: see WebhookDelivery */
export function troubleOf(code: string): WebhookTrouble {
  if (code === 'case-gone' || code === 'event-gone') return 'gone';
  const status = Number(code);
  if (Number.isNaN(status)) return 'unreachable';
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 401 || status === 403) return 'key';
  if (status === 404 || status === 405 || status === 410) return 'address';
  return status >= 500 || PASSING.has(status) ? 'busy' : 'content';
}
