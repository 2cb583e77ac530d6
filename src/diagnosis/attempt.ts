import type { Operation, Recognised } from './recognised.ts';

/** One audit row, already parsed from whichever shape it came in (Microsoft: Graph: directoryAudit; howto-sspr-reporting). */
export interface AuditRow {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly correlationId?: string;
  readonly activity: string;
  readonly service?: string;
  readonly category?: string;
  readonly result: 'success' | 'failure' | 'timeout' | 'unknown';
  readonly reason?: string;
  readonly initiator?: {
    readonly userId?: string;
    readonly userPrincipalName?: string;
    readonly appName?: string;
    readonly ipAddress?: string;
  };
  readonly targetId?: string;
  readonly targetName?: string;
  readonly details: Readonly<Record<string, string>>;
}

export type AttemptOutcome =
  | 'failed'
  | 'blocked'
  | 'abandoned'
  | 'succeeded'
  | 'succeeded-on-premises-only'
  /** Rows so far show steps, no end. */
  | 'in-progress';

/** What one person did once: all audit rows that share a correlation id. */
export interface Attempt {
  /** The correlation id, or the row's id where it has none. */
  readonly id: string;
  readonly operation: Operation | 'unknown';
  readonly startedAt: string;
  readonly endedAt: string;
  readonly outcome: AttemptOutcome;
  /** Meanings of its rows, oldest first. */
  readonly meanings: readonly Recognised[];
  /** Reasons no table knows, as they stood; recorded and shown. */
  readonly unknownReasons: readonly string[];
  readonly targetId?: string;
  readonly byAdministrator: boolean;
  /** 'None', 'Microsoft Entra Connect', 'CloudSync' … where a row says which agent wrote back. */
  readonly onPremisesAgent?: string;
  readonly ipAddress?: string;
  readonly rows: readonly AuditRow[];
}
