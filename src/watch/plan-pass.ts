import type { Family } from './families.ts';
import type { Gap, Pass, Progress } from './row-book.ts';
import { between, DAY, earlier, HOUR, isoOf, MINUTE, shifted } from './times.ts';

/** Rows are up to an hour late (Microsoft: passwords-faq), so what was read is read again this far back. */
export const OVERLAP_MS = HOUR;

/** Most rows are there within minutes; a pass goes back only this far where the whole overlap is too long. */
const NARROW_MS = 10 * MINUTE;

/** Where the overlap takes no more pages than this, every pass goes over all of it. */
const FEW_PAGES = 2;

/** What is read again and again must leave room for what is new: the longer it takes, the more seldom it comes. */
const PASS_REST_A_PAGE_MS = 0.2 * MINUTE;
const SWEEP_REST_A_PAGE_MS = 0.6 * MINUTE;
const LONGEST_BETWEEN_PASSES_MS = 20 * MINUTE;
const LONGEST_BETWEEN_SWEEPS_MS = 4 * HOUR;

const SELDOM_MS = 15 * MINUTE;

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
  const { readFrom, readUntil, wideAt } = progress;
  const oldest = isoOf(Date.parse(now) - RETENTION_MS);
  if (progress.pass) {
    const { reached } = progress.pass;
    if (reached >= oldest) return { pass: progress.pass, readFrom, gaps: [] };
    const gap = { from: reached, to: oldest, because: 'retention' } as const;
    return { pass: { ...progress.pass, reached: oldest }, readFrom, gaps: [gap] };
  }
  const wide = isShort(progress);
  const wanted = wide
    ? shifted(earlier(wideAt, readUntil), -OVERLAP_MS)
    : shifted(readUntil, -NARROW_MS);
  const from = wanted < oldest ? oldest : wanted;
  return { pass: passFrom(from, now, wide), readFrom, gaps: gapsBefore(progress, oldest, now) };
}

/** From one pass over every family to the next, by how many pages the last ones took. In milliseconds. */
export function restBetweenPasses(progress: Iterable<Progress>): number {
  const pages = [...progress].reduce((sum, one) => sum + one.pages, 0);
  return Math.min(pages * PASS_REST_A_PAGE_MS, LONGEST_BETWEEN_PASSES_MS);
}

/** Whether the newest rows of a family are to be asked for. */
export function isPassDue(
  { pace }: Family,
  progress: Progress | undefined,
  now: string,
  restMs: number,
): boolean {
  if (!progress || progress.pass) return true;
  const rest = pace === 'seldom' ? Math.max(SELDOM_MS, restMs) : restMs;
  return between(progress.readUntil, now) >= rest;
}

/** The sweep under way or due: all of the overlap for rows that came late. Undefined when there is none. */
export function planSweep(progress: Progress | undefined, now: string): Pass | undefined {
  if (!progress || progress.sweep) return progress?.sweep;
  const { wideAt, widePages } = progress;
  const rest = Math.min(widePages * SWEEP_REST_A_PAGE_MS, LONGEST_BETWEEN_SWEEPS_MS);
  if (isShort(progress) || between(wideAt, now) < rest) return undefined;
  return passFrom(shifted(wideAt, -OVERLAP_MS), now, true);
}

/** Where a sweep ends; the passes have what is newer. */
export function sweepEnd({ beganAt }: Pass): string {
  return shifted(beganAt, -NARROW_MS);
}

/** Progress when the pass came to its end. */
export function passEnded({ pass, ...progress }: Progress): Progress {
  if (!pass) return progress;
  const { beganAt, wide, pages } = pass;
  const whole = wide && { wideAt: beganAt, widePages: pages };
  return { ...progress, pages, readUntil: beganAt, ...whole };
}

/** Progress when the sweep came to its end. */
export function sweepEnded({ sweep, ...progress }: Progress): Progress {
  return sweep ? { ...progress, wideAt: sweep.beganAt, widePages: sweep.pages } : progress;
}

function isShort({ widePages }: Progress): boolean {
  return widePages <= FEW_PAGES;
}

function firstPass({ firstDays }: Family, now: string): PlannedPass {
  const from = shifted(now, firstDays ? -firstDays * DAY : -OVERLAP_MS);
  return { pass: passFrom(from, now, true), readFrom: from, gaps: [] };
}

function passFrom(from: string, now: string, wide: boolean): Pass {
  return { beganAt: now, from, reached: from, wide, pages: 0 };
}

function gapsBefore({ readUntil }: Progress, oldest: string, now: string): PlannedPass['gaps'] {
  if (readUntil < oldest) return [{ from: readUntil, to: oldest, because: 'retention' }];
  if (between(readUntil, now) <= OVERLAP_MS) return [];
  return [{ from: readUntil, to: now, because: 'down' }];
}
