import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The administrator who set up writeback could not sign in: a wrong password, or a federated account. */
export const authTokenError = cause({
  id: 'auth-token-error',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'auth-token-error', known(account));
  },
});
