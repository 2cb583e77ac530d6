export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ISO 8601, UTC. */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** The moment so much later; earlier when `ms` is negative. */
export function shifted(at: string, ms: number): string {
  return isoOf(Date.parse(at) + ms);
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** Milliseconds from one moment to another. */
export function between(from: string, to: string): number {
  return Date.parse(to) - Date.parse(from);
}
