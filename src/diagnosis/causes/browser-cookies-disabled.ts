import { cause } from '../cause.ts';
import { fromSigns } from '../weigh.ts';

/** The reset page keeps its place in cookies. */
export const browserCookiesDisabled = cause({
  id: 'browser-cookies-disabled',
  actor: 'you',
  needs: ['signs'],
  judge: ({ signs }) => fromSigns(signs, 'browser-cookies-disabled'),
});
