import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { known } from '../piece.ts';
import { agree, fromSigns } from '../weigh.ts';

/** A flag of Active Directory that no Graph property shows; only words can point at it. */
export const userCannotChangePassword = cause({
  id: 'user-cannot-change-password',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return agree(fromSigns(signs, 'user-cannot-change-password'), onlyInTheCloud(known(account)));
  },
});
