import assert from 'node:assert/strict';
import { type EventInput, parseEvent } from '../../../src/diagnosis/signals/event.ts';
import { parseEvents } from '../../../src/diagnosis/signals/events-pasted.ts';

const USER = '9b83f544-ba22-4ffb-bff5-c1c2374d654c';
const TRACKING = '7344da2c-ab9d-42ef-adea-4a17d07fdeb9';

/** The text of a writeback failure as the service writes it. */
function failure(hr: string, message: string): string {
  return (
    `TrackingId: ${TRACKING}, Reason: Synchronization Engine returned an error hr=${hr}, message=${message}, ` +
    `Context: cloudAnchor: User_${USER}, SourceAnchorValue: F39SWQrM2EidaboN8UC8Ww==, ` +
    'UserPrincipalName: ethan@contoso.com, Details: Microsoft.CredentialManagement.OnPremisesPasswordReset.' +
    `Shared.PasswordResetException: Synchronization Engine returned an error hr=${hr}, message=${message}`
  );
}

function meaningOf(input: EventInput): string | undefined {
  const { meanings } = parseEvent(input);
  assert.ok(meanings.length <= 1, 'one event says one thing');
  return meanings[0]?.meaning.id;
}

const DENIED =
  'The password could not be updated because the management agent credentials were denied access.';
const RESTRICTED =
  'A restriction prevents the password from being changed to the current one specified.';

