/** That a case of security was raised, and which. */
export interface Alarm {
  /** An account or an address; see below. */
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reference: string;
}

/** What was raised before, so that nothing is raised twice. */
export interface AlarmBook {
  latest(tenantId: string, key: string): Promise<Alarm | undefined>;
  keep(tenantId: string, alarm: Alarm): Promise<void>;
}

export function accountKey(userId: string): string {
  return `account:${userId.toLowerCase()}`;
}

export function addressKey(network: string): string {
  return `address:${network}`;
}
