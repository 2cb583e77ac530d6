import assert from 'node:assert/strict';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Case } from '../../src/desk/case.ts';
import { aCaseDraft } from '../store/samples.ts';
import type { Outcome, RaceData } from './race.ts';
import { CHANNEL, openDesk } from './world.ts';

const ROUNDS = 10_000;
const WORKERS = ['w1', 'w2'];
const AGENTS_EACH = 2;

describe('agents of several processes who claim and note at once', () => {
  it(`have one winner in each of ${ROUNDS} rounds, and lose no note`, async function () {
    this.timeout(600_000);
    const world = openDesk();
    const { file, store } = world;
    await store.transaction(async () => {
      for (let i = 0; i < ROUNDS; i += 1) await store.cases.add(aCaseDraft({ channel: CHANNEL }));
    });
    const references = Array.from({ length: ROUNDS }, (_, i) => `RD-${1001 + i}`);
    const outcomes = await race(file, references);

    const winners = new Map(outcomes.flatMap((one) => (one.won ? [[one.reference, one.who]] : [])));
    assert.equal(outcomes.filter(({ won }) => won).length, ROUNDS);
    assert.equal(winners.size, ROUNDS);
    for (const { reference, won, told } of outcomes) {
      if (!won) assert.equal(told, winners.get(reference), `${reference}: told who won`);
    }
    const losers = outcomes.filter(({ won, who }) => !won && who.startsWith('w1')).length;
    assert.ok(
      losers > AGENTS_EACH && losers < AGENTS_EACH * ROUNDS,
      'both connections win at times',
    );
    for (const one of casesIn(file)) hasOneClaimAndEveryNote(one, winners.get(one.reference));
    await world.close();
  });
});

async function race(file: string, references: readonly string[]): Promise<Outcome[]> {
  const gate = new SharedArrayBuffer(4);
  const running = WORKERS.map(async (name) => {
    const workerData: RaceData = {
      ...{ file, name, references, gate },
      agents: AGENTS_EACH,
      workers: WORKERS.length,
    };
    const worker = new Worker(new URL('race-worker.ts', import.meta.url), { workerData });
    const [outcomes] = (await once(worker, 'message')) as [Outcome[]];
    return outcomes;
  });
  return (await Promise.all(running)).flat();
}

function* casesIn(file: string): Iterable<Case> {
  const db = new DatabaseSync(file, { readOnly: true });
  for (const { number, revision, body } of db.prepare('SELECT * FROM cases').iterate()) {
    yield { ...JSON.parse(String(body)), reference: `RD-${number}`, revision: Number(revision) };
  }
  db.close();
}

function hasOneClaimAndEveryNote(one: Case, winner: string | undefined): void {
  const { history, claimedBy, revision, reference } = one;
  assert.equal(claimedBy, winner, reference);
  const claims = history.filter(({ what }) => what === 'claimed');
  assert.deepEqual(
    claims.map(({ who }) => who),
    [winner],
    reference,
  );
  const notes = history.filter(({ what }) => what === 'noted').map(({ text }) => text);
  assert.equal(notes.length, WORKERS.length * AGENTS_EACH, reference);
  assert.equal(new Set(notes).size, notes.length, reference);
  assert.equal(revision, history.length, reference);
}
