import type { AuditRow } from '../diagnosis/attempt.ts';
import { joinAttempts } from '../diagnosis/attempts.ts';
import type { Registration, Writeback } from '../diagnosis/evidence.ts';
import { writebackOutcomes } from '../diagnosis/writeback-outcomes.ts';
import type { Clock } from '../inquiry/ports.ts';
import { knowledgeOfAttempts, knowledgeOfSwitches } from './knowledge.ts';
import type { RegistrationBook } from './registration-book.ts';
import type { RowBook } from './row-book.ts';
import { between, DAY, HOUR, MINUTE, SECOND, shifted } from './times.ts';

/** A diagnosis looks back this far. */
const LOOK_BACK_MS = 7 * DAY;

/** Read this lately, the book knows what Graph knows. */
const FRESH_MS = 90 * SECOND;
/** Passes over a large tenant are this far apart; beyond, the follower is behind or nobody follows. */
const STALE_MS = 25 * MINUTE;
/** Who asks has tried lately. If that try is there, nothing newer needs to be fetched. */
const LATELY_MS = HOUR;

/** The switches are read every quarter of an hour. */
const SWITCHES_STALE_MS = HOUR;
const OUTCOME_ROWS = 200;

/** The report itself is hours old (Microsoft: howto-authentication-methods-activity). */
const REGISTRATION_STALE_MS = 6 * HOUR;

export interface WatchedIndexParts {
  readonly tenantId: string;
  readonly rows: RowBook;
  readonly registrations: RegistrationBook;
  readonly clock: Pick<Clock, 'now'>;
}

interface Known<T> {
  readonly value: T;
  /** ISO 8601: when this was true. */
  readonly asOf: string;
}

/** What the watcher knows, for whoever would ask Graph's reports. Undefined where it cannot know. */
export class WatchedIndex {
  readonly #parts: WatchedIndexParts;

  constructor(parts: WatchedIndexParts) {
    this.#parts = parts;
  }

  async rowsOf(userId: string): Promise<Known<readonly AuditRow[]> | undefined> {
    const { tenantId, rows } = this.#parts;
    const known = knowledgeOfAttempts(await rows.progress(tenantId));
    const now = this.#now();
    if (!known || between(known.since, now) < LOOK_BACK_MS) return undefined;
    const age = between(known.until, now);
    if (age > STALE_MS) return undefined;
    const theirs = await rows.rowsOf({ tenantId, userId });
    const last = theirs.at(-1);
    const isThere = last !== undefined && between(last.at, now) < LATELY_MS;
    return age <= FRESH_MS || isThere ? { value: theirs, asOf: known.until } : undefined;
  }

  async registrationOf(userId: string): Promise<Known<Registration> | undefined> {
    const { tenantId, registrations } = this.#parts;
    const known = await registrations.get({ tenantId, userId });
    if (!known || between(known.readAt, this.#now()) > REGISTRATION_STALE_MS) return undefined;
    return { value: known.registration, asOf: known.asOf ?? known.readAt };
  }

  async writeback(): Promise<Known<Writeback> | undefined> {
    const { tenantId, rows } = this.#parts;
    const progress = await rows.progress(tenantId);
    const attempts = knowledgeOfAttempts(progress);
    const switches = knowledgeOfSwitches(progress);
    const now = this.#now();
    if (!attempts || !switches) return undefined;
    if (between(attempts.until, now) > STALE_MS) return undefined;
    if (between(switches.until, now) > SWITCHES_STALE_MS) return undefined;
    const since = shifted(now, -LOOK_BACK_MS);
    if (attempts.since > since) return undefined;
    const [resets, [on], [off]] = await Promise.all([
      rows.latest(tenantId, 'reset', since, OUTCOME_ROWS),
      rows.latest(tenantId, 'writeback-on', switches.since, 1),
      rows.latest(tenantId, 'writeback-off', switches.since, 1),
    ]);
    const value = {
      ...writebackOutcomes(joinAttempts(resets)),
      ...(on && { lastEnabled: on.at }),
      ...(off && { lastDisabled: off.at }),
    };
    return { value, asOf: attempts.until };
  }

  #now(): string {
    return this.#parts.clock.now().toISOString();
  }
}
