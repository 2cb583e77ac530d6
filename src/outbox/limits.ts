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

/**
 * What Teams takes from one app in one tenant: 50 a second. They leave in small groups rather than fifty at
 * once, so that two full seconds cannot meet on the way.
 */
export const TENANT_LIMITS: readonly Limit[] = [
  { sends: 5, withinMs: 101 },
  { sends: 50, withinMs: 1_010 },
];
