import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { explainStream } from '../../src/cli/explain-stream.ts';
import type { Format } from '../../src/cli/write-explanation.ts';

const NOW = '2026-11-02T12:00:00.000Z';

const REFUSED = {
  activityDisplayName: 'Reset password (self-service)',
  activityDateTime: '2026-11-02T10:01:19.5796748Z',
  result: 'failure',
  resultReason: 'OnPremisesPolicyViolation',
};

interface Line {
  readonly id: unknown;
  readonly scope?: string;
  readonly causes?: readonly { id: string; verdict: string; because: readonly string[] }[];
  readonly error?: string;
}

async function run(
  input: string | Buffer | readonly Buffer[],
  format: Format = 'json',
  columns?: number,
) {
  const chunks = typeof input === 'string' || Buffer.isBuffer(input) ? [input] : input;
  let text = '';
  const output = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const { bad } = await explainStream(Readable.from(chunks), output, { format, now: NOW, columns });
  return { text, bad };
}

async function explained(input: unknown[]): Promise<{ lines: Line[]; bad: number }> {
  const asLine = (one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one));
  const { text, bad } = await run(`${input.map(asLine).join('\n')}\n`);
  return { lines: linesOf(text), bad };
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function first({ causes }: Line): string | undefined {
  return causes?.[0]?.id;
}

