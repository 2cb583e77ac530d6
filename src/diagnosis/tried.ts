import type { Attempt, AttemptOutcome, AuditRow } from './attempt.ts';
import { OF_THE_NEW_PASSWORD } from './page-checks.ts';
import type { Operation } from './recognised.ts';
import { normalise } from './signals/normalise.ts';

/** Ways in which the reset page lets people prove who they are. */
export type Method =
  | 'sms'
  | 'voice'
  | 'email'
  | 'questions'
  | 'app-notification'
  | 'app-code'
  | 'current-password';

/** One attempt as whoever looks for an attack needs it. */
export interface Tried {
  /** The correlation id by which its rows are found. */
  readonly attemptId: string;
  /** When it ended; ISO 8601, UTC. */
  readonly at: string;
  readonly operation: Operation | 'unknown';
  readonly outcome: AttemptOutcome;
  readonly address?: string;
  /** How they tried to prove who they are, as far as the rows tell. */
  readonly methods: readonly Method[];
  /**
   * `proven`: they passed the verification, or what failed comes after it. `refused`: it failed
   * for a reason that has nothing to do with who it is. `unproven`: the verification itself failed, was blocked, or
   * was never finished.
   */
  readonly identity: 'proven' | 'refused' | 'unproven';
  /** Whose account. */
  readonly userId?: string;
}

export function triedOf(attempt: Attempt): Tried {
  const { id, endedAt, operation, outcome, ipAddress, targetId } = attempt;
  return {
    ...{ attemptId: id, at: endedAt, operation, outcome },
    ...(ipAddress && { address: ipAddress }),
    methods: methodsOf(attempt),
    identity: identityOf(attempt),
    ...(targetId && { userId: targetId.toLowerCase() }),
  };
}

/** What somebody who is not the one cannot get past (Microsoft: concept-sspr-howitworks). */
const GUESSED: ReadonlySet<string> = new Set([
  'throttled',
  'verification-failed',
  'wrong-current-password',
]);
const PASSED: ReadonlySet<string> = new Set(['verification-completed', 'password-submitted']);

function identityOf({ outcome, meanings, unknownReasons }: Attempt): Tried['identity'] {
  const has = (ids: ReadonlySet<string>) => meanings.some(({ meaning }) => ids.has(meaning.id));
  if (outcome === 'succeeded' || outcome === 'succeeded-on-premises-only') return 'proven';
  if (outcome === 'blocked' || has(GUESSED)) return 'unproven';
  if (has(PASSED)) return 'proven';
  if (outcome !== 'failed' || unknownReasons.length > 0) return 'unproven';
  const causes = meanings.flatMap(({ meaning }) => Object.keys(meaning.points));
  if (OF_THE_NEW_PASSWORD.some((cause) => causes.includes(cause))) return 'proven';
  return causes.length > 0 ? 'refused' : 'unproven';
}

const WORDS: readonly (readonly [RegExp, Method])[] = [
  [/\bsms\b/, 'sms'],
  [/\bvoice\b|phone number/, 'voice'],
  [/\bemail\b/, 'email'],
  [/security question/, 'questions'],
  [/app notification/, 'app-notification'],
  [/app code/, 'app-code'],
];

/** From the sentences of the reset page's rows, the only place where the methods stand. */
function methodsOf({ rows, operation, meanings }: Attempt): Method[] {
  const said = rows.flatMap((row) => wordsOf(row).flatMap((words) => methodIn(words)));
  const current = meanings.some(({ meaning }) => meaning.id === 'wrong-current-password');
  return [...new Set([...said, ...(operation === 'change' && current ? CURRENT : [])])];
}

const CURRENT: readonly Method[] = ['current-password'];

function wordsOf({ reason }: AuditRow): string[] {
  return reason === undefined ? [] : [normalise(reason)];
}

function methodIn(words: string): Method[] {
  if (!words.startsWith('user ')) return [];
  return WORDS.flatMap(([pattern, method]) => (pattern.test(words) ? [method] : []));
}
