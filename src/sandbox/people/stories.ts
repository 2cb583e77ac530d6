import type { RowStory } from './person.ts';

/** Building blocks of attempts, in the words that the audit log uses. */

const FLOW = 'Self-service password reset flow activity progress';
const RESET = 'Reset password (self-service)';
const CORE = 'Core Directory';

/** A step of the flow that went well. */
export function step(afterSeconds: number, reason: string): RowStory {
  return { afterSeconds, activity: FLOW, result: 'success', reason };
}

/** A step of the flow that ended it. */
export function stopped(afterSeconds: number, reason: string): RowStory {
  return { afterSeconds, activity: FLOW, result: 'failure', reason };
}

/** The row that carries the token of the reset itself. */
export function reset(
  afterSeconds: number,
  result: 'success' | 'failure',
  reason: string,
): RowStory {
  return { afterSeconds, activity: RESET, result, reason };
}

export function changed(
  afterSeconds: number,
  result: 'success' | 'failure',
  reason: string,
): RowStory {
  return { afterSeconds, activity: 'Change password (self-service)', result, reason };
}

/** Named, offered the options and proved by text message: 41 seconds. */
export const PROVED: readonly RowStory[] = [
  step(0, 'User submitted their user ID'),
  step(6, 'User was presented with verification options'),
  step(11, 'User started the mobile SMS verification option'),
  step(41, 'User completed the mobile SMS verification option'),
];

/** Proved, and Active Directory refused the new password. The log does not say by which rule. */
export const REFUSED_BY_POLICY: readonly RowStory[] = [
  ...PROVED,
  stopped(
    74,
    'User submitted a password that did not meet the requirements of the AD on-prem policy',
  ),
  reset(74, 'failure', 'OnPremisesPolicyViolation'),
];

/** Proved, and the on-premises side could not carry the reset out. */
export const REFUSED_BY_CONFIGURATION: readonly RowStory[] = [
  ...PROVED,
  step(70, 'User submitted a new password'),
  stopped(
    73,
    "We encountered a problem while resetting the user's on-premises password. Check your sync machine's event log",
  ),
  reset(73, 'failure', 'OnPremisesAdminActionRequired'),
];

export const UNREACHABLE: readonly RowStory[] = [
  ...PROVED,
  step(69, 'User submitted a new password'),
  stopped(
    99,
    "We could not reach your on-premises password reset service. Check your sync machine's event log",
  ),
  reset(99, 'failure', 'OnPremisesConnectivityFailure'),
];

export const NOT_ENABLED: readonly RowStory[] = [
  step(0, 'User submitted their user ID'),
  stopped(0, 'Password reset is not enabled for this user'),
];

/** The trailing blank is in the real text. */
export const TOO_FEW_METHODS: readonly RowStory[] = [
  step(0, 'User submitted their user ID'),
  stopped(
    1,
    "User's account has insufficient authentication methods defined. Add authentication info to resolve this ",
  ),
];

/** A reset that worked and was written back. */
export const WORKED: readonly RowStory[] = [
  ...PROVED,
  step(66, 'User submitted a new password'),
  {
    afterSeconds: 67,
    activity: 'Reset user password',
    result: 'success',
    reason: '',
    service: CORE,
  },
  {
    afterSeconds: 67,
    activity: 'Update StsRefreshTokenValidFrom Timestamp',
    result: 'success',
    reason: '',
    service: CORE,
  },
  reset(68, 'success', 'Successfully completed reset.'),
  step(68, 'User successfully reset password'),
];

/** Somebody who cannot prove who they are, until the reset page locks them out. */
export const BLOCKED: readonly RowStory[] = [
  step(0, 'User submitted their user ID'),
  step(6, 'User was presented with verification options'),
  step(12, 'User started the mobile SMS verification option'),
  stopped(180, 'User entered too many invalid SMS verification codes and is blocked for 24 hours'),
  {
    afterSeconds: 181,
    activity: 'Blocked from self-service password reset',
    // Success is Graph's word for it: the block worked.
    result: 'success',
    reason: '',
  },
];

/** The helpdesk's reset in the Entra admin center, written back. */
export const RESET_BY_HELPDESK: readonly RowStory[] = [
  {
    afterSeconds: 0,
    activity: 'Reset password (by admin)',
    result: 'success',
    reason: 'Successfully completed reset.',
    details: { OnPremisesAgent: 'Microsoft Entra Connect' },
  },
];

/** What can be made to happen to somebody, besides another failure. */
export const HAPPENINGS = {
  works: WORKED,
  blocked: BLOCKED,
  'reset-by-helpdesk': RESET_BY_HELPDESK,
} as const;

export type Happening = keyof typeof HAPPENINGS;
