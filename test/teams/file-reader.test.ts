import assert from 'node:assert/strict';
import { fetchFile } from '../../src/teams/files/fetch-file.ts';
import { type FileRead, FileReader } from '../../src/teams/files/file-reader.ts';
import { FileTrouble } from '../../src/teams/files/file-trouble.ts';
import { FileServer } from './file-server.ts';

const NOW = new Date('2026-11-21T00:00:00.000Z');
const LIMITS = { mostBytes: 100_000, limitMs: 5_000 };

const ROW = {
  id: 'r1',
  correlationId: 'c1',
  activityDateTime: '2026-11-20T08:00:00Z',
  activityDisplayName: 'Reset password (self-service)',
  loggedByService: 'Self-service Password Management',
  result: 'failure',
  resultReason: 'OnPremisesPolicyViolation',
};
const ROWS = JSON.stringify([ROW, { ...ROW, id: 'r2', correlationId: 'c2' }]);

describe('reading files', () => {
  const server = new FileServer();
  before(() => server.start());
  after(() => server.stop());

  const reader = (rules = {}) =>
    new FileReader({ now: () => NOW }, { ...LIMITS, localOnly: true, ...rules });
  const read = (url: string, rules = {}): Promise<FileRead> =>
    reader(rules).read({ name: 'log.json', url, moreFiles: false });

  const bom = (bytes: readonly number[], text: Buffer) => Buffer.concat([Buffer.from(bytes), text]);
  const encodings: readonly [string, Buffer][] = [
    ['UTF-8', Buffer.from(ROWS)],
    ['UTF-8 with a mark', bom([0xef, 0xbb, 0xbf], Buffer.from(ROWS))],
    ['UTF-16 as PowerShell writes it', bom([0xff, 0xfe], Buffer.from(ROWS, 'utf16le'))],
    ['big-endian UTF-16', bom([0xfe, 0xff], Buffer.from(ROWS, 'utf16le').swap16())],
  ];
  for (const [name, content] of encodings) {
    it(`reads ${name}`, async () => {
      const result = await read(server.serve('log.json', content));
      assert.equal('summary' in result && result.summary.attempts, 2);
    });
  }

  it('reads a file that comes byte by byte', async () => {
    const url = server.serve('slow.json', async (_, response) => {
      for (const byte of Buffer.from(ROWS)) {
        if (!response.write(Buffer.from([byte])))
          await new Promise((go) => response.once('drain', go));
      }
      response.end();
    });
    const result = await read(url);
    assert.equal('summary' in result && result.summary.attempts, 2);
  });

  const troubles: readonly [string, string, string | Uint8Array][] = [
    ['an empty file', 'empty', ''],
    ['blanks', 'empty', ' \n '.repeat(10)],
    ['a diary', 'nothing-known', 'Dear diary, today nothing happened.'],
    ['a picture', 'binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49])],
    ['a binary event log', 'evtx', Buffer.from('ElfFile\0\0\0\0\0\0')],
  ];
  for (const [name, note, content] of troubles) {
    it(`says "${note}" of ${name}`, async () => {
      const result = await read(server.serve('x.log', content));
      assert.equal('note' in result && result.note, note);
    });
  }

  it('does not begin with a file that says it is too large', async () => {
    const url = server.serve('big.log', (_, response) => {
      response.setHeader('Content-Length', 200_000);
      response.flushHeaders();
    });
    const result = await read(url);
    assert.equal('note' in result && result.note, 'too-large');
  });

  it('stops in the middle of a file that turns out too large', async () => {
    let closed = false;
    const url = server.serve('endless.log', (_, response) => {
      response.on('close', () => {
        closed = true;
      });
      const more = () => {
        while (!closed && response.write('x'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    });
    const result = await read(url);
    assert.equal('note' in result && result.note, 'too-large');
    while (!closed) await new Promise((go) => setTimeout(go, 5));
  });

  it('gives up a download that takes too long', async () => {
    const url = server.serve('hang.log', (_, response) => {
      response.write('x');
    });
    const result = await read(url, { limitMs: 50 });
    assert.equal('note' in result && result.note, 'not-fetched');
  });

  it('says so when the file is gone', async () => {
    const url = server.serve('gone.log', (_, response) => {
      response.statusCode = 404;
      response.end();
    });
    const result = await read(url);
    assert.equal('note' in result && result.note, 'not-fetched');
  });

  it('follows a redirect to a trusted place, and to no other', async () => {
    const target = server.serve('target.json', ROWS);
    const redirect = (location: string) =>
      server.serve('moved.json', (_, response) => {
        response.statusCode = 302;
        response.setHeader('Location', location);
        response.end();
      });
    const followed = await read(redirect(target));
    assert.ok('summary' in followed);
    const refused = await read(redirect('http://169.254.169.254/metadata'));
    assert.equal('note' in refused && refused.note, 'not-fetched');
    const circle = await read(redirect('/moved.json'));
    assert.equal('note' in circle && circle.note, 'not-fetched');
  });

  it('reads a few files at once, and asks the others to wait', async () => {
    const url = server.serve('hang.log', (_, response) => {
      response.write('x');
    });
    const one = reader({ limitMs: 200 });
    const file = { name: 'a.log', url, moreFiles: false };
    assert.equal(one.refusal(file), undefined);
    const reading = [one.read(file), one.read(file), one.read(file)];
    assert.equal(one.refusal(file), 'busy');
    await Promise.all(reading);
    assert.equal(one.refusal(file), undefined);
  });

  for (const [name, note] of [
    ['log.evtx', 'evtx'],
    ['Log.EVTX ', 'evtx'],
    ['photo.png', 'wrong-type'],
    ['log', 'wrong-type'],
    ['log.csv.exe', 'wrong-type'],
    ['AUDIT.CSV', undefined],
    ['a.jsonl', undefined],
    ['a.xml', undefined],
  ] as const) {
    it(`takes ${name} for ${note ?? 'readable'}`, () => {
      assert.equal(reader().refusal({ name, url: '', moreFiles: false }), note);
    });
  }
});

describe('where files may come from', () => {
  for (const address of [
    'http://127.0.0.1:1/a.log',
    'https://localhost/a.log',
    'http://contoso.sharepoint.com/a.log',
    'https://contoso.sharepoint.com:8443/a.log',
    'https://user:secret@contoso.sharepoint.com/a.log',
    'https://contoso.sharepoint.com.evil.example/a.log',
    'https://evilsharepoint.com/a.log',
    'https://sharepoint.com/a.log',
    'https://a.b.sharepoint.com/a.log',
    'https://169.254.169.254/a.log',
    'file:///etc/passwd',
    'not an address',
  ]) {
    it(`refuses ${address}`, async () => {
      const asked = fetchFile(address, { ...LIMITS, localOnly: false }).next();
      await assert.rejects(asked, (error) => {
        assert.ok(error instanceof FileTrouble);
        assert.equal(error.message, 'the address is none where Teams keeps files');
        return true;
      });
    });
  }
});
