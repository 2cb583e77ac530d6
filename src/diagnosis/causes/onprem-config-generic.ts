import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { known } from '../piece.ts';
import { agree, fromSigns } from '../weigh.ts';

/** "Something is wrong on premises" (SSPR_0029): the sync server's event log knows what. */
export const onpremConfigGeneric = cause({
  id: 'onprem-config-generic',
  actor: 'administrator',
  needs: ['signs', 'account'],
  standsFor: [
    'protected-group',
    'ad-permissions',
    'inheritance-disabled',
    'sam-remote-call-restricted',
    'dc-unreachable',
    'ou-reserved-character',
    'ad-unknown-error',
    'ldap-signing-not-configured',
    'forest-config-changed',
    'dc-version-too-old',
    'connector-account-password-too-long',
    'multi-match',
  ],
  judge({ signs, account }) {
    const said = fromSigns(signs, 'onprem-config-generic');
    return said && agree(said, onlyInTheCloud(known(account)));
  },
});
