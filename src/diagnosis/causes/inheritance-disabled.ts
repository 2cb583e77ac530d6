import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** Rights given to the domain do not arrive at an account that inherits nothing. */
export const inheritanceDisabled = cause({
  id: 'inheritance-disabled',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'inheritance-disabled', known(account));
  },
});
