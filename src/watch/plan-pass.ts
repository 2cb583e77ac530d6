import type { Family } from './families.ts';
import type { Gap, Pass, Progress } from './row-book.ts';
import { between, DAY, earlier, HOUR, isoOf, MINUTE, shifted } from './times.ts';

/** Rows are up to an hour late (Microsoft: passwords-faq), so what was read is read again this far back. */
export const OVERLAP_MS = HOUR;

/** Most rows are there within minutes; going back only this far is enough between two wide passes. */
const NARROW_MS = 10 * MINUTE;

/** A pass over the whole overlap that took this many pages comes again after as many minutes, and at the latest … */
const MINUTES_A_PAGE = 1;
const WIDE_AT_LEAST_EVERY_MS = 30 * MINUTE;

/** Nobody's log goes back further (Microsoft: reference-reports-data-retention). */
const RETENTION_MS = 30 * DAY;

/** What the next pass over a family asks for, and what is known to be missing before it. */
export interface PlannedPass {
  readonly pass: Pass;
  readonly readFrom: string;
  readonly gaps: readonly Omit<Gap, 'family'>[];
}

export function planPass(family: Family, progress: Progress | undefined, now: string): PlannedPass {
  if (!progress) return firstPass(family, now);
  const { readFrom } = progress;
  const oldest = isoOf(Date.parse(now) - RETENTION_MS);
  if (progress.pass) {
    const { reached } = progress.pass;
    if (reached >= oldest) return { pass: progress.pass, readFrom, gaps: [] };
    const gap = { from: reached, to: oldest, because: 'retention' } as const;
    return { pass: { ...progress.pass, reached: oldest }, readFrom, gaps: [gap] };
  }
  const wide = isWideDue(progress, now);
  const wanted = wide
    ? shifted(earlier(progress.wideAt, progress.readUntil), -OVERLAP_MS)
    : shifted(progress.readUntil, -NARROW_MS);
  const from = wanted < oldest ? oldest : wanted;
  return { pass: passFrom(from, now, wide), readFrom, gaps: gapsBefore(progress, oldest, now) };
}

/** Progress when the pass came to its end. */
export function passEnded({ pass, ...progress }: Progress): Progress {
  if (!pass) return progress;
  const { beganAt, wide, pages } = pass;
  return { ...progress, readUntil: beganAt, ...(wide && { wideAt: beganAt, widePages: pages }) };
}

function firstPass({ firstDays }: Family, now: string): PlannedPass {
  const from = shifted(now, firstDays ? -firstDays * DAY : -OVERLAP_MS);
  return { pass: passFrom(from, now, true), readFrom: from, gaps: [] };
}

function passFrom(from: string, now: string, wide: boolean): Pass {
  return { beganAt: now, from, reached: from, wide, pages: 0 };
}

function isWideDue({ wideAt, widePages, readUntil }: Progress, now: string): boolean {
  // Not read for long: whatever came late meanwhile is further back than a narrow pass goes.
  if (between(readUntil, now) > NARROW_MS) return true;
  const every = Math.min(widePages * MINUTES_A_PAGE * MINUTE, WIDE_AT_LEAST_EVERY_MS);
  return between(wideAt, now) >= every;
}

function gapsBefore({ readUntil }: Progress, oldest: string, now: string): PlannedPass['gaps'] {
  if (readUntil < oldest) return [{ from: readUntil, to: oldest, because: 'retention' }];
  if (between(readUntil, now) <= OVERLAP_MS) return [];
  return [{ from: readUntil, to: now, because: 'down' }];
}
