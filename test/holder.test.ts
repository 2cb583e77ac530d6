import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { holderName, isGone } from '../src/holder.ts';

describe('the name of a holder', () => {
  it('is another one every time, and none of a dead process', () => {
    assert.notEqual(holderName(), holderName());
    assert.equal(isGone(holderName()), false);
  });

  it('tells when its process has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(child, 'spawn');
    const [host, , ...rest] = holderName().split('/');
    const name = [host, child.pid, ...rest].join('/');
    assert.equal(isGone(name), false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.equal(isGone(name), true);
  });

  it('tells of a process before this one with the same number', () => {
    const [host, pid, started, id] = holderName().split('/');
    assert.equal(isGone([host, pid, Number(started) - 5_000, id].join('/')), true);
  });

  it('tells nothing of other machines, and of names of another kind', () => {
    const [, ...rest] = holderName().split('/');
    assert.equal(isGone(['elsewhere', ...rest].join('/')), false);
    assert.equal(isGone('7f3c7c1e-8a55-4f40-9c0e-0b6f1f7c2f11'), false);
  });
});
