import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How long a child may take to answer, and to end when asked to. */
const START_MS = 30_000;
const STOP_MS = 5_000;

const GUARD = fileURLToPath(new URL('./child-guard.ts', import.meta.url));

export interface ChildOptions {
  /** For messages: "the bot". */
  readonly name: string;
  /** Script and its arguments, run by this Node. */
  readonly command: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  /** Answers 2xx once the child truly works. */
  readonly ready: string;
}

export interface Child {
  /** Settles when the child ended without being asked to, with a sentence that says so. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/** Starts a Node child and waits until it answers. Rejects with the end of its log if it ends before. */
export async function startChild(options: ChildOptions): Promise<Child> {
  const log = openSync(options.logFile, 'a');
  const child = spawn(process.execPath, ['--import', GUARD, ...options.command], {
    env: options.env,
    stdio: ['ignore', log, log, 'ipc'],
    // Ctrl-C in a terminal goes to a whole group; the sandbox alone decides in which order things end.
    detached: process.platform !== 'win32',
  });
  closeSync(log);

  let stopping = false;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${options.name} did not start: ${error.message}`));
    child.once('exit', (code, signal) => {
      const how = signal ?? `code ${code}`;
      resolve(`${options.name} ended (${how}).\n${lastLines(options.logFile)}`);
    });
  });
  const failed = ended.then((why) => (stopping ? new Promise<string>(() => {}) : why));
  const stop = async () => {
    stopping = true;
    await end(child, ended);
  };

  const over = new AbortController();
  const start = await Promise.race([
    answers(options.ready, over.signal).then((ok) =>
      ok ? undefined : `${options.name} does not answer.`,
    ),
    ended,
  ]);
  over.abort();
  if (start === undefined) return { failed, stop };
  await stop();
  throw new Error(start);
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const patience = new AbortController();
  const late = wait(STOP_MS, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await ended;
  patience.abort();
  await late;
}

async function answers(url: string, over: AbortSignal): Promise<boolean> {
  const until = Date.now() + START_MS;
  while (Date.now() < until && !over.aborted) {
    const response = await fetch(url, { signal: over }).catch(() => undefined);
    if (response?.ok) return true;
    await wait(100);
  }
  return false;
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
}
