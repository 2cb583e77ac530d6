import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../src/cli/explain.ts', import.meta.url));

async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [PROGRAM, ...args]);
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { out, err, code };
}

describe('explain, the program', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'explain-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('reads standard input and ends well', async () => {
    const { out, err, code } = await run([], '{"id":1,"text":"SSPR_0010"}\n');
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.equal(JSON.parse(out).causes[0].id, 'writeback-disabled');
  });

  it('ends with 1 when a line was bad', async () => {
    const { out, code } = await run([], 'bad\n{"text":"SSPR_0010"}\n');
    assert.equal(code, 1);
    assert.equal(out.trim().split('\n').length, 2);
  });

  it('reads a file, and prints a table', async () => {
    const file = join(folder, 'cases.jsonl');
    await writeFile(file, '{"id":"row-1","text":"SSPR_0010"}');
    const { out, code } = await run([file, '--table']);
    assert.equal(code, 0);
    assert.match(out, /row-1 .*writeback-disabled/);
  });

  it('says which file it cannot read, and which option it does not know', async () => {
    const absent = await run([join(folder, 'absent.jsonl')]);
    assert.equal(absent.code, 1);
    assert.match(absent.err, /absent\.jsonl/);
    const unknown = await run(['--tabel']);
    assert.equal(unknown.code, 1);
    assert.match(unknown.err, /--tabel/);
    assert.doesNotMatch(unknown.err, / at .*\.ts:/);
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [PROGRAM]);
    const err = text(child.stderr);
    child.stdin.on('error', () => {});
    child.stdin.end('{"text":"SSPR_0010"}\n'.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(await err, '');
    assert.equal(code, 0);
  });
});
