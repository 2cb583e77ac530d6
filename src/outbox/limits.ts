/** No more than `sends` within any `withinMs`. */
export interface Limit {
  readonly sends: number;
  readonly withinMs: number;
}

/** Teams counts arrivals and we count departures; this covers messages that catch up with each other. */
const CATCHING_UP_MS = 100;

/** What Teams takes from one bot in one conversation. */
export const CONVERSATION_LIMITS: readonly Limit[] = [
  { sends: 7, withinMs: 1_000 + CATCHING_UP_MS },
  { sends: 8, withinMs: 2_000 + CATCHING_UP_MS },
  { sends: 60, withinMs: 30_000 + CATCHING_UP_MS },
  { sends: 1_800, withinMs: 3_600_000 + CATCHING_UP_MS },
];

/** What Teams takes from one app in one tenant in a second. */
const TENANT_SENDS = 50;

/** A second, and a little more for what is not counted to the millisecond. */
const TENANT_MS = 1_002;

/** So many may leave at once: what half a second of silence, such as when a process died, left unused. */
const AT_ONCE = TENANT_SENDS / 2;

/**
 * What one tenant gets: 50 a second, looking back from each, and within it a bucket of AT_ONCE that fills evenly, so
 * that two full seconds do not meet on the way. A bucket, too, is a matter of looking back: beyond what it holds, so
 * many take at least so long.
 */
export const TENANT_LIMITS: readonly Limit[] = [
  ...Array.from({ length: TENANT_SENDS - AT_ONCE - 1 }, (_, i) => ({
    sends: AT_ONCE + i + 1,
    withinMs: Math.floor(((i + 1) * TENANT_MS) / TENANT_SENDS),
  })),
  { sends: TENANT_SENDS, withinMs: TENANT_MS },
];
