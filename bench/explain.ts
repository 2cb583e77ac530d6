import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { joinAttempts } from '../src/diagnosis/attempts.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { evidenceOf } from '../src/diagnosis/evidence.ts';
import { explain } from '../src/diagnosis/explain.ts';
import { found } from '../src/diagnosis/piece.ts';
import { parseAuditRow } from '../src/diagnosis/signals/audit-row.ts';
import { recognise } from '../src/diagnosis/signals/recognise.ts';

/** Audit rows a second on one core, from JSON objects to diagnoses. */
const TARGET_ROWS = 50_000;
const TARGET_SENTENCE_MS = 5;
/** Peak memory at a million rows against that at ten thousand. */
const TARGET_GROWTH = 1.5;
const ROUNDS = 5;
const BATCH = 60_000;
const NOW = '2026-11-02T12:00:00.000Z';

const REASONS: readonly (readonly [activity: string, result: string, reason: string])[] = [
  ['Self-service password reset flow activity progress', 'success', 'User submitted their user ID'],
  [
    'Self-service password reset flow activity progress',
    'success',
    'User was presented with verification options',
  ],
  ['Reset password (self-service)', 'failure', 'OnPremisesPolicyViolation'],
  ['Reset password (self-service)', 'success', 'Successfully completed reset.'],
  ['Change password (self-service)', 'failure', 'PasswordDoesnotComplyFuzzyPolicy'],
  ['Reset password (self-service)', 'failure', 'OnPremisesAdminActionRequired'],
  ['Change password (self-service)', 'failure', 'OnPremisesConnectivityFailure'],
  ['Blocked from self-service password reset', 'success', ''],
  [
    'Self-service password reset flow activity progress',
    'failure',
    'Password reset is not enabled for this user',
  ],
  ['Add member to group', 'success', ''],
];

/** Row number `n`: three rows make an attempt; every attempt is another person's. */
function rowOf(n: number): object {
  const attempt = Math.floor(n / 3);
  const id = attempt.toString(16).padStart(12, '0');
  const person = `7a408bdd-7d97-4574-8511-${id}`;
  const [activity, result, reason] = REASONS[(attempt + (n % 3)) % REASONS.length] ?? ['', '', ''];
  const at = new Date(Date.UTC(2026, 9, 1) + n * 1000).toISOString();
  return {
    id: `SSPR_60d5e89a-b890-413f-9e25-${id}_MCDC4_${n}`,
    category: 'UserManagement',
    correlationId: `60d5e89a-b890-413f-9e25-${id}`,
    result,
    resultReason: reason,
    activityDisplayName: activity,
    activityDateTime: at.replace('Z', '6748Z'),
    loggedByService: 'Self-service Password Management',
    operationType: 'Update',
    initiatedBy: {
      app: null,
      user: { id: person, displayName: null, userPrincipalName: 'a@b.example', ipAddress: null },
    },
    targetResources: [
      {
        id: person,
        displayName: 'A B',
        type: 'User',
        userPrincipalName: 'a@b.example',
        groupType: null,
        modifiedProperties: [],
      },
    ],
    additionalDetails: [{ key: 'OnPremisesAgent', value: 'Microsoft Entra Connect' }],
  };
}

async function main(): Promise<void> {
  const rows = Array.from({ length: BATCH }, (_, n) => rowOf(n));
  const joined = await fastest(() => diagnoseAll(rows));
  atLeast('audit rows a second through parsing, attempts and diagnosis', joined, TARGET_ROWS);
  const alone = await fastest(() => {
    for (const audit of rows) explain({ audit }, { now: NOW });
    return rows.length;
  });
  console.log(`   each row explained for itself: ${figure(alone)} a second`);

  typedSentences();
  await memory();
}

/** As in bulk work: rows of a day become attempts, each attempt a diagnosis that nobody is asked about. */
function diagnoseAll(rows: readonly object[]): number {
  const parsed = rows.flatMap((row) => parseAuditRow(row) ?? []);
  for (const attempt of joinAttempts(parsed)) {
    diagnose(evidenceOf({ attempts: found([attempt]) }), attempt.endedAt, { ask: false });
  }
  return rows.length;
}

/** Rows a second of the best of some rounds: what the code can do when the machine lets it. */
async function fastest(work: () => number): Promise<number> {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    const done = work();
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, done / ((user + system) / 1e6));
    await sleep(0);
  }
  return best;
}

function typedSentences(): void {
  const file = new URL('../test/real/sentences.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const texts: string[] = lines.map((line) => JSON.parse(line).text);
  for (const text of texts) recognise(text);
  const times = texts.flatMap((text) =>
    [1, 2, 3].map(() => {
      const start = performance.now();
      recognise(text);
      return performance.now() - start;
    }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  atMost('median time to recognise a typed sentence', at(0.5), TARGET_SENTENCE_MS, ' ms');
  console.log(
    `   95 of 100 take at most ${at(0.95).toFixed(2)} ms (${texts.length} real sentences)`,
  );
}

/** The program itself on a pipe, as people use it. */
async function memory(): Promise<void> {
  const peaks: number[] = [];
  for (const count of [10_000, 100_000, 1_000_000]) {
    const { peak, seconds } = await explainProgram(count);
    peaks.push(peak);
    const rate = figure(count / seconds);
    console.log(`   ${figure(count)} rows on a pipe: peak ${peak.toFixed(0)} MB, ${rate} a second`);
  }
  const growth = (peaks.at(-1) ?? 0) / (peaks[0] ?? 1);
  atMost('peak memory at a million rows against ten thousand', growth, TARGET_GROWTH, ' times');
}

/** What `npm run explain` hands to Node.js. */
function programArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return String(scripts.explain).split(' ').slice(1);
}

/** Writes its own peak memory, in kilobytes, to standard error when it ends. */
const REPORT = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;

async function explainProgram(count: number): Promise<{ peak: number; seconds: number }> {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const child = spawn(process.execPath, ['--import', preload, ...programArguments()], {
    cwd: new URL('..', import.meta.url),
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const start = performance.now();
  const done = once(child, 'close');
  for (let n = 0; n < count; n += 100) {
    let lines = '';
    for (let m = n; m < n + 100; m += 1) lines += `${JSON.stringify({ audit: rowOf(m) })}\n`;
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await done;
  return { peak: Number(said) / 1024, seconds: (performance.now() - start) / 1000 };
}

function figure(number: number): string {
  return Math.round(number).toLocaleString('en');
}

function atLeast(name: string, value: number, target: number): void {
  const met = value >= target;
  const times = (value / target).toFixed(2);
  console.log(
    `${met ? 'ok' : 'MISSED'}: ${name}: ${figure(value)} (${times} times the target of ${figure(target)})`,
  );
  if (!met) process.exitCode = 1;
}

function atMost(name: string, value: number, target: number, unit: string): void {
  const met = value <= target;
  console.log(
    `${met ? 'ok' : 'MISSED'}: ${name}: ${value.toFixed(2)}${unit} (target ${target}${unit})`,
  );
  if (!met) process.exitCode = 1;
}

await main();
