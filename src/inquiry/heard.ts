/** Words of a person's message, for the card of this turn alone. They are held until it is shown, and never stored. */
export interface Heard {
  /** What was recognised in it, as it stood. */
  readonly recognised: readonly string[];
  /** A message or a code they quoted that fits nothing known. */
  readonly unrecognised?: string;
}
