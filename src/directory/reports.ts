import { missing } from '../diagnosis/piece.ts';
import type { ReportBudget, Urgency } from './budget.ts';
import type { Call } from './call.ts';
import type { GraphClient } from './client.ts';
import { type GraphRequest, type Reply, retryable } from './reply.ts';

const TRIES = 3;

/** How long the reports rest after a 429 that does not say. */
const REST_MS = 10_000;

/** Wait after a 503 or 504 that does not say. */
const BACKOFF_MS = 500;

export interface Turn {
  readonly urgency: Urgency;
  readonly callMs: number;
}

/** Calls to auditLogs and reports. Every try costs one turn of the budget; a 429 makes everybody wait. */
export class Reports {
  readonly #client: GraphClient;
  readonly #budget: ReportBudget;

  constructor(client: GraphClient, budget: ReportBudget) {
    this.#client = client;
    this.#budget = budget;
  }

  /** Waits for its turn until the deadline of the call; each try is given up after `callMs`. */
  async send(request: GraphRequest, call: Call, turn: Turn): Promise<Reply> {
    for (let tried = 1; ; tried += 1) {
      if (!(await this.#budget.take(turn.urgency, call.deadline))) return missing('throttled');
      const reply = await this.#try(request, call, turn.callMs);
      if (!retryable(reply)) return reply;
      if (reply.status === 429) this.#budget.pause(reply.retryAfterMs ?? REST_MS);
      if (tried === TRIES) return reply;
      if (reply.status === 429) continue;
      if (!(await call.deadline.wait(reply.retryAfterMs ?? BACKOFF_MS))) return reply;
    }
  }

  async #try(request: GraphRequest, { reference, deadline }: Call, callMs: number): Promise<Reply> {
    const soon = deadline.within(callMs);
    try {
      return await this.#client.send(request, { reference, deadline: soon }, 0);
    } finally {
      soon.end();
    }
  }
}
