import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** The cloud locks passwords with a key that the sync server no longer holds. */
export const decryptionKeyMismatch = cause({
  id: 'decryption-key-mismatch',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'decryption-key-mismatch', known(account));
  },
});
