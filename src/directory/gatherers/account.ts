import type { Account } from '../../diagnosis/evidence.ts';
import type { Piece } from '../../diagnosis/piece.ts';
import type { Errand } from '../errand.ts';
import type { Gatherer } from '../gatherer.ts';
import { defined, flag, type JsonObject, object, objects, text } from '../json.ts';
import { lookUp, MINUTE, query } from '../look-up.ts';
import { USER_READ } from '../permission.ts';
import { contactStates } from './contact.ts';

const FIELDS = query({
  $select: [
    'id',
    'userPrincipalName',
    'displayName',
    'accountEnabled',
    'userType',
    'identities',
    'usageLocation',
    'createdDateTime',
    'lastPasswordChangeDateTime',
    'passwordPolicies',
    'passwordProfile',
    'onPremisesSyncEnabled',
    'onPremisesLastSyncDateTime',
    'onPremisesDistinguishedName',
    'onPremisesDomainName',
    'mobilePhone',
    'businessPhones',
    'otherMails',
  ].join(','),
});

/** The person's account: enabled, synchronised, last password change, contact data on file. */
export const account: Gatherer<'account'> = {
  evidence: 'account',
  permission: {
    ...USER_READ,
    optional: false,
    purpose:
      'Reads the account: enabled, synchronised from Active Directory, last password change, whether contact data is on file.',
    without:
      'Nothing is known of the account: no time at which a new password will be accepted, no check for disabled, guest or synchronised accounts.',
  },
  gather: accountOf,
};

/** The account, for every gatherer that needs it; asked once. */
export function accountOf(errand: Errand): Promise<Piece<Account>> {
  return lookUp(errand, {
    about: 'person',
    request: { method: 'GET', path: `/users/${errand.userId}${FIELDS}` },
    permission: USER_READ,
    keepMs: MINUTE,
    read: readAccount,
  });
}

export function readAccount(body: unknown): Account | undefined {
  const user = object(body);
  const id = text(user?.id);
  if (!user || !id) return undefined;
  const policies = text(user.passwordPolicies)?.split(/\s*,\s*/);
  return defined<Account>({
    id,
    userPrincipalName: text(user.userPrincipalName),
    displayName: text(user.displayName),
    enabled: flag(user.accountEnabled),
    userType: userTypeOf(user),
    externallyHomed: isExternallyHomed(user),
    onPremisesSynced: flag(user.onPremisesSyncEnabled),
    onPremisesDomain: text(user.onPremisesDomainName),
    onPremisesDistinguishedName: text(user.onPremisesDistinguishedName),
    onPremisesLastSync: text(user.onPremisesLastSyncDateTime),
    createdAt: text(user.createdDateTime),
    lastPasswordChange: text(user.lastPasswordChangeDateTime),
    passwordPolicies: policies?.filter((policy) => policy !== 'None'),
    mustChangeAtNextSignIn: flag(object(user.passwordProfile)?.forceChangePasswordNextSignIn),
    usageLocation: text(user.usageLocation),
    contact: contactStates(user),
  });
}

function userTypeOf(user: JsonObject): Account['userType'] {
  const type = text(user.userType)?.toLowerCase();
  if (type === 'guest') return 'Guest';
  return type === 'member' ? 'Member' : undefined;
}

/** Guests may have been made members, so the type alone does not tell where the password lives. */
function isExternallyHomed(user: JsonObject): boolean | undefined {
  if (text(user.userPrincipalName)?.includes('#EXT#')) return true;
  if (!Array.isArray(user.identities)) return undefined;
  return objects(user.identities).some((one) => text(one.signInType) === 'federated');
}
