export interface GraphRequest {
  readonly method: string;
  /** Path and query, from the version on: `/v1.0/users/…`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** An object, or text that goes out as it stands. */
  readonly body: unknown;
}

/** One call as the sandbox remembers it, so that tests can count round trips. */
export interface Remembered {
  readonly at: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly report: boolean;
  readonly inBatch: boolean;
}
