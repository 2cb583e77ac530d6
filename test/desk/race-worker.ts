// A worker of race.test.ts: one connection with several agents, who all click in the same moment, round by round.

import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../src/clock.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Outcome, RaceData } from './race.ts';
import { agent, deskOver } from './world.ts';

const { file, name, agents, references, gate, workers } = workerData as RaceData;
const store = openSqliteStore(file);
const { desk } = deskOver(store, systemClock);
const arrived = new Int32Array(gate);
const outcomes: Outcome[] = [];

for (const [round, reference] of references.entries()) {
  meetAt(round);
  const names = Array.from({ length: agents }, (_, i) => `${name}-${i}`);
  outcomes.push(...(await Promise.all(names.map((one) => click(reference, one)))));
}
await store.close();
parentPort?.postMessage(outcomes);

/** Claims, and leaves a note whatever came of it. */
async function click(reference: string, who: string): Promise<Outcome> {
  const [claim, note] = await Promise.all([
    desk.act(reference, { kind: 'claim' }, agent(who)),
    desk.act(reference, { kind: 'note', text: `note of ${who}` }, agent(who)),
  ]);
  if (claim === 'unknown' || note === 'unknown' || 'refused' in note) throw new Error(reference);
  return 'refused' in claim ? { reference, who, told: claim.by } : { reference, who, won: true };
}

/** Waits until every worker has come to this round. */
function meetAt(round: number): void {
  const all = (round + 1) * workers;
  for (let now = Atomics.add(arrived, 0, 1) + 1; now < all; now = Atomics.load(arrived, 0)) {
    Atomics.wait(arrived, 0, now, 1_000);
  }
  Atomics.notify(arrived, 0);
}
