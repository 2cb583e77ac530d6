import assert from 'node:assert/strict';
import type { Log } from '../src/inquiry/ports.ts';
import { createLog } from '../src/log.ts';
import { Supervisor } from '../src/supervisor.ts';

describe('supervisor', () => {
  let lines: { message: string; reference?: string }[];
  let log: Log;
  beforeEach(() => {
    lines = [];
    const write = (line: string) => lines.push(JSON.parse(line));
    log = createLog({ level: 'debug', format: 'json', clock: { now: () => new Date(0) }, write });
  });

  const task = (work: () => Promise<void>) => ({ name: 'test', reference: 'REF', work });

  /** Work that ends when it is told to. */
  function held() {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    return { end, work: () => ended };
  }

  it('waits for what it took when it closes', async () => {
    const supervisor = new Supervisor({ log });
    const { end, work } = held();
    const done: string[] = [];
    supervisor.run(task(() => work().then(() => void done.push('held'))));

    const closing = supervisor.close(5_000);
    end();

    assert.equal(await closing, true);
    assert.equal(done.length, 1);
  });

  it('waits for work that had to wait for its turn', async () => {
    const supervisor = new Supervisor({ log, running: 1 });
    const { end, work } = held();
    const done: string[] = [];
    supervisor.run(task(work));
    supervisor.run(task(async () => void done.push('waited')));

    const closing = supervisor.close(5_000);
    assert.deepEqual(done, []);
    end();

    assert.equal(await closing, true);
    assert.equal(done.length, 1);
  });

  it('does not wait for ever', async () => {
    const supervisor = new Supervisor({ log });
    supervisor.run(task(held().work));
    assert.equal(await supervisor.close(5), false);
  });

  it('runs no more at a time than it may', async () => {
    const supervisor = new Supervisor({ log, running: 2 });
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    for (let i = 0; i < 10; i += 1) supervisor.run(task(work));

    await supervisor.close(5_000);
    assert.equal(most, 2);
  });

  it('refuses more than it has room for, and says so', () => {
    const supervisor = new Supervisor({ log, running: 1, waiting: 1 });
    assert.equal(supervisor.run(task(held().work)), true);
    assert.equal(supervisor.run(task(held().work)), true);
    assert.equal(supervisor.run(task(held().work)), false);
    assert.equal(lines.length, 1);
  });

  it('refuses work while it closes', async () => {
    const supervisor = new Supervisor({ log });
    await supervisor.close(5_000);
    assert.equal(supervisor.run(task(async () => {})), false);
  });

  it('logs a failure under its reference and tells it', async () => {
    const supervisor = new Supervisor({ log });
    const told: string[] = [];
    supervisor.run({
      ...task(async () => {
        throw new Error('broken');
      }),
      onFailure: async (reference) => void told.push(reference),
    });
    await supervisor.close(5_000);

    assert.deepEqual(told, ['REF']);
    assert.equal(lines[0]?.reference, 'REF');
  });

  it('survives a failure that cannot be told', async () => {
    const supervisor = new Supervisor({ log });
    const fail = async () => {
      throw new Error('broken');
    };
    supervisor.run({ ...task(fail), onFailure: fail });

    assert.equal(await supervisor.close(5_000), true);
    assert.equal(lines.length, 2);
  });
});
