import { URGENCY } from './budget.ts';
import { Deadline } from './deadline.ts';
import type { Means } from './errand.ts';
import { MINUTE } from './look-up.ts';
import type { Reply } from './reply.ts';

/** Nobody waits for them, so they may give way to people for long. */
const PATIENCE_MS = 10 * MINUTE;

/** Report calls for the whole tenant, in the places of the budget that people leave free. */
export class TenantCalls {
  readonly #means: Means;
  readonly #waiting = new Set<Deadline>();

  constructor(means: Means) {
    this.#means = means;
  }

  /** `path`: behind the version, or a next link as it stands. */
  async get(path: string, reference: string, callMs: number): Promise<Reply> {
    const { reports, clock } = this.#means;
    const deadline = new Deadline(clock, PATIENCE_MS);
    this.#waiting.add(deadline);
    try {
      const turn = { urgency: URGENCY.tenant, callMs };
      return await reports.send({ method: 'GET', path }, { reference, deadline }, turn);
    } finally {
      deadline.end();
      this.#waiting.delete(deadline);
    }
  }

  /** What waits for its turn waits no longer. */
  stop(): void {
    for (const deadline of this.#waiting) deadline.strike();
  }
}