describe('parseEvent', () => {
  it('reads who, which and why out of a real event text', () => {
    const event = parseEvent({ eventId: 33004, message: failure('80230626', DENIED) });
    assert.equal(event.userId, USER);
    assert.equal(event.trackingId, TRACKING);
    assert.equal(event.hr, '80230626');
    assert.equal(event.source, 'PasswordResetService');
    assert.equal(event.meanings[0]?.meaning.id, 'ad-access-denied');
    assert.ok(!JSON.stringify(event).includes('contoso.com'), 'names of people are not kept');
  });

  const told: readonly (readonly [string, EventInput, string | undefined])[] = [
    ['the code over the bare number', { eventId: 33001, hr: '80230818' }, 'dc-unreachable'],
    ['a code with 0x', { eventId: 33009, hr: '0x8023062c' }, 'ldap-signing-not-configured'],
    ['a signed number as code', { eventId: 33001, hr: -2145188327 }, 'onprem-policy-refused'],
    [
      'the text over the code',
      {
        eventId: 33004,
        message: failure(
          '80230626',
          'Requesting user was denied access to perform the operation on a privileged account.',
        ),
      },
      'privileged-account-denied',
    ],
    [
      'the scope text over "not found"',
      {
        eventId: 33002,
        message: failure('80230405', 'The operation failed because the object cannot be found'),
        companionEvent:
          'BAIL: MMS(7720): 0x80230405: No password writeback targets found. Make sure that the target object is in scope of password sync rule.',
      },
      'object-not-in-password-sync-scope',
    ],
    [
      'a companion with a code',
      { eventId: 33001, companionEventId: 6329, hr: '80230619' },
      'onprem-policy-refused',
    ],
    [
      'a companion text',
      {
        eventId: 33001,
        companionEvent: `Event ID 6329: BAIL: MMS(4924) 0x80230619 (${RESTRICTED})`,
      },
      'onprem-policy-refused',
    ],
    [
      'a reserved character',
      {
        eventId: 33001,
        companionEventId: 6329,
        companionEvent: 'ExportPasswordSet failed with 0x80005000',
      },
      'ou-reserved-character',
    ],
    [
      'a plain reason where nothing else tells',
      { eventId: 33001, message: 'The referenced account is currently locked out' },
      'account-locked-onprem',
    ],
    [
      'the number over a plain reason',
      { eventId: 33008, message: 'the object could not be found' },
      'onprem-policy-refused',
    ],
    ['nothing more', { eventId: 33001 }, 'ad-unknown-error'],
    [
      'a companion as vague as itself',
      { eventId: 33001, companionEventId: 6329 },
      'ad-unknown-error',
    ],
    [
      '6329: policy',
      { eventId: 6329, source: 'ADSync', message: `BAIL: MMS(4924) 0x80230619 "${RESTRICTED}"` },
      'onprem-policy-refused',
    ],
    [
      '6329: policy hints',
      {
        eventId: 6329,
        message:
          "MMS(3040): admaexport.cpp(2837): The server doesn't contain the LDAP password policy control",
      },
      'dc-policy-hints-missing',
    ],
    [
      '6329: forest',
      {
        eventId: 6329,
        message:
          '0x8023061f (The operation failed because password synchronization is not enabled on this Management Agent.)',
      },
      'forest-config-changed',
    ],
    [
      '6329: SAM calls',
      {
        eventId: 6329,
        message:
          'admaexport.cpp(2944): Failed to acquire user information: Contoso\\MSOL_1. Error Code: ERROR_ACCESS_DENIED',
      },
      'sam-remote-call-denied',
    ],
    [
      '6329: RPC',
      {
        eventId: 6329,
        message:
          'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x6ba\nBAIL: 0x80004005 (Unspecified error)',
      },
      'dc-unreachable',
    ],
    [
      'a success, whatever it quotes',
      { eventId: 31002, message: `PasswordResetSuccess, earlier: ${RESTRICTED}` },
      'writeback-succeeded',
    ],
    [
      'password hash sync as another feature',
      { eventId: 611, message: 'RPC Error 1722 : The RPC server is unavailable.' },
      'hash-sync-failed',
    ],
    [
      'a listener without a certificate it trusts',
      {
        eventId: 31034,
        message: 'The remote certificate is invalid according to the validation procedure.',
      },
      'service-bus-certificate-invalid',
    ],
    [
      'a listener without TLS 1.2',
      {
        eventId: 31034,
        message:
          'The client and server cannot communicate, because they do not possess a common algorithm',
      },
      'tls-disabled',
    ],
    ['the name alone', { name: 'ADPermissionsError' }, 'ad-access-denied'],
    [
      'the name inside the text',
      { message: `TrackingId: ${TRACKING}, PasswordResetRequestStart, Details: ethan@contoso.com` },
      'writeback-started',
    ],
    ['another program with the same number', { eventId: 33004, source: 'MSExchange' }, undefined],
    [
      'a banned password at the controller',
      { eventId: 30003, source: 'Microsoft-AzureADPasswordProtection-DCAgent' },
      'banned-password-dc-agent',
    ],
  ];
  for (const [what, input, expected] of told) {
    it(`hears ${what}`, () => assert.equal(meaningOf(input), expected));
  }

  it('takes only a failed audit of a domain controller for a refusal', () => {
    const event = {
      eventId: 4724,
      source: 'Microsoft-Windows-Security-Auditing',
      subjectAccount: 'MSOL_161f84601d39',
    };
    for (const keywords of ['Audit Failure', '0x8010000000000000']) {
      assert.equal(meaningOf({ ...event, keywords }), 'onprem-policy-refused', keywords);
    }
    for (const keywords of ['Audit Success', '0x8020000000000000']) {
      assert.equal(meaningOf({ ...event, keywords }), 'directory-password-set', keywords);
    }
    assert.equal(meaningOf(event), undefined);
    assert.equal(parseEvent(event).facts?.byConnectorAccount, 'true');
  });

  it('says that an event is of very early builds', () => {
    assert.equal(parseEvent({ eventId: 34001 }).facts?.deprecated, 'true');
    assert.equal(parseEvent({ eventId: 33001 }).facts?.deprecated, undefined);
  });

  it('reads the version, the distinguished name and what was asked for', () => {
    const { facts } = parseEvent({
      message: `TrackingId: ${TRACKING}, PasswordResetSuccess, Details: Context: cloudAnchor: User_${USER}, unblockUser: True\nCN=Mira A,OU=R/D,DC=contoso,DC=com\nAzure AD Sync 2.1.20.0`,
    });
    assert.equal(facts?.connectVersion, '2.1.20.0');
    assert.equal(facts?.distinguishedName, 'CN=Mira A,OU=R/D,DC=contoso,DC=com');
    assert.equal(facts?.unblockUser, 'True');
  });

  it('takes odd input without complaint', () => {
    const odd = { eventId: '33004 ', hr: null, message: 7, source: {}, keywords: [] };
    assert.equal(meaningOf(odd as unknown as EventInput), 'ad-access-denied');
    assert.equal(meaningOf({}), undefined);
  });
});

