import assert from 'node:assert/strict';
import { LogDigest } from '../../src/diagnosis/log-digest.ts';
import type { Pasted } from '../../src/diagnosis/signals/pasted.ts';
import { readPasted } from '../../src/diagnosis/signals/pasted.ts';
import { type Summary, summarise } from '../../src/diagnosis/summary.ts';

const NOW = '2026-11-21T00:00:00.000Z';
const TRACKING = '11111111-1111-4111-8111-111111111111';
const OTHER_TRACKING = '33333333-3333-4333-8333-333333333333';
const USER = '22222222-2222-4222-8222-222222222222';

interface RowParts {
  readonly id: number;
  readonly reason?: string;
  readonly person?: string;
  readonly hour?: number;
  readonly attempt?: number;
}

function row({
  id,
  reason = 'OnPremisesPolicyViolation',
  person,
  hour = id,
  attempt = id,
}: RowParts) {
  const user = { id: `u-${person}`, userPrincipalName: `${person}@contoso.com` };
  return {
    id: `r${id}`,
    activityDateTime: `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`,
    activityDisplayName: 'Reset password (self-service)',
    loggedByService: 'Self-service Password Management',
    category: 'UserManagement',
    correlationId: `c${attempt}`,
    result: reason === 'Successfully completed reset.' ? 'success' : 'failure',
    resultReason: reason,
    ...(person && { initiatedBy: { user }, targetResources: [{ type: 'User', ...user }] }),
  };
}

const ROWS = [
  row({ id: 1, person: 'adele', hour: 9 }),
  row({ id: 2, person: 'alex', hour: 8 }),
  row({ id: 3, person: 'adele', hour: 7, reason: 'OnPremisesConnectivityFailure' }),
  row({ id: 4, person: 'alex', hour: 10, reason: 'Successfully completed reset.' }),
  row({ id: 5, person: 'adele', hour: 11, reason: 'WordsThatNobodyKnowsYet' }),
];

const XML_ERROR = (source: string, id: number, at: string, text: string) =>
  `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>` +
  `<Provider Name="${source}"/><EventID Qualifiers="0">${id}</EventID>` +
  `<TimeCreated SystemTime="${at}"/></System><EventData><Data>${text}</Data></EventData></Event>`;

const XML = [
  XML_ERROR(
    'PasswordResetService',
    31001,
    '2026-11-20T08:00:00Z',
    `TrackingId: ${TRACKING}, start`,
  ),
  XML_ERROR(
    'PasswordResetService',
    33004,
    '2026-11-20T08:00:01Z',
    `TrackingId: ${TRACKING}, hr=80230626, cloudAnchor: User_${USER}`,
  ),
  XML_ERROR('ADSync', 6329, '2026-11-20T08:00:01Z', 'BAIL: MMS(4924) 0x80230626'),
  XML_ERROR('PasswordResetService', 31019, '2026-11-20T08:05:00Z', 'heartbeat'),
  XML_ERROR('PasswordResetService', 31002, '2026-11-20T09:00:00Z', `TrackingId: ${OTHER_TRACKING}`),
  XML_ERROR('Outlook', 33004, '2026-11-20T09:30:00Z', 'something else'),
].join('');

const CSV = [
  'Date (UTC),CorrelationId,Service,Category,Activity,Result,ResultReason,Target1ObjectId',
  ...ROWS.map(
    ({ activityDateTime, correlationId, activityDisplayName, result, resultReason }) =>
      `${activityDateTime},${correlationId},Self-service Password Management,UserManagement,` +
      `${activityDisplayName},${result},"${resultReason}",u1`,
  ),
].join('\r\n');

