import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The account is there, but the rule that carries passwords does not cover it. */
export const outOfPasswordSyncScope = cause({
  id: 'out-of-password-sync-scope',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'out-of-password-sync-scope', known(account));
  },
});
