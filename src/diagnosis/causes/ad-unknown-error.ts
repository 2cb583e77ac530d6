import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** Event 33001 and nothing beside it: Active Directory refused without saying why. */
export const adUnknownError = cause({
  id: 'ad-unknown-error',
  actor: 'administrator',
  needs: ['signs', 'account'],
  standsFor: ['ou-reserved-character', 'dc-unreachable'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'ad-unknown-error', known(account));
  },
});
