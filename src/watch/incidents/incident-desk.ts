import type { Actor } from '../../desk/action.ts';
import type { Clock, Log, Subject } from '../../inquiry/ports.ts';
import {
  actOnIncident,
  type IncidentAction,
  type IncidentRefusal,
  isIncidentRefusal,
} from './act-on-incident.ts';
import type { Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';
import type { IncidentLedger } from './incident-ledger.ts';
import type { LinkedCases } from './linked-cases.ts';

export interface IncidentDeskParts {
  readonly book: IncidentBook;
  readonly ledger: IncidentLedger;
  readonly linked: LinkedCases;
  /** What follows when an incident is closed. */
  readonly onClosed: (incident: Incident) => Promise<void>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** What those who work the helpdesk do with incidents. */
export class IncidentDesk {
  readonly #parts: IncidentDeskParts;

  constructor(parts: IncidentDeskParts) {
    this.#parts = parts;
  }

  /** An incident of that tenant. */
  async get(
    reference: string,
    { tenantId }: Pick<Subject, 'tenantId'>,
  ): Promise<Incident | undefined> {
    const found = await this.#parts.book.get(reference);
    return found?.tenantId === tenantId ? found : undefined;
  }

  /**
   * Does it, or says why not. `by` must come from the server's own knowledge, never from a card. Rejects only
   * when the store does.
   */
  async act(
    reference: string,
    action: IncidentAction,
    by: Actor,
  ): Promise<Incident | IncidentRefusal> {
    const { book, ledger, linked, clock, log } = this.#parts;
    const now = clock.now().toISOString();
    const known = await this.get(reference, by);
    if (!known) return { refused: by.isHelpdesk ? 'unknown' : 'not-helpdesk' };
    if (by.isHelpdesk && action.kind === 'split' && !(await this.#isIn(known, action.userId))) {
      return { refused: 'not-in-it' };
    }
    const done = await ledger.change(
      known.reference,
      (current) => actOnIncident(current, action, by, now),
      async (incident) => {
        if (action.kind !== 'split') return;
        await book.split(incident, action.userId);
        await linked.unfold(incident, by.userId, now, action.userId);
      },
    );
    if (!done) return { refused: 'unknown' };
    const refused = isIncidentRefusal(done) ? done.refused : undefined;
    const what = { incident: known.reference, action: action.kind, userId: by.userId };
    log.info('somebody acted on an incident', { ...what, ...(refused && { refused }) });
    if (action.kind === 'close' && !isIncidentRefusal(done)) await this.#parts.onClosed(done);
    return done;
  }

  async #isIn(incident: Incident, userId: string): Promise<boolean> {
    const { book } = this.#parts;
    const { hit, split } = await book.standing(incident, userId);
    if (split) return false;
    const cases = await book.casesOf(incident);
    return hit || cases.some(({ requesterId }) => requesterId === userId);
  }
}
