import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The server may speak no version of TLS that the cloud still accepts. */
export const tlsDisabled = cause({
  id: 'tls-disabled',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'tls-disabled', known(account));
  },
});
