import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** Active Directory takes a new password over an encrypted line only. */
export const ldapSigningNotConfigured = cause({
  id: 'ldap-signing-not-configured',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'ldap-signing-not-configured', known(account));
  },
});
