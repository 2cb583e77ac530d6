export interface Pace {
  /** Messages under way at the same time, over all tenants. */
  readonly atOnce: number;
  /** An attempt without answer is given up then. */
  readonly sendMs: number;
  /** A request that was on its way when its process died is shown within this time, if it ever is. */
  readonly landingMs: number;
  /** Another process takes over when this one was silent for so long. */
  readonly leaseMs: number;
  /** How often a process that does not send looks whether it should; it reads one row. */
  readonly standbyMs: number;
  /** How often it looks for what other processes added. */
  readonly pollMs: number;
  /** What ended is kept this long; so long its key is known. */
  readonly keepMs: number;
}

export const PACE: Pace = {
  atOnce: 1_000,
  sendMs: 15_000,
  landingMs: 2_000,
  leaseMs: 15_000,
  standbyMs: 20,
  pollMs: 1_000,
  keepMs: 30 * 86_400_000,
};
