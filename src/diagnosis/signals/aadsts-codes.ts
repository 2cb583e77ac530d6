import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import type { MeaningId } from './meanings.ts';

/**
 * Sign-in codes that speak of a password change or an account that cannot sign in.
 * Codes of other sign-in problems are left out on purpose: they are not about resets.
 */
export const AADSTS_CODES: Readonly<Record<number, MeaningId>> = {
  50053: 'smart-lockout',
  50057: 'account-disabled',
  120000: 'wrong-current-password',
  120002: 'password-too-weak',
  120003: 'password-contains-name',
  120004: 'onprem-complexity-refused',
  120005: 'onprem-success-cloud-failure',
  // The next two name a fault inside the service and no cause.
  120008: 'error-processing-request',
  120011: 'error-processing-request',
  120012: 'managed-on-premises',
  120013: 'onprem-connectivity',
  120014: 'account-locked-or-disabled',
  120015: 'onprem-admin-action-required',
  120016: 'user-not-found-onprem',
  120018: 'banned-password-cloud',
  120020: 'error-processing-request',
  120021: 'cloud-service-error',
};

// A bare number needs "AADSTS" or "error (code)" in front, or to be all there is: six digits may be anything.
const SPELLINGS =
  /\b(?:AADSTS[\s_:#-]{0,2}|(?:error|errorcode|error code)["']?[\s:=#]{1,3})(\d{5,6})\b|^\s*(1200\d\d)\s*$/gi;

/** Every known sign-in code in a text. */
export function aadstsCodesIn(text: string): Recognised[] {
  const found: Recognised[] = [];
  for (const [words, prefixed, bare] of text.matchAll(SPELLINGS)) {
    const id = AADSTS_CODES[Number(prefixed ?? bare)];
    if (id) found.push(asRecognised(id, words.trim(), 'code'));
  }
  return found;
}
