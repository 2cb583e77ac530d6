/** What an operator needs to know; each is a clause without its full stop. */
export interface StoreProblem {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The store cannot be used. The message is for the operator: what, why, and what to do. */
export class StoreError extends Error implements StoreProblem {
  readonly what: string;
  readonly why: string;
  readonly fix: string;

  constructor({ what, why, fix }: StoreProblem, cause?: unknown) {
    super(`${what}: ${why}. ${fix}.`, { cause });
    this.name = 'StoreError';
    this.what = what;
    this.why = why;
    this.fix = fix;
  }
}
