import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The sync server finds no account in Active Directory for the person in the cloud. */
export const userNotFoundOnprem = cause({
  id: 'user-not-found-onprem',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'user-not-found-onprem', known(account));
  },
});
