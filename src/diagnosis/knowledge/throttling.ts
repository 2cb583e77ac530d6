/** How often somebody may try before the reset service makes them wait (Microsoft: troubleshoot-sspr, passwords-faq). */
export interface Limit {
  readonly of:
    | 'phone'
    | 'app'
    | 'text-message'
    | 'questions'
    | 'email'
    | 'resets'
    | 'failed-proofs';
  readonly tries: number;
  readonly withinMinutes: number;
}

const HOUR = 60;

export const LIMITS: readonly Limit[] = [
  { of: 'phone', tries: 5, withinMinutes: HOUR },
  { of: 'app', tries: 5, withinMinutes: HOUR },
  { of: 'text-message', tries: 5, withinMinutes: HOUR },
  { of: 'questions', tries: 5, withinMinutes: HOUR },
  { of: 'resets', tries: 5, withinMinutes: HOUR },
  { of: 'email', tries: 10, withinMinutes: 10 },
  { of: 'failed-proofs', tries: 5, withinMinutes: 24 * HOUR },
];

/** Every limit leads to the same wait, counted from the last try. A reset sets the counters back. */
export const BLOCK_HOURS = 24;

/** More failed tries than this in a day and the service blocks. */
export const FAILED_TRIES_A_DAY = 5;
