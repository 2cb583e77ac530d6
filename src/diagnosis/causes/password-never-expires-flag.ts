import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** A flag of Active Directory that stops a forced change at the next sign-in; no Graph property shows it. */
export const passwordNeverExpiresFlag = cause({
  id: 'password-never-expires-flag',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'password-never-expires-flag', known(account));
  },
});
