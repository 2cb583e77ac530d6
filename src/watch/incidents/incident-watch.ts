import { RESET_DESK } from '../../desk/action.ts';
import type { Clock } from '../../inquiry/ports.ts';
import { knowledgeOfOutcomes } from '../knowledge.ts';
import type { RowBook } from '../row-book.ts';
import { between, DAY, HOUR, shifted } from '../times.ts';
import { after } from './act-on-incident.ts';
import type { ChangeFeed } from './change-feed.ts';
import { type EndParts, endIfOver } from './end-incidents.ts';
import type { Figures, Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';
import { countedCard, reminder } from './incident-messages.ts';
import type { LinkedCases } from './linked-cases.ts';
import { lookForChanges } from './look-for-changes.ts';
import { type OpenParts, openIncidents } from './open-incidents.ts';
import { type SortParts, sortFailures } from './sort-failures.ts';
import { type TellOverParts, tellOver } from './tell-over.ts';

const REMIND_MS = HOUR;
/** Rows are up to an hour late: what was changed is looked for once more when all of them are there. */
const LATEST_ROWS_MS = 65 * 60_000;

export interface IncidentWatchParts extends SortParts, OpenParts, EndParts, TellOverParts {
  readonly rows: RowBook;
  readonly book: IncidentBook;
  readonly linked: LinkedCases;
  readonly changes: ChangeFeed;
  /** The Entra group whose members may reset, where the operator says which. */
  readonly resetGroupId?: string | undefined;
  readonly clock: Pick<Clock, 'now'>;
}

/** Finds incidents, keeps them current, and ends them. Looks whenever there may be something new in the book. */
export class IncidentWatch {
  readonly #parts: IncidentWatchParts;
  /** What the card of each incident counted last. */
  readonly #counted = new Map<string, string>();
  readonly #looking = new Map<string, Promise<void>>();
  #stopped = false;

  constructor(parts: IncidentWatchParts) {
    this.#parts = parts;
  }

  /** One look at everything. Never rejects: what failed is done at the next one. */
  async look(): Promise<void> {
    const { rows, book, tenantId, clock, log } = this.#parts;
    try {
      await sortFailures(this.#parts, () => this.#stopped);
      const knownUntil = knowledgeOfOutcomes(await rows.progress(tenantId))?.until;
      if (!knownUntil || this.#stopped) return;
      const now = clock.now().toISOString();
      await openIncidents(this.#parts, knownUntil, now);
      for (const incident of await book.unfinished(tenantId)) {
        await this.#follow(incident, knownUntil, now);
      }
      await book.prune(tenantId, shifted(now, -DAY));
    } catch (error) {
      log.error('incidents could not be looked for', { error });
    }
  }

  /** Begins nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#looking.values());
  }

  async #follow(incident: Incident, knownUntil: string, now: string): Promise<void> {
    const { book } = this.#parts;
    if (incident.state === 'closed') return tellOver(incident, this.#parts);
    const figures = await book.figuresOf(incident);
    if (await endIfOver(incident, figures, knownUntil, now, this.#parts)) {
      const closed = await book.get(incident.reference);
      if (closed) await tellOver(closed, this.#parts);
      return;
    }
    await this.#route(incident);
    await this.#count(incident, figures, now);
    await this.#remind(incident, figures, now);
    this.#lookForChanges(incident, figures, now);
  }

  /** There was no channel to show it when it was found. */
  async #route({ reference, cause, channel }: Incident): Promise<void> {
    const { ledger, channelFor } = this.#parts;
    const found = channel ? undefined : await channelFor(cause);
    if (!found) return;
    await ledger.change(reference, (now) => (now.channel ? now : { ...now, channel: found }));
  }

  async #count(incident: Incident, figures: Figures, now: string): Promise<void> {
    const counted = JSON.stringify(figures);
    if (this.#counted.get(incident.reference) === counted) return;
    const card = countedCard(incident, now);
    if (card) await this.#parts.outbox.add(card);
    this.#counted.set(incident.reference, counted);
  }

  async #remind(incident: Incident, { newest }: Figures, now: string): Promise<void> {
    if (!isReminderDue(incident, newest, now)) return;
    const { ledger, outbox } = this.#parts;
    const remind = (current: Incident): Incident => {
      if (!isReminderDue(current, newest, now)) return current;
      const { snoozedUntil: _over, ...rest } = current;
      const event = { at: now, who: RESET_DESK, what: 'reminded' } as const;
      return after({ ...rest, remindedAt: now }, event);
    };
    await ledger.change(incident.reference, remind, async (stored) => {
      const message = reminder(stored);
      if (message) await outbox.add(message);
    });
  }

  /** Beside everything else: report calls may have to wait for people. */
  #lookForChanges(incident: Incident, { began }: Figures, now: string): void {
    const { reference } = incident;
    if (this.#looking.has(reference) || !isLookDue(incident, now)) return;
    const { changes, resetGroupId, ledger, log } = this.#parts;
    const work = async () => {
      const found = await lookForChanges(changes, began, now, resetGroupId);
      if (this.#stopped) return;
      await ledger.change(reference, (current) => ({ ...current, changes: found }));
    };
    const looking = work()
      .catch((error: unknown) => log.error('changes could not be looked for', { error }))
      .finally(() => this.#looking.delete(reference));
    this.#looking.set(reference, looking);
  }
}

/** While it goes on and nobody has said that they have seen it. */
function isReminderDue(incident: Incident, newest: string, now: string): boolean {
  const { state, acknowledgedBy, snoozedUntil, remindedAt, openedAt } = incident;
  if (state === 'closed' || acknowledgedBy !== undefined) return false;
  if (between(newest, now) > REMIND_MS) return false;
  return snoozedUntil ? snoozedUntil <= now : between(remindedAt ?? openedAt, now) >= REMIND_MS;
}

function isLookDue({ openedAt, changes }: Incident, now: string): boolean {
  if (!changes) return true;
  const isComplete = between(openedAt, changes.lookedAt) >= LATEST_ROWS_MS;
  return !isComplete && between(openedAt, now) >= LATEST_ROWS_MS;
}
