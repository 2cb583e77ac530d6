import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { systemClock } from '../src/clock.ts';
import { compose, type Desk } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import type { Evidence } from '../src/diagnosis/evidence.ts';
import type { Piece } from '../src/diagnosis/piece.ts';
import type { AttemptIndex, Indexed } from '../src/directory/attempt-index.ts';
import { createDirectory } from '../src/directory/graph-directory.ts';
import { parseOperatorPolicy } from '../src/directory/operator-policy.ts';
import { createLog } from '../src/log.ts';
import { TENANT_ID } from '../src/sandbox/contoso/catalogue.ts';
import { type Contoso, startContoso } from '../src/sandbox/contoso/start-contoso.ts';
import { startEchoBot } from './echo-bot.ts';
import type { Job, Measured } from './teams-side.ts';

/**
 * A full diagnosis turn against an echo turn of the same stack. Both kinds of turn alternate in one process, so
 * that whatever else the machine does meets both. Compared is the processor time of the bot's thread for a turn;
 * Teams and its connector live in another thread. The verdict is the median of the rounds' ratios.
 */
const TARGET_RATIO = 2.5;
const TARGET_WAIT_MS = 350;
const GRAPH_DELAY_MS = 100;
const ROUNDS = 9;
const TURNS = 750;
/** By then the engine has optimised what it is going to. */
const WARM_UP_TURNS = 4_000;
const AT_A_TIME = 16;

/** Different things to say, so that no turn joins the one before it. */
const TEXTS = [
  'my password reset failed',
  'I got SSPR_0029',
  'my account is locked',
  'it says the password is too short',
  'I got SSPR_0011',
];

const POLICY = new URL('../src/sandbox/contoso-policy.json', import.meta.url).pathname;
const silent = createLog({ level: 'error', format: 'plain', clock: systemClock });
const teams = new Worker(new URL('teams-side.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reset-desk-bench-'));

async function main(): Promise<void> {
  await answerOf();
  const contoso = await startContoso({ throttleReports: false });
  const echo = await startEchoBot();
  const people = contoso.control.people.filter(({ attempts }) =>
    attempts.every(({ rowsLateByMinutes }) => rowsLateByMinutes === undefined),
  );
  const { desk, url } = await startDesk(contoso, 'warm', await indexOf(contoso, people));
  const job = {
    ...{ turns: TURNS, atATime: AT_A_TIME, texts: TEXTS, tenantId: TENANT_ID },
    people: people.map(({ id, key }) => ({ id, key })),
  };

  const echoJob = { ...job, url: echo.url, endsWith: 'POST' } as const;
  const fullJob = { ...job, url, endsWith: 'PUT' } as const;
  await measure({ ...echoJob, turns: WARM_UP_TURNS });
  await warm(contoso, fullJob);
  await measure({ ...fullJob, turns: WARM_UP_TURNS });

  console.log('             echo turns              diagnosis turns         ratio');
  const rounds: Round[] = [];
  contoso.control.forgetCalls();
  for (let number = 1; number <= ROUNDS; number += 1) {
    const round = { plain: await measure(echoJob), full: await measure(fullJob) };
    rounds.push(round);
    console.log(`round ${number}      ${told(round)}`);
  }
  console.log(`median       ${told(medianOf(rounds))}`);
  console.log(`calls to Graph in all rounds: ${contoso.control.calls.length}`);
  const ratio = median(rounds.map(ratioOf));
  await desk.stop();
  await echo.stop();

  const wait = await waitWithSlowGraph(contoso, job);
  await contoso.stop();
  verdict(ratio, wait);
}

/** One person after another, nothing cached: how long the gathering card stands. */
async function waitWithSlowGraph(
  contoso: Contoso,
  job: Omit<Job, 'url' | 'endsWith'>,
): Promise<number> {
  contoso.control.fault({ kind: 'slow', ms: GRAPH_DELAY_MS });
  const waits: number[] = [];
  for (const person of job.people.slice(0, 8)) {
    const { desk, url } = await startDesk(contoso, `cold-${person.key}`);
    const one = { ...job, url, endsWith: 'PUT', people: [person], turns: 1, atATime: 1 } as const;
    waits.push(...(await measure(one)).waits);
    await desk.stop();
  }
  return median(waits);
}

/** Everybody is asked for until Graph is no longer asked. */
async function warm(contoso: Contoso, job: Job): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    contoso.control.forgetCalls();
    await measure({ ...job, turns: job.people.length * 2 });
    if (contoso.control.calls.length === 0) return;
  }
  console.log(`the caches are not warm: ${contoso.control.calls.length} calls in the last round`);
}

