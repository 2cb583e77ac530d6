import { guidOf } from '../contoso/guid.ts';
import type { ContosoPerson } from './person.ts';
import {
  BLOCKED,
  changed,
  NOT_ENABLED,
  PROVED,
  REFUSED_BY_CONFIGURATION,
  REFUSED_BY_POLICY,
  reset,
  step,
  stopped,
  TOO_FEW_METHODS,
  UNREACHABLE,
  WORKED,
} from './stories.ts';

type Told = Omit<ContosoPerson, 'id' | 'givenName' | 'surname' | 'userPrincipalName' | 'says'> & {
  readonly userPrincipalName?: string;
  readonly says?: string;
};

function person(told: Told): ContosoPerson {
  const [givenName = told.displayName, ...rest] = told.displayName.split(' ');
  return {
    says: 'My password reset failed',
    userPrincipalName: `${told.key}@contoso.example`,
    ...told,
    id: guidOf(`person:${told.key}`),
    givenName,
    surname: rest.join(' '),
  };
}

/** Everybody at Contoso. */
export const PEOPLE: readonly ContosoPerson[] = [
  person({
    key: 'adele',
    displayName: 'Adele Vance',
    expects: 'minimum-password-age',
    story: 'changed her password nine hours ago; the policy asks for a day',
    account: { lastPasswordChangeHoursAgo: 9 },
    attempts: [{ minutesAgo: 14, rows: REFUSED_BY_POLICY }],
  }),
  person({
    key: 'alex',
    displayName: 'Alex Wilber',
    expects: 'password-policy-violation',
    story: 'refused on premises; only a question can say by which rule',
    attempts: [{ minutesAgo: 32, rows: REFUSED_BY_POLICY }],
  }),
  person({
    key: 'diego',
    displayName: 'Diego Siciliani',
    expects: 'banned-password',
    story: 'three easily guessed passwords in a row',
    says: 'I cannot change my password',
    attempts: [
      {
        minutesAgo: 21,
        rows: [0, 55, 130].map((after) =>
          changed(after, 'failure', 'PasswordDoesnotComplyFuzzyPolicy'),
        ),
      },
    ],
  }),
  person({
    key: 'megan',
    displayName: 'Megan Bowen',
    expects: 'not-registered',
    story: 'has never registered a phone or an app',
    registration: { methods: [], isSsprRegistered: false },
    account: { mobilePhone: null },
    attempts: [{ minutesAgo: 18, rows: TOO_FEW_METHODS }],
  }),
  person({
    key: 'miriam',
    displayName: 'Miriam Graham',
    expects: 'throttled',
    story: 'typed wrong codes until she was blocked for 24 hours',
    groups: ['Password reset users', 'Identity helpdesk'],
    attempts: [
      {
        minutesAgo: 95,
        rows: BLOCKED,
      },
    ],
  }),
  person({
    key: 'grady',
    displayName: 'Grady Archie',
    expects: 'cloud-policy-mismatch',
    story: 'set in Active Directory, refused by the cloud; the log calls it success',
    groups: ['Password reset users', 'Identity helpdesk'],
    attempts: [
      {
        minutesAgo: 8,
        rows: [
          ...PROVED,
          step(70, 'User submitted a new password'),
          reset(73, 'success', 'OnPremisesSuccessCloudFailure'),
        ],
      },
    ],
  }),
  person({
    key: 'henrietta',
    displayName: 'Henrietta Mueller',
    expects: 'account-disabled',
    story: 'her account is disabled',
    account: { enabled: false, organisationalUnit: 'Leavers' },
    attempts: [{ minutesAgo: 40, rows: [step(0, 'User submitted their user ID')] }],
  }),
  person({
    key: 'isaiah',
    displayName: 'Isaiah Langer',
    expects: 'protected-group',
    story: 'a privileged account, protected in Active Directory: changes work, resets never',
    account: { organisationalUnit: 'Privileged', lastPasswordChangeHoursAgo: 75 },
    roles: ['Hybrid Identity Administrator'],
    attempts: [
      { minutesAgo: 75 * 60, rows: [changed(0, 'success', 'None')] },
      { minutesAgo: 27, rows: REFUSED_BY_CONFIGURATION },
    ],
  }),
  person({
    key: 'johanna',
    displayName: 'Johanna Lorenz',
    userPrincipalName: 'johanna_fabrikam.example#EXT#@contoso.onmicrosoft.com',
    expects: 'guest-user',
    story: 'a guest; her password lives at Fabrikam',
    account: { guest: true },
    licences: [],
    registration: { methods: [], isSsprEnabled: false, isSsprRegistered: false },
    attempts: [{ minutesAgo: 11, rows: NOT_ENABLED }],
  }),
  person({
    key: 'joni',
    displayName: 'Joni Sherman',
    userPrincipalName: 'joni@partner.contoso.example',
    expects: 'federated-user',
    story: 'signs in at a domain whose passwords a federation service keeps',
    account: { synced: false },
    attempts: [{ minutesAgo: 16, rows: [step(0, 'User submitted their user ID')] }],
  }),
  person({
    key: 'lee',
    displayName: 'Lee Gu',
    expects: 'sspr-not-enabled-for-user',
    story: 'not in the group that may reset',
    groups: [],
    registration: { isSsprEnabled: false },
    attempts: [{ minutesAgo: 9, rows: NOT_ENABLED }],
  }),
  person({
    key: 'lidia',
    displayName: 'Lidia Holloway',
    expects: 'admin-two-gate-policy',
    story: 'an administrator with one method; administrators need two',
    roles: ['Helpdesk Administrator'],
    groups: ['Password reset users', 'Identity helpdesk'],
    registration: { methods: ['mobilePhone'], isSsprRegistered: false },
    attempts: [{ minutesAgo: 23, rows: TOO_FEW_METHODS }],
  }),
  person({
    key: 'lynne',
    displayName: 'Lynne Robbins',
    expects: 'licence-missing',
    story: 'no licence that covers writeback',
    licences: ['Office 365 E1'],
    attempts: [
      {
        minutesAgo: 13,
        rows: [
          step(0, 'User submitted their user ID'),
          stopped(
            1,
            'User does not have a license. You can add a license to the user to resolve this',
          ),
        ],
      },
    ],
  }),
  person({
    key: 'nestor',
    displayName: 'Nestor Wilke',
    expects: 'verification-code-not-received',
    story: 'asked for the text message three times; it never came',
    says: 'The verification code never arrives',
    attempts: [
      {
        minutesAgo: 35,
        rows: [
          step(0, 'User submitted their user ID'),
          step(7, 'User was presented with verification options'),
          step(15, 'User started the mobile SMS verification option'),
          step(75, 'User started the mobile SMS verification option'),
          step(150, 'User started the mobile SMS verification option'),
          stopped(240, 'User contacted an admin after trying the mobile SMS verification option'),
        ],
      },
    ],
  }),
  person({
    key: 'patti',
    displayName: 'Patti Fernandez',
    expects: 'writeback-connectivity',
    story: 'the cloud could not reach the on-premises side',
    // Longer ago than the others: a line that was down an hour before or after is a suspect for them too.
    attempts: [{ minutesAgo: 200, rows: UNREACHABLE }],
  }),
  person({
    key: 'pradeep',
    displayName: 'Pradeep Gupta',
    expects: 'onprem-config-generic',
    story: 'the on-premises set-up refused; the log does not say why',
    attempts: [{ minutesAgo: 19, rows: REFUSED_BY_CONFIGURATION }],
  }),
  person({
    key: 'debra',
    displayName: 'Debra Berger',
    expects: 'no-failure',
    story: 'failed once, then it worked',
    account: { lastPasswordChangeHoursAgo: 0.5 },
    attempts: [
      { minutesAgo: 38, rows: REFUSED_BY_POLICY },
      { minutesAgo: 31, rows: WORKED },
    ],
  }),
  person({
    key: 'emily',
    displayName: 'Emily Braun',
    expects: 'banned-password',
    story: 'failed just now; the log shows it three minutes after the start',
    attempts: [
      {
        minutesAgo: 1,
        rowsLateByMinutes: 4,
        rows: [...PROVED, reset(58, 'failure', 'FuzzyPolicyViolationInvalidPassword')],
      },
    ],
  }),
  person({
    key: 'hubert',
    displayName:
      'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von Hohenlohe-Waldenburg-Schillingsfürst zu Sayn-Wittgenstein',
    expects: 'user-abandoned',
    story: 'stopped half way; his name is very long',
    attempts: [
      {
        minutesAgo: 52,
        rows: [...PROVED, stopped(900, 'User abandoned while selecting a new password')],
      },
    ],
  }),
  person({
    key: 'omar',
    displayName:
      'عمر الفاروق **bold** [click](https://evil.example) <img src=x onerror=alert(1)> <at>Everyone</at> {{DATE(2026-01-01T00:00:00Z,SHORT)}}',
    expects: 'not-enough-methods',
    story: 'one method of two; a right-to-left name with an injection in it',
    registration: { methods: ['email'], isSsprRegistered: false },
    account: { mobilePhone: null },
    attempts: [{ minutesAgo: 12, rows: TOO_FEW_METHODS }],
  }),
];
