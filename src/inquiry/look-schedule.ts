import type { Inquiry } from './inquiry.ts';

const MINUTE = 60_000;

/** Minutes after opening at which the log is looked at again: rows take 5 to 10 minutes, at times an hour. */
export const LOOKS_AFTER_MINUTES: readonly number[] = [2, 5, 10, 20, 60];

/** Each inquiry is late by its own share of this, so that many opened at once do not ask Graph at once. */
const SPREAD = 0.1;

/** When to look next after `now` (ISO 8601, UTC); undefined after the last look. Looks slept through are skipped. */
export function nextLookAt({ id, openedAt }: Inquiry, now: Date): string | undefined {
  const late = 1 + SPREAD * shareOf(id);
  // Whole milliseconds, or a look that is on time would find itself still to come.
  const times = LOOKS_AFTER_MINUTES.map((minutes) =>
    Math.round(Date.parse(openedAt) + minutes * MINUTE * late),
  );
  const next = times.find((time) => time > now.getTime());
  return next === undefined ? undefined : new Date(next).toISOString();
}

/** Every planned look is done and no row has come; the card says so and stops promising. */
export function looksAreOver({ diagnosis, nextLookAt }: Inquiry): boolean {
  return diagnosis?.awaitingRows === true && nextLookAt === undefined;
}

/** A number from 0 to 1 that is always the same for an id (FNV-1a). */
function shareOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}
