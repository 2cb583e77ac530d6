import { cause } from '../cause.ts';
import { fromSigns } from '../weigh.ts';

/** A setting of the device stands in the way of "Reset password" on the Windows sign-in screen. */
export const windowsLogonScreenConfig = cause({
  id: 'windows-logon-screen-config',
  actor: 'administrator',
  needs: ['signs'],
  judge: ({ signs }) => fromSigns(signs, 'windows-logon-screen-config'),
});
