import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import type { MeaningId } from './meanings.ts';
import { squash } from './normalise.ts';

/**
 * Names of Microsoft's own enumeration, as they stand in audit rows, on the reset page and, with
 * `PasswordChange` in front, behind AADSTS codes. Rows with OnPremises… and …FuzzyPolicy were seen
 * in real logs; the rest are known from the page and from the code list.
 */
export const TOKENS: Readonly<Record<string, MeaningId>> = {
  OnPremisesPolicyViolation: 'onprem-policy-refused',
  PasswordDoesnotComplyFuzzyPolicy: 'banned-password-cloud',
  FuzzyPolicyViolationInvalidPassword: 'banned-password-cloud',
  OnPremisesAdminActionRequired: 'onprem-admin-action-required',
  ADAdminActionRequired: 'onprem-admin-action-required',
  OnPremisesConnectivityFailure: 'onprem-connectivity',
  OnPremisesConnectivityError: 'onprem-connectivity',
  OnPremisesSuccessCloudFailure: 'onprem-success-cloud-failure',
  OnPremSuccessCloudFail: 'onprem-success-cloud-failure',
  OnPremUserAccountLockedOutOrDisabled: 'account-locked-or-disabled',
  UserNotFoundBySspr: 'user-not-found-onprem',
  IncorrectCurrentPassword: 'wrong-current-password',
  InvalidNewPasswordWeak: 'password-too-weak',
  InvalidNewPasswordContainsMemberName: 'password-contains-name',
  OnPremComplexity: 'onprem-complexity-refused',
  NeedsToHappenOnPrem: 'managed-on-premises',
  TenantSSPRFlagDisabled: 'sspr-disabled-tenant',
  WritebackNotEnabled: 'writeback-not-enabled',
  SsprNotEnabledInUserPolicy: 'sspr-policy-not-set',
  UserNotLicensed: 'licence-missing-organisation',
  UserNotMemberOfScopedAccessGroup: 'not-in-scope-group',
  UserNotProperlyConfigured: 'not-enough-methods',
  PartnerServiceSsprInternalServiceError: 'cloud-service-error',
};

const BY_SQUASHED: ReadonlyMap<string, MeaningId> = new Map(
  Object.entries(TOKENS).map(([name, id]) => [oneSpelling(name), id]),
);

const PREFIX = 'passwordchange';

/** The meaning of one enumeration name, whatever its case, with or without `PasswordChange` in front. */
export function tokenMeaning(name: string): MeaningId | undefined {
  const squashed = oneSpelling(name);
  return (
    BY_SQUASHED.get(squashed) ??
    (squashed.startsWith(PREFIX) ? BY_SQUASHED.get(squashed.slice(PREFIX.length)) : undefined)
  );
}

/** Microsoft writes OnPremises… in one place and OnPrem… in another for the same thing. */
function oneSpelling(name: string): string {
  return squash(name).replaceAll('onpremises', 'onprem');
}

/** Every enumeration name that stands as a word in a text. */
export function tokensIn(text: string): Recognised[] {
  const found: Recognised[] = [];
  for (const [word] of text.matchAll(/[A-Za-z]{15,}/g)) {
    const id = tokenMeaning(word);
    if (id) found.push(asRecognised(id, word, 'code'));
  }
  return found;
}
