/** Identity and access reports: five requests in ten seconds for an app in a tenant. */
const REQUESTS = 5;
const WINDOW_MS = 10_000;

/** Counts the report calls of the last ten seconds. Refused calls count too, so retrying at once never helps. */
export class ReportBudget {
  #calls: number[] = [];

  /** Seconds to wait before the next try, or undefined if this call may pass. */
  take(now: number): number | undefined {
    this.#calls = this.#calls.filter((at) => at > now - WINDOW_MS);
    this.#calls.push(now);
    if (this.#calls.length <= REQUESTS) return undefined;
    const opensAt = (this.#calls.at(-REQUESTS) ?? now) + WINDOW_MS;
    return Math.max(1, Math.ceil((opensAt - now) / 1000));
  }
}
