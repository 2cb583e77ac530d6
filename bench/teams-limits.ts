/** What Teams publishes for one conversation, not what the outbox keeps to. */
const CONVERSATION_LIMITS = [
  { sends: 7, withinMs: 1_000 },
  { sends: 8, withinMs: 2_000 },
  { sends: 60, withinMs: 30_000 },
  { sends: 1_800, withinMs: 3_600_000 },
];

export interface Request {
  readonly line: string;
  /** Milliseconds. */
  readonly at: number;
}

/** How many conversations got more than they may, and whether (1) the tenant did. */
export function brokenLimits(requests: readonly Request[], tenantLimit: number) {
  const ofLine = Map.groupBy(requests, ({ line }) => line);
  const times = [...ofLine.values()].map((some) => some.map(({ at }) => at));
  const all = requests.map(({ at }) => at);
  return {
    conversations: times.filter((sent) =>
      CONVERSATION_LIMITS.some(({ sends, withinMs }) => isBroken(sent, sends, withinMs)),
    ).length,
    tenant: isBroken(all, tenantLimit, 1_000) ? 1 : 0,
  };
}

/** In order of time. A process that has to wait for a processor sends a little later than it meant to. */
export function mostWithinASecond(requests: readonly Request[]): number {
  let first = 0;
  let most = 0;
  for (const [last, { at }] of requests.entries()) {
    while (at - (requests[first]?.at ?? at) >= 1_000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

/** The longest that a conversation waited for its first message, in milliseconds. */
export function longestWait(requests: readonly Request[]): number {
  const start = requests[0]?.at ?? 0;
  const firsts = new Map<string, number>();
  for (const { line, at } of requests) if (!firsts.has(line)) firsts.set(line, at);
  return Math.max(...firsts.values()) - start;
}

function isBroken(sent: readonly number[], sends: number, withinMs: number): boolean {
  return sent.some((at, i) => (sent[i + sends] ?? Number.POSITIVE_INFINITY) - at < withinMs);
}