describe('summary of a log', () => {
  const summary = summarise(pastedIn(JSON.stringify(ROWS)), NOW);

  it('counts attempts and how they ended', () => {
    assert.equal(summary.attempts, 5);
    assert.equal(summary.outcomes.succeeded, 1);
    assert.equal(summary.outcomes.failed, 4);
  });

  it('counts by cause, each with its first', () => {
    assert.deepEqual(
      summary.causes.map(({ id, count, first }) => [id, count, first]),
      [
        [
          'password-policy-violation',
          2,
          { at: '2026-11-20T08:00:00.000Z', person: 'alex@contoso.com' },
        ],
        [
          'writeback-connectivity',
          1,
          { at: '2026-11-20T07:00:00.000Z', person: 'adele@contoso.com' },
        ],
      ],
    );
  });

  it('counts by person, each with their first', () => {
    assert.deepEqual(
      summary.people.map(({ person, count, failed, first }) => [person, count, failed, first.at]),
      [
        ['adele@contoso.com', 3, 3, '2026-11-20T07:00:00.000Z'],
        ['alex@contoso.com', 2, 1, '2026-11-20T08:00:00.000Z'],
      ],
    );
  });

  it('knows the span, and keeps reasons that no table knows', () => {
    assert.deepEqual(summary.span, {
      from: '2026-11-20T07:00:00.000Z',
      to: '2026-11-20T11:00:00.000Z',
    });
    assert.deepEqual(
      summary.unknownReasons.map(({ reason, count }) => [reason, count]),
      [['WordsThatNobodyKnowsYet', 1]],
    );
    assert.equal(summary.undetermined?.count, 1);
  });

  it('joins the rows of an attempt, and the same row only counts once', () => {
    const rows = [row({ id: 1, person: 'adele' }), row({ id: 2, person: 'adele', attempt: 1 })];
    const { attempts } = summarise(pastedIn(JSON.stringify([...rows, ...rows])), NOW);
    assert.equal(attempts, 1);
  });

  it('calls somebody by name even where the first row has none', () => {
    const nameless = { ...row({ id: 1 }), targetResources: [{ type: 'User', id: 'u-adele' }] };
    const rows = [nameless, row({ id: 2, person: 'adele' })];
    const { people } = summarise(pastedIn(JSON.stringify(rows)), NOW);
    assert.deepEqual(
      people.map(({ person, count }) => [person, count]),
      [['adele@contoso.com', 2]],
    );
  });

  it('counts what is about something else, and no registration or setting as an attempt', () => {
    const rows = [
      { ...row({ id: 1 }), activityDisplayName: 'Add group', loggedByService: 'Core Directory' },
      { ...row({ id: 2 }), activityDisplayName: 'User registered for self-service password reset' },
      {
        ...row({ id: 3, reason: '' }),
        activityDisplayName: 'Enable password writeback for directory',
        result: 'success',
      },
    ].map((one) => ({ ...one, resultReason: '' }));
    const { attempts, entries } = summarise(pastedIn(JSON.stringify(rows)), NOW);
    assert.equal(entries, 3);
    assert.equal(attempts, 0);
  });

  it('takes events of one attempt as one, with the error of the engine beside it', () => {
    const { attempts, causes, people, outcomes, foreign } = summarise(pastedIn(XML), NOW);
    assert.equal(attempts, 2);
    assert.deepEqual(outcomes, { failed: 1, succeeded: 1 });
    assert.deepEqual(
      causes.map(({ id, first }) => [id, first.person]),
      [['ad-permissions', USER]],
    );
    assert.deepEqual(
      people.map(({ person }) => person),
      [USER],
    );
    assert.equal(foreign, 1);
  });

  it('takes an error of the engine that comes first as part of the attempt after it', () => {
    const events = XML.split(/(?=<Event )/).toReversed();
    assert.equal(summarise(pastedIn(events.join('')), NOW).attempts, 2);
  });
});

