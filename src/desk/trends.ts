import type { CauseId } from '../diagnosis/cause-id.ts';

/** From (inclusive) and to (exclusive), ISO 8601. */
export interface Period {
  readonly tenantId: string;
  readonly from: string;
  readonly to: string;
}

export type Bucket = 'day' | 'week' | 'month';

export interface Count {
  /** First day of the bucket, in UTC: "2026-03-09"; weeks begin on Monday, months on their first. */
  readonly from: string;
  readonly cause?: CauseId;
  readonly count: number;
}

/** How long something took, in minutes. Absent figures mean that it never happened. */
export interface Spread {
  readonly count: number;
  readonly median?: number;
  /** Nine of ten were no slower. */
  readonly ninetieth?: number;
}

export interface Trends extends Period {
  readonly bucket: Bucket;
  /** Findings that were failures, by when they were asked about and the best cause. */
  readonly failures: readonly Count[];
  /** Cases by when they were opened and their cause. */
  readonly cases: readonly Count[];
  /** From opening to the first claim, and from opening to the resolution; of cases opened in the period. */
  readonly toClaim: Spread;
  readonly toResolve: Spread;
  /** Failures that never became a case, of all failures; absent when there were none. */
  readonly withoutHelpdesk?: { readonly share: number; readonly of: number };
}

/** Figures over the whole store. */
export interface TrendsBook {
  trends(period: Period, bucket: Bucket): Promise<Trends>;
}
