import type { Outcome, RefusalKind, Refused } from '../inquiry/outbox.ts';
import { isRecord } from './activity.ts';
import { ConnectorRefusal } from './connector.ts';

/** Statuses that Microsoft documents as worth repeating. A 500 is not: the message may have been shown. */
const PASSING = new Set([401, 412, 429, 502, 503, 504]);

/** Nothing of the request can have arrived. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** One call to the connector in the words of the outbox, which pauses and repeats itself. Never rejects. */
export async function attempt(call: () => Promise<string | undefined>): Promise<Outcome> {
  try {
    return { sent: true, activityId: await call() };
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refused {
  const code = isRecord(error) && typeof error.code === 'string' ? error.code : undefined;
  if (!(error instanceof ConnectorRefusal)) {
    const kind = NOT_CONNECTED.has(code ?? '') ? 'passing' : 'unknown-outcome';
    return { sent: false, kind, code: code ?? 'connection-lost' };
  }
  const { status, retryAfter } = error;
  const seconds = Number(retryAfter);
  return {
    sent: false,
    kind: kindOf(status, code),
    code: code ?? `status-${status}`,
    ...(seconds > 0 && Number.isFinite(seconds) && { retryAfterMs: seconds * 1000 }),
  };
}

function kindOf(status: number, code: string | undefined): RefusalKind {
  if (PASSING.has(status)) return 'passing';
  if (status === 413) return 'too-large';
  if (status === 404) return code === 'ConversationNotFound' ? 'permanent' : 'gone';
  if (status === 403) return 'permanent';
  return status >= 500 ? 'unknown-outcome' : 'refused';
}
