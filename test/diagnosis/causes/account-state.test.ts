import assert from 'node:assert/strict';
import type { Cause } from '../../../src/diagnosis/cause.ts';
import { accountDisabled } from '../../../src/diagnosis/causes/account-disabled.ts';
import { adminSsprDisabled } from '../../../src/diagnosis/causes/admin-sspr-disabled.ts';
import { federatedUser } from '../../../src/diagnosis/causes/federated-user.ts';
import { guestUser } from '../../../src/diagnosis/causes/guest-user.ts';
import { licenceMissing } from '../../../src/diagnosis/causes/licence-missing.ts';
import { notRegistered } from '../../../src/diagnosis/causes/not-registered.ts';
import { ssprNotEnabledForUser } from '../../../src/diagnosis/causes/sspr-not-enabled-for-user.ts';
import { writebackDisabled } from '../../../src/diagnosis/causes/writeback-disabled.ts';
import { attemptOf, verdictOf } from './court.ts';

const SYNCED = { id: 'u', onPremisesSynced: true };
const CLOUD = { id: 'u' };
const NOT_IN_REPORT = { isSsprEnabled: false, isSsprRegistered: false, methodsRegistered: [] };
const NO_LICENCE = { personHasPremium: false, personHasAny: true, faults: [] };
const FEDERATED = { name: 'contoso.com', authentication: 'Federated' } as const;
const CONTACT = { mobilePhone: 'well-formed', officePhone: 'absent', otherMail: 'absent' } as const;
const LATER_REFUSED = { log: ['onprem-policy-refused'], attempt: attemptOf({}) };

type Hearing = Parameters<typeof verdictOf>[1];

/** What the state alone says, and how it changes with a word of the log. */
const stories: readonly [Cause, string, Hearing, string | undefined][] = [
  [accountDisabled, 'turned off', { account: { id: 'u', enabled: false } }, 'likely'],
  [accountDisabled, 'turned on', { account: { id: 'u', enabled: true } }, 'ruled-out'],
  [accountDisabled, 'unreadable', {}, undefined],
  [
    accountDisabled,
    'turned off, and the log says so',
    { account: { id: 'u', enabled: false }, log: ['account-disabled-onprem'] },
    'confirmed',
  ],
  [
    accountDisabled,
    'turned on in the cloud, and the log says disabled',
    { account: { id: 'u', enabled: true }, log: ['account-disabled-onprem'] },
    'likely',
  ],
  [guestUser, 'from elsewhere', { account: { id: 'u', externallyHomed: true } }, 'confirmed'],
  [guestUser, 'a member', { account: { id: 'u', userType: 'Member' } }, 'ruled-out'],
  [
    guestUser,
    'an internal guest',
    { account: { id: 'u', userType: 'Guest', externallyHomed: false } },
    'possible',
  ],
  [federatedUser, 'with no way back', { domain: FEDERATED, account: CLOUD }, 'likely'],
  [
    federatedUser,
    'served by writeback',
    { domain: FEDERATED, account: SYNCED, resetPolicy: { writeback: true } },
    'ruled-out',
  ],
  [federatedUser, 'with writeback unknown', { domain: FEDERATED, account: SYNCED }, 'possible'],
  [ssprNotEnabledForUser, 'not in the report', { registration: NOT_IN_REPORT }, 'likely'],
  [
    ssprNotEnabledForUser,
    'not in the report, refused later',
    { registration: NOT_IN_REPORT, ...LATER_REFUSED },
    'ruled-out',
  ],
  [
    ssprNotEnabledForUser,
    'not in the report, in the group by now',
    { registration: NOT_IN_REPORT, resetPolicy: { inScopeGroup: true } },
    'ruled-out',
  ],
  [
    ssprNotEnabledForUser,
    'an administrator',
    { registration: { ...NOT_IN_REPORT, isAdmin: true } },
    'ruled-out',
  ],
  [notRegistered, 'nothing registered', { registration: NOT_IN_REPORT }, 'likely'],
  [
    notRegistered,
    'nothing registered, contact data on file',
    { registration: NOT_IN_REPORT, account: { id: 'u', contact: CONTACT } },
    'possible',
  ],
  [adminSsprDisabled, 'the switch off', { adminReset: { allowed: false } }, undefined],
  [
    adminSsprDisabled,
    'the switch off for an administrator',
    { adminReset: { allowed: false }, roles: { names: ['User Administrator'] } },
    'confirmed',
  ],
  [
    adminSsprDisabled,
    'the switch off for somebody without a role',
    { adminReset: { allowed: false }, roles: { names: [] } },
    'ruled-out',
  ],
  [
    licenceMissing,
    'not assigned, present in the organisation',
    { licences: { ...NO_LICENCE, tenantHasPremium: true }, account: SYNCED },
    'possible',
  ],
  [
    licenceMissing,
    'absent from the organisation, synchronised',
    { licences: { ...NO_LICENCE, tenantHasPremium: false }, account: SYNCED },
    'likely',
  ],
  [
    licenceMissing,
    'no premium, but paid, cloud-only',
    {
      licences: { ...NO_LICENCE, tenantHasPremium: false, tenantHasPaid: true },
      account: CLOUD,
    },
    'possible',
  ],
  [
    writebackDisabled,
    'turned off since the last success',
    {
      account: SYNCED,
      writeback: { lastDisabled: '2026-11-20T08:00:00Z', lastSuccess: '2026-11-19T08:00:00Z' },
    },
    'likely',
  ],
  [
    writebackDisabled,
    'turned off, and has worked since',
    {
      account: SYNCED,
      writeback: { lastDisabled: '2026-11-18T08:00:00Z', lastSuccess: '2026-11-19T08:00:00Z' },
    },
    'ruled-out',
  ],
  [writebackDisabled, 'silence of the log', { account: SYNCED, writeback: {} }, undefined],
];

describe('causes read from the state of account and tenant', () => {
  for (const [cause, story, hearing, level] of stories) {
    it(`${cause.id}, ${story}: ${level ?? 'nothing to say'}`, () => {
      assert.equal(verdictOf(cause, hearing)?.level, level);
    });
  }
});
