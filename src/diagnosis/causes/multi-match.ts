import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** Two accounts in Active Directory claim to be the same person in the cloud. */
export const multiMatch = cause({
  id: 'multi-match',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'multi-match', known(account));
  },
});
