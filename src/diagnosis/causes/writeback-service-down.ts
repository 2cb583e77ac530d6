import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The service on the sync server that takes passwords in is not running, or only half. */
export const writebackServiceDown = cause({
  id: 'writeback-service-down',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'writeback-service-down', known(account));
  },
});
