import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { TENANT_ID } from '../src/sandbox/contoso/catalogue.ts';
import { type Contoso, startContoso } from '../src/sandbox/contoso/start-contoso.ts';
import { holdToken, type Registration } from './bot-identity.ts';
import { startEchoBot } from './echo-bot.ts';
import type { Job, Measured } from './teams-side.ts';
import { indexOf, removeStores, startDesk } from './turn-stage.ts';

/**
 * A full diagnosis turn against an echo turn of the same stack, both as Teams calls them: with a token that is checked,
 * and one for the way out. Both kinds of turn alternate in one process, so that whatever else the machine
 * does meets both. Compared is the processor time of the bot's thread for a turn; Teams and its connector live in
 * another thread. The verdict is the median of the rounds' ratios. What a local trial pays, where nobody is
 * authenticated and the echo is the cheaper for it, is printed beside it.
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

type Crowd = Omit<Job, 'url' | 'endsWith' | 'authorization'>;

const teams = new Worker(new URL('teams-side.ts', import.meta.url), {
  workerData: { tenantId: TENANT_ID },
});

async function main(): Promise<void> {
  const registration = (await answerOf()) as Registration;
  holdToken(registration);
  const contoso = await startContoso({ throttleReports: false });
  const people = contoso.control.people.filter(({ attempts }) =>
    attempts.every(({ rowsLateByMinutes }) => rowsLateByMinutes === undefined),
  );
  const crowd = {
    ...{ turns: TURNS, atATime: AT_A_TIME, texts: TEXTS, tenantId: TENANT_ID },
    people: people.map(({ id, key }) => ({ id, key })),
  };
  const ratio = await compare('as Teams calls', contoso, crowd, registration);
  const ofTrial = await compare('a local trial', contoso, crowd);
  const wait = await waitWithSlowGraph(contoso, crowd, registration);
  await contoso.stop();
  verdict(ratio, ofTrial, wait);
}

/** The median of the ratios of all rounds. */
async function compare(
  name: string,
  contoso: Contoso,
  crowd: Crowd,
  registration?: Registration,
): Promise<number> {
  const echo = await startEchoBot(registration);
  const index = await indexOf(contoso, crowd.people);
  const store = registration ? 'warm' : 'warm-trial';
  const { desk, url } = await startDesk(contoso, store, { registration, index });
  const job = { ...crowd, authorization: registration?.authorization };
  const echoJob = { ...job, url: echo.url, endsWith: 'POST' } as const;
  const fullJob = { ...job, url, endsWith: 'PUT' } as const;
  await measure({ ...echoJob, turns: WARM_UP_TURNS });
  await warm(contoso, fullJob);
  await measure({ ...fullJob, turns: WARM_UP_TURNS });

  console.log(`${name.padEnd(16)} echo turns              diagnosis turns         ratio`);
  const rounds: Round[] = [];
  contoso.control.forgetCalls();
  for (let number = 1; number <= ROUNDS; number += 1) {
    const round = { plain: await measure(echoJob), full: await measure(fullJob) };
    rounds.push(round);
    console.log(`round ${number}          ${told(round)}`);
  }
  console.log(`median           ${told(medianOf(rounds))}`);
  console.log(`calls to Graph in all rounds: ${contoso.control.calls.length}\n`);
  await desk.stop();
  await echo.stop();
  return median(rounds.map(ratioOf));
}

/** One person after another, nothing cached: how long the gathering card stands. */
async function waitWithSlowGraph(
  contoso: Contoso,
  crowd: Crowd,
  registration: Registration,
): Promise<number> {
  contoso.control.fault({ kind: 'slow', ms: GRAPH_DELAY_MS });
  const { authorization } = registration;
  const waits: number[] = [];
  for (const person of crowd.people.slice(0, 8)) {
    const { desk, url } = await startDesk(contoso, `cold-${person.key}`, { registration });
    const one = { ...crowd, authorization, url, people: [person], turns: 1, atATime: 1 };
    waits.push(...(await measure({ ...one, endsWith: 'PUT' })).waits);
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
function verdict(ratio: number, ofTrial: number, wait: number): void {
  const kept = ratio <= TARGET_RATIO && wait <= TARGET_WAIT_MS;
  console.log(
    `${kept ? 'ok' : 'MISSED'}: a diagnosis turn costs ${ratio.toFixed(2)} times an echo turn (at most ${TARGET_RATIO}),`,
    `${ofTrial.toFixed(2)} times where nobody is authenticated;`,
    `with ${GRAPH_DELAY_MS} ms added to each Graph call and nothing cached, the finding is there`,
    `${wait.toFixed(0)} ms after the gathering card (under ${TARGET_WAIT_MS})`,
  );
  if (!kept) process.exitCode = 1;
}

try {
  await main();
} finally {
  await teams.terminate();
  removeStores();
}