/** What a watcher of the audit log would know of these people: nobody waits for the report endpoints. */
async function indexOf(
  contoso: Contoso,
  people: readonly { readonly id: string }[],
): Promise<AttemptIndex> {
  const asOf = systemClock.now().toISOString();
  const known = new Map<string, Partial<Evidence>>();
  for (const { id: userId } of people) {
    // A directory of its own for each, because each has five report calls in ten seconds.
    const directory = createDirectory(directoryOptions(contoso), silent, systemClock);
    const subject = { tenantId: TENANT_ID, userId };
    known.set(userId, await directory.gather(subject, { deadlineMs: 4_000, reference: 'bench' }));
  }
  const knownOf = <T>(piece: Piece<T> | undefined): Indexed<T> | undefined =>
    piece?.found ? { value: piece.value, asOf } : undefined;
  return {
    async rowsOf(userId) {
      const attempts = knownOf(known.get(userId)?.attempts);
      return attempts && { asOf, value: attempts.value.flatMap(({ rows }) => rows) };
    },
    async registrationOf(userId) {
      return knownOf(known.get(userId)?.registration);
    },
    async writeback() {
      return knownOf([...known.values()][0]?.writeback);
    },
  };
}

function directoryOptions(contoso: Contoso) {
  const policy = parseOperatorPolicy(JSON.parse(readFileSync(POLICY, 'utf8')));
  return {
    ...{ graphBaseUrl: contoso.url, localOnly: true, tenantId: TENANT_ID },
    auth: { kind: 'none' },
    ...('policy' in policy && policy),
  } as const;
}

async function startDesk(
  contoso: Contoso,
  name: string,
  index?: AttemptIndex,
): Promise<{ desk: Desk; url: string }> {
  const config = readConfig(
    {
      LOCAL_ONLY: 'true',
      PORT: '0',
      GRAPH_BASE_URL: contoso.url,
      GRAPH_TENANT_ID: TENANT_ID,
      POLICY_FILE: POLICY,
      DATA_FILE: join(folder, `${name}.sqlite`),
    },
    (path) => readFileSync(path, 'utf8'),
  );
  const options = { ...directoryOptions(contoso), index };
  const directory = createDirectory(options, silent, systemClock);
  const desk = compose(config, { log: silent, directory });
  return { desk, ...(await desk.start()) };
}

interface Round {
  readonly plain: Cost;
  readonly full: Cost;
}

interface Cost extends Pick<Measured, 'turnsPerSecond'> {
  /** Processor time of the bot's thread for one turn; other work on the machine does not count. */
  readonly cpuMs: number;
}

async function measure(job: Job): Promise<Measured & Cost> {
  const before = process.threadCpuUsage();
  teams.postMessage(job);
  const answer = await answerOf();
  const { user, system } = process.threadCpuUsage(before);
  if (typeof answer === 'object' && answer && 'error' in answer) throw new Error(`${answer.error}`);
  return { ...(answer as Measured), cpuMs: (user + system) / 1000 / job.turns };
}

function answerOf(): Promise<unknown> {
  return once(teams, 'message').then(([answer]) => answer);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function medianOf(rounds: readonly Round[]): Round {
  const of = (costs: readonly Cost[]) => ({
    turnsPerSecond: median(costs.map(({ turnsPerSecond }) => turnsPerSecond)),
    cpuMs: median(costs.map(({ cpuMs }) => cpuMs)),
  });
  return { plain: of(rounds.map(({ plain }) => plain)), full: of(rounds.map(({ full }) => full)) };
}

function ratioOf({ plain, full }: Round): number {
  return full.cpuMs / plain.cpuMs;
}

function told(round: Round): string {
  const cost = ({ turnsPerSecond, cpuMs }: Cost) =>
    `${turnsPerSecond.toFixed(0).padStart(5)}/s at ${cpuMs.toFixed(2)} ms CPU`;
  return `${cost(round.plain)}    ${cost(round.full)}    ${ratioOf(round).toFixed(2)}`;
}

/** The last line says it all. */
function verdict(ratio: number, wait: number): void {
  const kept = ratio <= TARGET_RATIO && wait <= TARGET_WAIT_MS;
  console.log(
    `${kept ? 'ok' : 'MISSED'}: a diagnosis turn costs ${ratio.toFixed(2)} times an echo turn (at most ${TARGET_RATIO});`,
    `with ${GRAPH_DELAY_MS} ms added to each Graph call and nothing cached, the finding is there`,
    `${wait.toFixed(0)} ms after the gathering card (under ${TARGET_WAIT_MS})`,
  );
  if (!kept) process.exitCode = 1;
}

try {
  await main();
} finally {
  await teams.terminate();
  rmSync(folder, { recursive: true, force: true });
}
