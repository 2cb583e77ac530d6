import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** A forest was added, or taken out and in again, after writeback had been turned on. */
export const forestConfigChanged = cause({
  id: 'forest-config-changed',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'forest-config-changed', known(account));
  },
});
