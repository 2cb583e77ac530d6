import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('e2e: the process', function () {
  // Starting a process loads the whole stack.
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  function start(environment: Record<string, string>, ...args: readonly string[]) {
    const child = spawn(process.execPath, ['src/index.ts', ...args], { env: environment });
    const told = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      told.out += data;
    });
    child.stderr.on('data', (data) => {
      told.err += data;
    });
    return { child, told };
  }

  async function exitOf(child: ChildProcessWithoutNullStreams): Promise<unknown> {
    const [code] = await once(child, 'close');
    return code;
  }

  it('does not start without credentials, and says everything that is missing', async () => {
    const { child, told } = start({});

    assert.equal(await exitOf(child), 1);
    for (const name of ['BOT_ID', 'BOT_TENANT_ID', 'SECRET_BOT_PASSWORD', 'GRAPH_AUTH']) {
      assert.ok(told.err.includes(name), name);
    }
    assert.doesNotMatch(told.err, /\n\s+at /);
  });

  it('says where it listens, and stops when it is told to', async () => {
    const { child, told } = start({
      LOCAL_ONLY: 'true',
      GRAPH_BASE_URL: 'http://127.0.0.1:9',
      PORT: '0',
      DATA_FILE: join(folder, 'desk.sqlite'),
    });
    while (!/listening on port \d+/.test(told.out)) await once(child.stdout, 'data');

    const port = /listening on port (\d+)/.exec(told.out)?.[1];
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    child.kill('SIGTERM');

    assert.equal(health.status, 200);
    assert.equal(await exitOf(child), 0);
    assert.equal(told.err.replace(/^.*(Warning|--trace-).*\n/gm, ''), '');
  });

  it('says in one sentence that its port is taken, and ends', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;

    const { child, told } = start({
      LOCAL_ONLY: 'true',
      GRAPH_BASE_URL: 'http://127.0.0.1:9',
      PORT: `${port}`,
      DATA_FILE: join(folder, 'second.sqlite'),
    });
    const code = await exitOf(child);
    other.close();

    assert.equal(code, 1);
    assert.match(told.err, new RegExp(`Port ${port} `));
    assert.doesNotMatch(told.err, /\n\s+at /);
  });

  it('takes variables from a file, and those of the environment first', async () => {
    const file = join(folder, 'variables.env');
    writeFileSync(file, 'PORT=wrong\nLOG_LEVEL=wrong\n');

    const { child, told } = start({ PORT: '0' }, '--env-file', file);

    assert.equal(await exitOf(child), 1);
    assert.match(told.err, /LOG_LEVEL/);
    assert.doesNotMatch(told.err, /^ {2}PORT /m);
  });
});
