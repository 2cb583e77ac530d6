import type { Attempt } from './attempt.ts';
import type { CauseId } from './cause-id.ts';
import type { Account } from './evidence.ts';
import type { Signs } from './signs.ts';
import { because, ruledOut, type Verdict } from './verdict.ts';

/** Causes that are judged on the new password, which is asked for behind the verification. */
export const OF_THE_NEW_PASSWORD: readonly CauseId[] = [
  'password-policy-violation',
  'minimum-password-age',
  'password-history',
  'password-complexity',
  'password-filter',
  'banned-password',
  'cloud-policy-mismatch',
];

/** Causes that a person meets only after the page has let them in and asked for a new password. */
const MET_AFTERWARDS: readonly CauseId[] = [
  ...OF_THE_NEW_PASSWORD,
  'protected-group',
  'ad-permissions',
  'onprem-config-generic',
];

/**
 * The reset page checks scope, registered methods and writeback before it asks for a new password
 * (Microsoft: concept-sspr-howitworks, howto-sspr-authenticationdata). A reset that was refused later has passed them all; a change meets other checks.
 */
export function passedPageChecks(signs: Signs, attempt: Attempt | undefined): Verdict | undefined {
  if (attempt?.operation !== 'reset') return undefined;
  const passed = signs.all.some(
    ({ from, meaning }) =>
      from === 'attempts' &&
      (meaning.id === 'password-submitted' ||
        MET_AFTERWARDS.some((id) => isSure(meaning.points[id]))),
  );
  return passed ? ruledOut(because('passed-page-checks')) : undefined;
}

/** The page turns a guest away whatever this tenant has set for the account; that is not what is wrong. */
export function checkedElsewhere(account: Account | undefined): Verdict | undefined {
  return account?.externallyHomed ? ruledOut(because('homed-elsewhere')) : undefined;
}

function isSure(strength: string | undefined): boolean {
  return strength === 'likely' || strength === 'confirmed';
}
