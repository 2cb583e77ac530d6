import { changing } from '../../inquiry/changing.ts';
import type { Outbox } from '../../inquiry/outbox.ts';
import type { Incident, IncidentDraft } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';
import { changedCard } from './incident-messages.ts';

export interface IncidentLedgerParts {
  readonly book: Pick<IncidentBook, 'open' | 'get' | 'replace'>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
}

/** What else is written with a change, in the same transaction. */
type Also = (stored: Incident) => Promise<void>;

/** The only way to write an incident: what people have to see because of it is kept in the same transaction. */
export class IncidentLedger {
  readonly #parts: IncidentLedgerParts;

  constructor(parts: IncidentLedgerParts) {
    this.#parts = parts;
  }

  /** Undefined when one of this cause is open already. */
  open(
    draft: IncidentDraft,
    attemptIds: readonly string[],
    also: Also,
  ): Promise<Incident | undefined> {
    const { book, together } = this.#parts;
    return together(async () => {
      const opened = await book.open(draft, attemptIds);
      if (opened) await this.#follow(opened, also);
      return opened;
    });
  }

  /**
   * Decides on the newest incident there is, again whenever somebody was faster. `decide` gives the same incident
   * to leave it alone, and what is no incident is given back as it is.
   */
  async change<No extends object>(
    reference: string,
    decide: (current: Incident) => Incident | No,
    also: Also = async () => {},
  ): Promise<Incident | No | undefined> {
    const { book, together } = this.#parts;
    let decided: Incident | No | undefined;
    const revised = {
      get: (id: string) => book.get(id),
      replace: (next: Incident) =>
        together(async () => {
          if (!(await book.replace(next))) return false;
          await this.#follow(next, also);
          return true;
        }),
    };
    const stored = await changing(revised, { id: reference }, (current) => {
      decided = decide(current);
      return isIncident(decided) ? decided : undefined;
    });
    return isIncident(decided) ? stored : decided;
  }

  async #follow(incident: Incident, also: Also): Promise<void> {
    const card = changedCard(incident);
    if (card) await this.#parts.outbox.add(card);
    await also(incident);
  }
}

function isIncident(decided: object | undefined): decided is Incident {
  return decided !== undefined && 'reference' in decided;
}
