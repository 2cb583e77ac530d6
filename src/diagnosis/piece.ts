/** Why a piece of evidence is not there. Each word has a sentence in dialogs/locales under `missing`. */
export type MissingBecause =
  /** The operator has not granted the permission (Graph answered 401 or 403). */
  | 'not-permitted'
  /** The tenant's licence does not include this report. */
  | 'not-licensed'
  /** Graph asked us to slow down, or our own share of the report budget is used up. */
  | 'throttled'
  | 'timed-out'
  /** The answer came but could not be understood. */
  | 'unreadable'
  /** The service refused or could not be reached. */
  | 'unavailable'
  /** Only the operator can know it, and the configuration does not say. */
  | 'not-configured'
  /** Nobody asked for it in this kind of diagnosis (a pasted code, a replayed row). */
  | 'not-gathered'
  /** Asked for, and Graph knows no such object. */
  | 'not-found';

export interface Found<T> {
  readonly found: true;
  readonly value: T;
  /** When the source says this was true (ISO 8601, UTC); absent when it is true now. */
  readonly asOf?: string;
}

export interface Missing {
  readonly found: false;
  readonly because: MissingBecause;
  /** What an administrator needs to mend it, such as a permission name. Never a secret, never a UPN. */
  readonly detail?: string;
}

/** A piece of evidence: found, or missing because of something. Missing evidence is a value, not a crash. */
export type Piece<T> = Found<T> | Missing;

export function found<T>(value: T, asOf?: string): Found<T> {
  return asOf === undefined ? { found: true, value } : { found: true, value, asOf };
}

export function missing(because: MissingBecause, detail?: string): Missing {
  return detail === undefined ? { found: false, because } : { found: false, because, detail };
}

/** The value if it was found; judges use this to read without ceremony. */
export function known<T>(piece: Piece<T>): T | undefined {
  return piece.found ? piece.value : undefined;
}