describe('explain', () => {
  it('explains every kind of case, in order, under its own id', async () => {
    const { lines, bad } = await explained([
      { id: 'a', text: 'SSPR_0010' },
      { id: 2, audit: REFUSED },
      { event: { eventId: '33004', source: 'PasswordResetService', hr: '0x80230626' } },
      {
        id: { n: 4 },
        evidence: {
          events: { found: true, value: [] },
          account: { found: false, because: 'throttled' },
        },
      },
    ]);
    assert.equal(bad, 0);
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['a', 2, null, { n: 4 }],
    );
    assert.deepEqual(lines.slice(0, 3).map(first), [
      'writeback-disabled',
      'password-policy-violation',
      'ad-permissions',
    ]);
    assert.equal(lines[3]?.scope, 'undetermined');
  });

  it('says what is wrong with a bad line and goes on', async () => {
    const { lines, bad } = await explained([
      'not json',
      { id: 1 },
      { id: 2, text: 7 },
      { id: 3, audit: 'x' },
      { id: 4, audit: {} },
      { id: 5, evidence: { nonsense: 1 } },
      { id: 5.5, evidence: { attempts: { found: true, value: 'none' } } },
      '[]',
      'null',
      '{"id": 6, "text": ',
      { id: 7, text: 'SSPR_0010' },
    ]);
    assert.equal(bad, 10);
    assert.deepEqual(
      lines.map(({ id, error }) => [id, error === undefined]),
      [
        [null, false],
        [1, false],
        [2, false],
        [3, false],
        [4, false],
        [5, false],
        [5.5, false],
        [null, false],
        [null, false],
        [null, false],
        [7, true],
      ],
    );
  });

  it('has nothing to say about nothing', async () => {
    for (const nothing of ['', '\n\n', '\ufeff']) {
      assert.deepEqual(await run(nothing), { text: '', bad: 0 });
    }
  });

  it('writes plain words, not those of cards', async () => {
    const { lines } = await explained([{ text: 'SSPR_0010' }]);
    const because = lines[0]?.causes?.[0]?.because.join(' ') ?? '';
    assert.match(because, /SSPR_0010/);
    assert.doesNotMatch(because, /\\|\u2068/);
  });

  it('writes a table for people', async () => {
    const { text } = await run(`${JSON.stringify({ id: 'x', text: 'SSPR_0010' })}\nbad\n`, 'table');
    const [head = '', rule = '', row = '', problem = ''] = text.split('\n');
    assert.match(head, /^id .*first cause/);
    assert.match(rule, /^─+$/);
    assert.match(row, /^x .*writeback-disabled/);
    assert.match(problem, /^! /);
  });

  it('numbers cases without an id, for people', async () => {
    const { text } = await run(`${'{"text":"SSPR_0010"}\n'.repeat(2)}`, 'table');
    assert.match(text, /^#1 .*writeback-disabled[^\n]*\n#2 /m);
  });

  for (const columns of [24, 60, 100, 130]) {
    it(`keeps a table within ${columns} columns`, async () => {
      const long = { id: 'x'.repeat(40), text: 'OnPremisesPolicyViolation' };
      const input = `${JSON.stringify(long)}\n{"text":"SSPR_0029"}\nbad\n`;
      const { text } = await run(input, 'table', columns);
      for (const line of text.split('\n')) assert.ok(line.length <= columns, line);
      for (const word of ['password-filter', 'protected-group', 'JSON'])
        assert.ok(text.includes(word));
    });
  }

  it('reads a first line of megabytes as quickly as others', async () => {
    const { text } = await run(JSON.stringify({ text: `${'a'.repeat(2_000_000)} SSPR_0010` }));
    assert.equal(linesOf(text)[0]?.scope, 'failure');
  });

  it('mends what chunks cut apart: lines, and characters', async () => {
    const bytes = Buffer.from(`{"id":"é","text":"SSPR_0010"}\n{"id":"ü","text":"SSPR_0010"}`);
    const single = Array.from(bytes, (byte) => Buffer.of(byte));
    const { text } = await run(single);
    assert.deepEqual(
      linesOf(text).map(({ id }) => id),
      ['é', 'ü'],
    );
  });

  it('reads what Windows PowerShell writes: UTF-16, marks, carriage returns', async () => {
    const lines = '\ufeff{"id":1,"text":"SSPR_0010"}\r\n{"id":2,"text":"SSPR_0010"}\r\n';
    const { text, bad } = await run(Buffer.from(lines, 'utf16le'));
    assert.equal(bad, 0);
    assert.deepEqual(
      linesOf(text).map(({ id }) => id),
      [1, 2],
    );
  });

  describe('reads whole downloads:', () => {
    const rows = [REFUSED, { ...REFUSED, id: 'SSPR_2' }];
    const downloads: Readonly<Record<string, string>> = {
      'a list': JSON.stringify(rows),
      'a list, indented': JSON.stringify(rows, null, 2),
      'a page of Graph': JSON.stringify({ '@odata.context': 'x', value: rows }),
      'an Event Hub body': JSON.stringify({
        records: rows.map((properties) => ({
          time: REFUSED.activityDateTime,
          category: 'AuditLogs',
          operationName: REFUSED.activityDisplayName,
          properties: { ...properties, result: 1 },
        })),
      }),
      'an Event Hub body, indented': JSON.stringify({ records: rows }, null, 2),
      'rows without anything round them': rows.map((row) => JSON.stringify(row)).join('\n'),
      "the portal's CSV": [
        '\ufeffDate (UTC),CorrelationId,Service,Category,Activity,Result,ResultReason,ActorType',
        `2026-11-02T10:01:19Z,a,Self-service Password Management,UserManagement,${REFUSED.activityDisplayName},failure,OnPremisesPolicyViolation,User`,
        `2026-11-02T10:01:20Z,b,Self-service Password Management,UserManagement,${REFUSED.activityDisplayName},failure,"OnPremisesPolicyViolation",User`,
      ].join('\r\n'),
    };
    for (const [what, text] of Object.entries(downloads)) {
      it(what, async () => {
        const { text: out, bad } = await run(text);
        assert.equal(bad, 0, out);
        assert.deepEqual(linesOf(out).map(first), [
          'password-policy-violation',
          'password-policy-violation',
        ]);
      });
    }
  });

  describe('reads exported event logs:', () => {
    const logs: Readonly<Record<string, string>> = {
      'XML of Event Viewer': `<?xml version="1.0"?><Events>${[33005, 33002]
        .map(
          (id) =>
            `<Event><System><Provider Name="PasswordResetService"/><EventID>${id}</EventID></System></Event>`,
        )
        .join('')}</Events>`,
      'CSV of Event Viewer': [
        'Level,Date and Time,Source,Event ID,Task Category',
        'Error,11/2/2026 10:00:00 AM,PasswordResetService,33005,None,"TrackingId: 1,\r\nand ""more"""',
        'Error,11/2/2026 10:00:01 AM,PasswordResetService,33002,None,"TrackingId: 2"',
      ].join('\r\n'),
      'Export-Csv of PowerShell': [
        '#TYPE Selected.System.Diagnostics.Eventing.Reader.EventLogRecord',
        '"TimeCreated","Id","ProviderName","Message"',
        '"11/2/2026","33005","PasswordResetService","x"',
        '"11/2/2026","33002","PasswordResetService","y"',
      ].join('\r\n'),
    };
    for (const [what, text] of Object.entries(logs)) {
      it(what, async () => {
        const { text: out, bad } = await run(Array.from(Buffer.from(text), (b) => Buffer.of(b)));
        assert.equal(bad, 0, out);
        assert.deepEqual(linesOf(out).map(first), ['account-disabled', 'user-not-found-onprem']);
      });
    }

    it('says when there is no event in it', async () => {
      const { text, bad } = await run('<html><body>Sign in</body></html>');
      assert.equal(bad, 1);
      assert.match(linesOf(text)[0]?.error ?? '', /Event/);
    });
  });

  it('says when a document ends too early, and which of its records is none', async () => {
    const early = await run(`[${JSON.stringify(REFUSED)}, {"activityDisplayName": "Re`);
    assert.equal(early.bad, 1);
    assert.deepEqual(linesOf(early.text).map(first), ['password-policy-violation', undefined]);
    const odd = await run(JSON.stringify([REFUSED, { nothing: 1 }, REFUSED], null, 1));
    assert.equal(odd.bad, 1);
    assert.match(linesOf(odd.text)[1]?.error ?? '', /^Record 2/);
  });

  it('reads JSON Lines that only begin like a list', async () => {
    for (const odd of ['[1, 2]', '[]', '{']) {
      const { lines, bad } = await explained([odd, { text: 'SSPR_0010' }]);
      assert.equal(bad, 1, odd);
      assert.deepEqual(lines.map(first), [undefined, 'writeback-disabled'], odd);
    }
  });
});