describe('parseEvents', () => {
  it('reads a text copied from Event Viewer', () => {
    const [event, ...others] = parseEvents(
      `Log Name:      Application\nSource:        ADSync\nDate:          7/28/2020 7:07:20 PM\nEvent ID:      6329\nTask Category: Server\nLevel:         Error\nKeywords:      Classic\nDescription:   An unexpected error has occurred during a password set operation.\n"BAIL: MMS(4924) 0x80230619 (${RESTRICTED})\nAzure AD Sync 1.4.18.0"`,
    );
    assert.equal(others.length, 0);
    assert.equal(event?.eventId, 6329);
    assert.equal(event?.meanings[0]?.meaning.id, 'onprem-policy-refused');
    assert.equal(event?.at, undefined, 'a local time without zone is no time');
  });

  it('reads the failed audit of the seed article', () => {
    const [event] = parseEvents(
      'Log Name: Security\nSource: Microsoft-Windows-Security-Auditing\nEvent ID: 4724\nTask Category: User Account Management\nLevel: Information\nKeywords: Audit Failure\nAn attempt was made to reset an account’s password',
    );
    assert.equal(event?.meanings[0]?.meaning.id, 'onprem-policy-refused');
  });

  it('reads the list Get-WinEvent prints, several events of it', () => {
    const block = (id: number, message: string) =>
      `\nTimeCreated  : 2026-11-02T10:00:00Z\nProviderName : PasswordResetService\nId           : ${id}\nMessage      : ${message}\n`;
    const events = parseEvents(
      block(31001, 'started') + block(33008, failure('80230619', RESTRICTED)),
    );
    assert.deepEqual(
      events.map(({ eventId }) => eventId),
      [31001, 33008],
    );
    assert.equal(events[1]?.userId, USER);
    assert.equal(events[1]?.at, '2026-11-02T10:00:00.000Z');
  });

  it('reads XML, one event or many', () => {
    const xml = (id: number, data: string) =>
      `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="PasswordResetService" /><EventID Qualifiers="0">${id}</EventID><TimeCreated SystemTime="2026-11-02T10:00:00.1234567Z" /><Channel>Application</Channel></System><EventData><Data>${data}</Data></EventData></Event>`;
    const [one] = parseEvents(xml(33004, failure('80230626', DENIED)));
    assert.equal(one?.meanings[0]?.meaning.id, 'ad-access-denied');
    assert.equal(one?.at, '2026-11-02T10:00:00.123Z');
    const many = parseEvents(
      `<Events>${xml(31016, 'stopped &amp; gone')}${xml(32009, 'x')}</Events>`,
    );
    assert.deepEqual(
      many.map(({ eventId }) => eventId),
      [31016, 32009],
    );
  });

  it('reads the bit mask of a Security event in XML', () => {
    const xml =
      "<Event><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>4724</EventID><Keywords>0x8010000000000000</Keywords></System><EventData><Data Name='TargetUserName'>MyUser</Data><Data Name='SubjectUserName'>MSOL_161f84601d39</Data></EventData></Event>";
    const [event] = parseEvents(xml);
    assert.equal(event?.meanings[0]?.meaning.id, 'onprem-policy-refused');
    assert.equal(event?.facts?.byConnectorAccount, 'true');
  });

  it('reads CSV and JSON exports', () => {
    const csv = `"TimeCreated","Id","ProviderName","Message"\n"2026-11-02T10:00:00Z","33006","PasswordResetService","TrackingId: ${TRACKING}, locked"`;
    assert.equal(parseEvents(csv)[0]?.meanings[0]?.meaning.id, 'account-locked-onprem');
    const json = JSON.stringify([
      { Id: 33005, ProviderName: 'PasswordResetService', Message: 'x' },
    ]);
    assert.equal(parseEvents(json)[0]?.meanings[0]?.meaning.id, 'account-disabled-onprem');
  });

  it('reads bare lines', () => {
    const [one] = parseEvents(`EventID 33004: ${failure('80230626', DENIED)}`);
    assert.equal(one?.eventId, 33004);
    const rows = parseEvents(
      'Error\t11/2/2026 10:00:00 AM\tPasswordResetService\t33004\tNone\nError\t11/2/2026 10:00:00 AM\tADSync\t6800\tNone',
    );
    assert.deepEqual(
      rows.map(({ eventId }) => eventId),
      [33004, 6800],
    );
  });

  it('lets the event that gives the reason speak for the one beside it', () => {
    const events = parseEvents(
      `Event ID 33001: TrackingId: ${TRACKING}, Reason: unknown\nEvent ID 6329: BAIL: MMS(4924) 0x80230818 (a domain controller could not be contacted)`,
    );
    assert.deepEqual(
      events.map(({ meanings }) => meanings[0]?.meaning.id),
      ['dc-unreachable'],
    );
  });

  it('finds no event in a sentence or in rubbish', () => {
    for (const text of [
      '',
      'my password reset failed: help',
      '<Event',
      '{"a": 1}',
      'a,b\n1,2',
      '[1, null]',
    ]) {
      assert.deepEqual(parseEvents(text), [], text);
    }
  });
});
