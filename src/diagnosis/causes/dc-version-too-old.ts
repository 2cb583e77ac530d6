import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The domain controller lacks the control by which a reset obeys the password policy. */
export const dcVersionTooOld = cause({
  id: 'dc-version-too-old',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'dc-version-too-old', known(account));
  },
});
