import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** Tokens carry times; a server whose clock is wrong has its own refused. */
export const serverClockSkew = cause({
  id: 'server-clock-skew',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'server-clock-skew', known(account));
  },
});
