import { cause } from '../cause.ts';
import { fromSigns } from '../weigh.ts';

/** The number that was typed is not the one on file; the page never shows that one in full. */
export const phoneMismatch = cause({
  id: 'phone-mismatch',
  actor: 'you',
  needs: ['signs'],
  judge: ({ signs }) => fromSigns(signs, 'phone-mismatch'),
});
