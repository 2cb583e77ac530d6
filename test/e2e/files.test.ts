import assert from 'node:assert/strict';
import { textsOf } from '../cards/elements.ts';
import { FileServer } from '../teams/file-server.ts';
import { type Place, type Stage, startStage } from './stage.ts';

const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };
const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';

const row = (id: number, person: string) => ({
  id: `r${id}`,
  activityDateTime: `2026-11-20T0${id}:00:00Z`,
  activityDisplayName: 'Reset password (self-service)',
  loggedByService: 'Self-service Password Management',
  correlationId: `c${id}`,
  result: 'failure',
  resultReason: 'OnPremisesPolicyViolation',
  targetResources: [
    { type: 'User', id: `u-${person}`, userPrincipalName: `${person}@fabrikam.com` },
  ],
});
const ROWS = JSON.stringify({ value: [row(1, 'mira'), row(2, 'mira'), row(3, 'noor')] });

describe('e2e: files', () => {
  const files = new FileServer();
  let stage: Stage;
  before(() => files.start());
  after(() => files.stop());
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.stop());

  const attached = (name: string, downloadUrl: unknown) => ({
    ...{ contentType: DOWNLOAD, name, contentUrl: 'https://contoso.sharepoint.com/x' },
    content: { downloadUrl, uniqueId: 'u1', fileType: name.split('.').at(-1) },
  });
  const send = (attachments: readonly unknown[], text?: string, place?: Place) =>
    stage.as('adele').send({ type: 'message', ...(text && { text }), attachments }, place);

  /** The words of the message once it has been replaced. */
  async function outcome(): Promise<string> {
    const call = await stage.connector.until(
      () => stage.connector.accepted.find(({ method }) => method === 'PUT'),
      'what became of the file',
    );
    return textsOf(stage.connector.cardOf(call.id) as never).join('\n');
  }
  const answer = () => textsOf(stage.connector.cardOf('m1') as never).join('\n');

  it('answers at once, then sums the file up in the same message', async () => {
    const url = files.serve('audit.json', ROWS);
    await send([attached('audit.json', url)]);
    assert.match(answer(), /audit\\\.json/);

    const words = await outcome();
    assert.match(words, /mira@fabrikam/);
    assert.match(words, /noor@fabrikam/);
    assert.equal(stage.connector.accepted.length, 2);
    assert.equal(await stage.as('adele').inquiry(), undefined);
  });

  it('reads a file whatever is written beside it, and says that it reads one at a time', async () => {
    const url = files.serve('audit.json', ROWS);
    const html = { contentType: 'text/html', content: '<p>see</p>' };
    await send([html, attached('a.json', url), attached('b.json', url)], 'my reset failed');

    assert.match(await outcome(), /one by one/);
    assert.equal(await stage.as('adele').inquiry(), undefined);
  });

  const refused: readonly [string, string, RegExp][] = [
    ['report.evtx', 'evtx', /Save All Events As/],
    ['photo.png', 'png', /\\\.jsonl|\.jsonl/],
  ];
  for (const [name, type, words] of refused) {
    it(`does not fetch a ${type}`, async () => {
      const url = files.serve(name, 'x');
      const before = files.asked.length;
      await send([attached(name, url)]);

      assert.match(answer(), words);
      assert.equal(files.asked.length, before);
    });
  }

  it('says so of a file that is too large', async () => {
    const url = files.serve('big.csv', (_, response) => {
      response.setHeader('Content-Length', 20_000_001);
      response.flushHeaders();
    });
    await send([attached('big.csv', url)]);
    assert.match(await outcome(), /20 MB/);
  });

  it('says so of a file that is no text', async () => {
    const url = files.serve('log.txt', Buffer.alloc(2_000));
    await send([attached('log.txt', url)]);
    assert.match(await outcome(), /no text/);
  });

  it('fetches nothing from a foreign place', async () => {
    await send([attached('log.txt', 'https://files.evil.example/log.txt')]);
    await outcome();
    assert.ok(!JSON.stringify([stage.log, stage.connector.calls]).includes('evil.example'));
  });

  it('refuses an announcement without an address', async () => {
    await send([attached('log.txt', { href: 'x' })]);
    assert.ok(stage.log.some(({ message }) => message === 'a request was refused'));
  });

  it('has nothing to do with attachments that are no files of Teams', async () => {
    await send([{ contentType: 'image/png', contentUrl: 'https://x.example/y.png' }], 'hello');
    assert.equal(stage.connector.accepted.length, 1);
    assert.ok(!stage.log.some(({ message }) => message.includes('file')));
  });

  it('reads no file in a group', async () => {
    const url = files.serve('group.json', ROWS);
    const before = files.asked.length;
    await send([attached('group.json', url)], '<at>Reset Desk</at> look', GROUP);
    await stage.connector.until(() => stage.connector.calls.length > 0, 'an answer');
    assert.equal(files.asked.length, before);
  });

  it('stores and logs nothing of the file, not even where it was', async () => {
    const url = files.serve('secret-name.json', ROWS);
    await send([attached('secret-name.json', url)]);
    await outcome();
    const logged = JSON.stringify(stage.log);
    for (const word of ['fabrikam', 'secret-name', url]) assert.ok(!logged.includes(word), word);
  });
});
