import assert from 'node:assert/strict';
import { putFile } from '../../src/teams/files/put-file.ts';
import { OneDrive } from './one-drive.ts';

const RULES = {
  ...{ localOnly: true, limitMs: 2_000, attempts: 3 },
  ...{ pauseMs: 1, longestPauseMs: 1_000 },
};
const BYTES = Buffer.from('größe,1\r\n');

describe('putting a file', () => {
  let drive: OneDrive;
  beforeEach(async () => {
    drive = new OneDrive();
    await drive.start();
  });
  afterEach(() => drive.stop());

  const put = (rules = RULES) => putFile(BYTES, `${drive.url}/x`, rules);

  it('sends all of it at once, with no token of ours', async () => {
    assert.deepEqual(await put(), { done: true });
    const range = `bytes 0-${BYTES.byteLength - 1}/${BYTES.byteLength}`;
    assert.deepEqual(drive.uploads, [{ range, authorization: undefined, body: String(BYTES) }]);
  });

  it('tries again what may pass, and only that', async () => {
    drive.refuse({ status: 503 }, { status: 429, headers: { 'retry-after': '0.01' } });
    assert.equal((await put()).done, true);
    assert.equal(drive.uploads.length, 3);

    drive.refuse({ status: 404 });
    assert.equal((await put()).done, false);
    assert.equal(drive.uploads.length, 4);

    drive.refuse(...Array(3).fill({ status: 500 }));
    assert.equal((await put()).done, false);
    assert.equal(drive.uploads.length, 7);
  });

  it('waits for nobody who wants more patience than an answer is worth', async () => {
    drive.refuse({ status: 429, headers: { 'retry-after': '3600' } });
    assert.equal((await put()).done, false);
    assert.equal(drive.uploads.length, 1);
  });

  it('goes nowhere but to where Teams keeps files, and follows nobody elsewhere', async () => {
    drive.refuse({ status: 302, headers: { location: `${drive.url}/elsewhere` } });
    assert.equal((await put()).done, false);
    assert.equal(drive.uploads.length, 1);
    for (const address of [
      `${drive.url}/x`,
      'http://contoso.sharepoint.com/x',
      'https://contoso.sharepoint.com.evil.example/x',
      'https://user:key@contoso.sharepoint.com/x',
      'file:///etc/passwd',
      'not an address',
    ]) {
      const outcome = await putFile(BYTES, address, { ...RULES, localOnly: false });
      assert.equal(outcome.done, false, address);
    }
    assert.equal(drive.uploads.length, 1);
  });
});
