/** When failures look like somebody else's doing. 0 switches a rule off. */
export interface LookoutRules {
  /** One account, from so many addresses within a day. */
  readonly addresses: number;
  /** One account, so many tries within an hour. */
  readonly tries: number;
  /** One address, so many accounts within an hour. */
  readonly accounts: number;
}

export const LOOKOUT_RULES: LookoutRules = { addresses: 3, tries: 10, accounts: 10 };
