import type { Writeback } from '../diagnosis/evidence.ts';
import { between, DAY } from './times.ts';

export type Light = 'working' | 'broken' | 'off' | 'unknown';

/** What the light is made from; a sentence each, and how old it is. */
export type LightReason =
  | 'last-success'
  | 'last-connectivity-failure'
  | 'last-disabled'
  | 'last-enabled'
  | 'nothing-seen'
  | 'seen-too-long-ago';

export interface WritebackLight {
  readonly light: Light;
  readonly because: LightReason;
  /** ISO 8601; of what it rests on. */
  readonly at?: string;
  /** Milliseconds from then to `now`. */
  readonly ageMs?: number;
}

/** An outcome older than this says nothing of today. */
const FRESH_MS = 7 * DAY;

/**
 * Whether password writeback works, from what was really seen: the newest outcome or switch decides. It never
 * claims more than was seen: being switched on is no proof that it works. Pure.
 */
export function writebackLight(seen: Writeback | undefined, now: string): WritebackLight {
  const told = [
    { because: 'last-success', light: 'working', at: seen?.lastSuccess },
    { because: 'last-connectivity-failure', light: 'broken', at: seen?.lastConnectivityFailure },
    { because: 'last-disabled', light: 'off', at: seen?.lastDisabled },
    { because: 'last-enabled', light: 'unknown', at: seen?.lastEnabled },
  ] as const;
  const newest = told
    .flatMap(({ at, ...rest }) => (at === undefined ? [] : [{ ...rest, at }]))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .at(-1);
  if (!newest) return { light: 'unknown', because: 'nothing-seen' };
  const { light, because, at } = newest;
  const ageMs = between(at, now);
  // A switch holds until the next one; an outcome is soon history.
  const isOutcome = light === 'working' || light === 'broken';
  if (isOutcome && ageMs > FRESH_MS) {
    return { light: 'unknown', because: 'seen-too-long-ago', at, ageMs };
  }
  return { light, because, at, ageMs };
}