describe('digest of a file', () => {
  const expected = summarise(pastedIn(JSON.stringify(ROWS)), NOW);
  const shapes: readonly [string, string][] = [
    ['a list', JSON.stringify(ROWS)],
    ['a list over many lines', JSON.stringify(ROWS, null, 2)],
    ['a Graph page', JSON.stringify({ '@odata.context': 'a{b[', value: ROWS, next: '}{"' })],
    ['an Event Hub body', JSON.stringify({ records: ROWS })],
    ['JSON Lines', ROWS.map((one) => JSON.stringify(one)).join('\n')],
    ['JSON Lines of bodies', ROWS.map((one) => JSON.stringify({ records: [one] })).join('\r\n')],
  ];
  for (const [name, text] of shapes) {
    for (const size of [1, 7, 1_000, 1_000_000]) {
      it(`reads ${name} in chunks of ${size}`, () => {
        assert.deepEqual(digestOf(text, size), expected);
      });
    }
  }

  for (const size of [1, 64, 1_000_000]) {
    it(`reads CSV in chunks of ${size}`, () => {
      const { attempts, causes, entries } = digestOf(CSV, size);
      assert.deepEqual([attempts, entries], [5, 5]);
      assert.equal(causes[0]?.id, 'password-policy-violation');
    });

    it(`reads XML in chunks of ${size}`, () => {
      const xml = `<?xml version="1.0" encoding="utf-8"?>\n<Events>${XML}</Events>`;
      const { attempts, causes } = digestOf(xml, size);
      assert.equal(attempts, 2);
      assert.equal(causes[0]?.id, 'ad-permissions');
    });
  }

  it('reads the CSV of Event Viewer, whose last column has no name', () => {
    const csv =
      'Level,Date and Time,Source,Event ID,Task Category\r\n' +
      `Error,11/20/2026 8:00:00 AM,PasswordResetService,33001,None,"TrackingId: ${TRACKING},\r\n` +
      'hr=80230818, a domain controller could not be contacted"\r\n';
    assert.equal(digestOf(csv, 10).causes[0]?.id, 'dc-unreachable');
  });

  it('reads what Export-Csv of Windows PowerShell wrote', () => {
    const csv =
      '#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n' +
      '"Message","Id","ProviderName","LogName"\r\n"Locked","33006","PasswordResetService","Application"\r\n';
    assert.equal(digestOf(csv, 10).causes[0]?.id, 'account-locked');
  });

  it('reads the text that Event Viewer copies, however long the file', () => {
    const block = (id: number) =>
      `Log Name:      Application\nSource:        PasswordResetService\nEvent ID:      ${id}\n` +
      `Description:\n${'words '.repeat(50)}\n\n`;
    const text = Array.from({ length: 1_500 }, (_, i) => block(i % 2 ? 33004 : 33006)).join('');
    const { attempts, causes } = digestOf(text, 65_536);
    assert.equal(attempts, 1_500);
    assert.deepEqual(
      causes.map(({ count }) => count),
      [750, 750],
    );
  });

  it('skips a record that is broken, and reads on', () => {
    const lines = [JSON.stringify(ROWS[0]), '{"id": }', JSON.stringify(ROWS[1])];
    assert.equal(digestOf(lines.join('\n'), 5).attempts, 2);
  });

  // Patterns that go wrong here take minutes, and the bot serves everybody on one thread.
  const hostile: readonly [string, string][] = [
    ['line breaks', `Event ID: 1${'\n'.repeat(200_000)}x`],
    ['blanks', `event ${' '.repeat(200_000)}x`],
    ['names of columns', 'event id '.repeat(20_000)],
    ['activities', 'activity '.repeat(20_000)],
    ['tags that stay open', `<Event>${'<Data '.repeat(30_000)}</Event>`],
    ['data that stays open', `<Event>${'<Data>'.repeat(30_000)}</Event>`],
    ['brackets', `[{"a":${'['.repeat(200_000)}`],
    ['lists in a record', `[{${'"a":[],'.repeat(20_000)}`],
    ['dots', JSON.stringify({ ...ROWS[0], resultReason: `${'.'.repeat(90_000)}x` })],
    ['escaped breaks', JSON.stringify({ EventID: 4724, Message: `Event${'\n'.repeat(90_000)}x` })],
  ];
  for (const [name, text] of hostile) {
    it(`is not held up by very many ${name}`, () => {
      assert.ok(digestOf(text, 65_536).attempts <= 1);
    });
  }

  it('finds nothing where nothing is, and never throws', () => {
    for (const text of [
      '',
      '   ',
      'Dear diary',
      '{',
      '[',
      '"',
      '<',
      '<Event>',
      'a,b\n1,2',
      '{"a":[}',
    ]) {
      assert.equal(digestOf(text, 1).attempts, 0, text);
    }
  });
});

function pastedIn(text: string): Pasted {
  const pasted = readPasted(text);
  assert.ok(pasted);
  return pasted;
}

function digestOf(text: string, size: number): Summary {
  const digest = new LogDigest(NOW);
  for (let at = 0; at < text.length; at += size) digest.push(text.slice(at, at + size));
  return digest.end();
}
