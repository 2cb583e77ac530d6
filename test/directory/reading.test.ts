import assert from 'node:assert/strict';
import type { Account, ContactState, Licences } from '../../src/diagnosis/evidence.ts';
import { readAccount } from '../../src/directory/gatherers/account.ts';
import { readDomains } from '../../src/directory/gatherers/domain.ts';
import { readPerson, readTenant as readSkus } from '../../src/directory/gatherers/licences.ts';
import { readServiceIssues } from '../../src/directory/gatherers/service-issues.ts';
import { readTenant } from '../../src/directory/gatherers/tenant.ts';
import { USER } from './contoso.ts';

const P1 = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
const P2 = 'eec0eb4f-6444-4f95-aba0-50c24d67f998';

describe('reading an account', () => {
  const accounts: readonly [name: string, over: object, expected: Partial<Account>][] = [
    ['a cloud account', { onPremisesSyncEnabled: null }, { onPremisesSynced: undefined }],
    ['one synchronised in the past', { onPremisesSyncEnabled: false }, { onPremisesSynced: false }],
    ['a guest', { userType: 'Guest' }, { userType: 'Guest' }],
    ['a type of tomorrow', { userType: 'Robot' }, { userType: undefined }],
    [
      'a guest who was made a member',
      { userPrincipalName: 'adele_partner.example#EXT#@contoso.example' },
      { userType: 'Member', externallyHomed: true },
    ],
    [
      'a social identity',
      { identities: [{ signInType: 'federated', issuer: 'google.com' }] },
      { externallyHomed: true },
    ],
    ['no identities', { identities: undefined }, { externallyHomed: undefined }],
    ['no password policies', { passwordPolicies: 'None' }, { passwordPolicies: [] }],
    ['values of another type', { accountEnabled: 'yes' }, { enabled: undefined }],
  ];
  for (const [name, over, expected] of accounts) {
    it(`understands ${name}`, () => {
      const account: Partial<Account> = readAccount({ ...USER, ...over }) ?? {};
      for (const [key, value] of Object.entries(expected)) {
        assert.deepEqual(account[key as keyof Account], value, key);
      }
    });
  }

  const phones: readonly [phone: string | null, state: ContactState][] = [
    [null, 'absent'],
    ['', 'absent'],
    ['+1 4251234567', 'well-formed'],
    ['+44 7700900123', 'well-formed'],
    ['+1 4251234567x123', 'well-formed'],
    ['+1 4251234567 X 123', 'well-formed'],
    ['4251234567', 'malformed'],
    ['+14251234567', 'malformed'],
    ['+1 (425) 123-4567', 'malformed'],
    ['+1 425 call me', 'malformed'],
  ];
  for (const [mobilePhone, state] of phones) {
    it(`finds the number ${mobilePhone} ${state}`, () => {
      assert.equal(readAccount({ ...USER, mobilePhone })?.contact?.mobilePhone, state);
    });
  }

  it('is content with one usable entry of several', () => {
    const contact = readAccount({
      ...USER,
      businessPhones: ['123', '+1 4251234567'],
      otherMails: ['nonsense', 'home@example.org'],
    })?.contact;
    assert.equal(contact?.officePhone, 'well-formed');
    assert.equal(contact?.otherMail, 'well-formed');
  });

  it('says nothing of contact data that was not answered', () => {
    assert.equal(readAccount({ id: USER.id })?.contact, undefined);
  });

  it('needs an id', () => {
    assert.equal(readAccount({ displayName: 'x' }), undefined);
    assert.equal(readAccount([]), undefined);
    assert.equal(readAccount(null), undefined);
  });
});

describe('reading licences', () => {
  const plan = (servicePlanId: string, provisioningStatus?: string) => ({
    servicePlanId,
    provisioningStatus,
  });
  const persons: readonly [string, object[], Partial<Licences>][] = [
    ['nothing', [], { personHasPremium: false, personHasAny: false, faults: [] }],
    [
      'an office licence',
      [plan('efb87545-963c-4e0d-99df-69c6916d9eb0', 'Success')],
      { personHasPremium: false, personHasAny: true, faults: [] },
    ],
    ['P1', [plan(P1, 'Success')], { personHasPremium: true, personHasAny: true, faults: [] }],
    ['P2 in capitals', [plan(P2.toUpperCase(), 'Success')], { personHasPremium: true, faults: [] }],
    [
      'P1 in error and P2 pending',
      [plan(P1, 'Error'), plan(P2, 'PendingActivation'), plan(P1, 'Error')],
      {
        personHasPremium: false,
        faults: ['AAD_PREMIUM: Error', 'AAD_PREMIUM_P2: PendingActivation'],
      },
    ],
    [
      'P1 of unknown state',
      [plan(P1)],
      { personHasPremium: false, faults: ['AAD_PREMIUM: unknown'] },
    ],
  ];
  for (const [name, servicePlans, expected] of persons) {
    it(`understands a person with ${name}`, () => {
      const value = servicePlans.length > 0 ? [{ servicePlans }] : [];
      assert.deepEqual({ ...readPerson({ value }), ...expected }, readPerson({ value }));
    });
  }

  const tenants: readonly [string, object[], premium: boolean, paid: boolean][] = [
    ['nothing', [], false, false],
    ['a free product', [{ skuPartNumber: 'FLOW_FREE', capabilityStatus: 'Enabled' }], false, false],
    ['an unknown product', [{ skuPartNumber: 'NEW_1', capabilityStatus: 'Enabled' }], false, true],
    ['P1', [{ capabilityStatus: 'Enabled', servicePlans: [plan(P1)] }], true, true],
    ['P1 in grace', [{ capabilityStatus: 'Warning', servicePlans: [plan(P1)] }], true, true],
    ['P1 run out', [{ capabilityStatus: 'Suspended', servicePlans: [plan(P1)] }], false, false],
  ];
  for (const [name, value, tenantHasPremium, tenantHasPaid] of tenants) {
    it(`understands an organisation with ${name}`, () => {
      assert.deepEqual(readSkus({ value }), { tenantHasPremium, tenantHasPaid });
    });
  }
});

describe('reading the tenant', () => {
  it('tells no synchronisation from no answer', () => {
    assert.deepEqual(readTenant({ value: [{ onPremisesSyncEnabled: null }] }), {
      onPremisesSync: false,
    });
    assert.equal(readTenant({ value: [{}] }), undefined);
  });

  it('leaves out domains of an unknown kind', () => {
    assert.deepEqual(
      readDomains({
        value: [
          { id: 'a.example', authenticationType: 'Federated' },
          { id: 'b.example', authenticationType: 'Delegated' },
        ],
      }),
      [{ name: 'a.example', authentication: 'Federated' }],
    );
  });

  it('lists open issues of sign-in, and marks those of password reset', () => {
    const issue = (id: string, title: string, more = {}) => ({ id, title, service: '', ...more });
    const value = [
      issue('1', 'Calendars are empty'),
      issue('2', 'Some users cannot sign in'),
      issue('3', 'Trouble', { feature: 'Self-Service Password Reset' }),
      issue('4', 'Password writeback is delayed', { isResolved: true }),
      issue('5', 'Delays', { impactDescription: 'Users may be unable to reset their passwords.' }),
    ];
    assert.deepEqual(
      readServiceIssues({ value })?.map((one) => [one.id, one.aboutPasswordReset]),
      [
        ['2', false],
        ['3', true],
        ['5', true],
      ],
    );
  });
});
