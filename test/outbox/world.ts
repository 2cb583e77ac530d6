import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery, Found, Message, Outcome, Transport } from '../../src/inquiry/outbox.ts';
import type { EntryState } from '../../src/inquiry/outbox-book.ts';
import type { DispatcherParts } from '../../src/outbox/dispatcher.ts';
import { DurableOutbox } from '../../src/outbox/durable-outbox.ts';
import type { Pace } from '../../src/outbox/pace.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { settle, VirtualClock } from '../clock.ts';
import { FakeLog } from '../inquiry/world.ts';
import { aMessage, TENANT } from '../store/samples.ts';

export interface Arrival extends Delivery {
  /** Milliseconds since the start. */
  readonly at: number;
}

/** A host that does what the test scripts; without a script it takes everything and gives ids m1, m2, … */
export class FakeTransport implements Transport {
  readonly arrivals: Arrival[] = [];
  readonly #clock: VirtualClock;
  readonly #start: number;
  #ids = 0;
  script: (delivery: Delivery, signal: AbortSignal) => Promise<Outcome> | Outcome | undefined =
    () => undefined;
  find?: (delivery: Delivery) => Promise<Found>;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
    this.#start = clock.now().getTime();
  }

  async send(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    this.arrivals.push({ ...delivery, at: this.#clock.now().getTime() - this.#start });
    const scripted = await this.script(delivery, signal);
    return scripted ?? { sent: true, activityId: delivery.activityId ?? `m${++this.#ids}` };
  }

  get keys(): string[] {
    return this.arrivals.map(({ key }) => key);
  }
}

/** A real outbox on a real file, with the clock and the host in the test's hand. */
export class World {
  readonly clock = new VirtualClock();
  readonly transport = new FakeTransport(this.clock);
  readonly log = new FakeLog();
  readonly folder = mkdtempSync(join(tmpdir(), 'reset-desk-outbox-'));
  readonly store: Store = openSqliteStore(join(this.folder, 'store.sqlite'));
  readonly outbox: DurableOutbox;
  readonly #others: DurableOutbox[] = [];

  constructor() {
    this.outbox = this.another();
  }

  /** Another process on the same data. */
  another(pace: Partial<Pace> = {}, some: Partial<DispatcherParts> = {}): DurableOutbox {
    const { clock, transport, log, store } = this;
    // No jitter: half of the pause, and exactly what the host asks for.
    const parts = { book: store.outbox, clock, transport, log, pace, random: () => 0 };
    const outbox = new DurableOutbox({ ...parts, ...some });
    this.#others.push(outbox);
    return outbox;
  }

  add(key: string, some: Partial<Message> = {}, user = 'adele') {
    return this.outbox.add(aMessage({ key, to: { kind: 'person', userId: user }, ...some }));
  }

  async begin(): Promise<void> {
    this.outbox.start();
    await settle();
  }

  async states(): Promise<Partial<Record<EntryState, number>>> {
    const { counts } = await this.outbox.report();
    const states: Partial<Record<EntryState, number>> = {};
    for (const { state, count } of counts) states[state] = (states[state] ?? 0) + count;
    return states;
  }

  async undelivered(): Promise<(readonly [string, string, string | undefined])[]> {
    const entries = await this.outbox.undelivered({ tenantId: TENANT, limit: 100 });
    return entries.map(({ key, state, code }) => [key, state, code]);
  }

  async end(): Promise<void> {
    this.transport.script = () => undefined;
    const stopped = Promise.all(this.#others.map((outbox) => outbox.stop()));
    // What hangs is given up in its time.
    await this.clock.advance(20_000);
    await stopped;
    await this.store.close();
    rmSync(this.folder, { recursive: true });
  }
}

export function refused(
  kind: Extract<Outcome, { sent: false }>['kind'],
  code: string,
  retryAfterMs?: number,
): Outcome {
  return { sent: false, kind, code, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}
