import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The sync server finds no domain controller to talk to. */
export const dcUnreachable = cause({
  id: 'dc-unreachable',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'dc-unreachable', known(account));
  },
});
