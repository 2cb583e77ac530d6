import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The password of the connector account itself is too long to be used. */
export const connectorAccountPasswordTooLong = cause({
  id: 'connector-account-password-too-long',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'connector-account-password-too-long', known(account));
  },
});
