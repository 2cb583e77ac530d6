/** Cuts a text that grows chunk by chunk at the borders of its records. */
export interface LogCutter {
  /** Whole records that are complete now, as texts that `readPasted` reads. */
  push(chunk: string): readonly string[];
  /** What is left at the end. */
  end(): readonly string[];
}

/** No record is longer, in characters; what goes on beyond that is given up. */
export const LONGEST_RECORD = 200_000;
