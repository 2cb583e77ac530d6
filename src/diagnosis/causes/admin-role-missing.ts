import { cause } from '../cause.ts';
import { fromSigns } from '../weigh.ts';

/** Whoever tries to reset somebody else lacks the role for it; the higher the other, the rarer the role. */
export const adminRoleMissing = cause({
  id: 'admin-role-missing',
  actor: 'administrator',
  needs: ['signs'],
  judge: ({ signs }) => fromSigns(signs, 'admin-role-missing'),
});
