/** What the workers of race.test.ts are given. */
export interface RaceData {
  readonly file: string;
  readonly name: string;
  readonly agents: number;
  readonly references: readonly string[];
  /** One counter: how many workers came to their rounds so far, all rounds together. */
  readonly gate: SharedArrayBuffer;
  readonly workers: number;
}

/** What an agent saw of one claim. */
export interface Outcome {
  readonly reference: string;
  readonly who: string;
  readonly won?: true;
  /** Who was faster, as the refusal says. */
  readonly told?: string | undefined;
}
