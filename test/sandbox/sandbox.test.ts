import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';

describe('the sandbox', function () {
  // Starting a process takes as long as the machine lets it.
  this.timeout(60_000);
  let stateDir: string;

  beforeEach(() => {
    stateDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

  const start = (more: { playground?: boolean; botScript?: string } = {}) =>
    startSandbox({ playground: false, anyPorts: true, stateDir, env: process.env, ...more });
  const answers = (url: string) => fetch(url).then(({ ok }) => ok);

  it('starts the bot on Contoso without a browser part, and leaves nothing behind', async () => {
    const sandbox = await start();
    assert.equal(sandbox.playgroundUrl, undefined);
    assert.ok(await answers(`${sandbox.botUrl}/health`));
    assert.ok(await answers(`${sandbox.graphUrl}/v1.0/organization`));
    await sandbox.stop();
    for (const url of [sandbox.botUrl, sandbox.graphUrl, sandbox.botEndpoint]) {
      await assert.rejects(fetch(url), url);
    }
  });

  it('says why the bot ended, and stops the rest', async () => {
    const botScript = join(stateDir, '..', `broken-${process.pid}.mjs`);
    writeFileSync(botScript, "console.error('no such setting'); process.exit(3);");
    try {
      await assert.rejects(start({ botScript }), /the bot ended \(code 3\)[\s\S]*no such setting/);
    } finally {
      rmSync(botScript);
    }
  });

  it('puts a Teams in front that opens dialogs', async () => {
    const sandbox: Sandbox = await start({ playground: true });
    try {
      const window = sandbox.playgroundUrl ?? '';
      const html = await (await fetch(window)).text();
      assert.match(html, /_sandbox\/dialogs\.js/);
      assert.match(html, /static\/js\/main/);
      for (const path of ['/_sandbox/dialogs.js', '/_sandbox/dialogs.css']) {
        assert.ok(await answers(`${window}${path}`), path);
      }
      const { config } = (await (await fetch(`${window}/_internal/v1/testConfig`)).json()) as {
        config: { currentUser: { aadObjectId: string } };
      };
      assert.equal(config.currentUser.aadObjectId, sandbox.control.person('adele')?.id);
    } finally {
      await sandbox.stop();
    }
    await assert.rejects(fetch(sandbox.playgroundUrl ?? ''));
  });
});
