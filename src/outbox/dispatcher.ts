import { randomUUID } from 'node:crypto';
import type { Transport } from '../inquiry/outbox.ts';
import type { Line, Looked, OutboxBook } from '../inquiry/outbox-book.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import { Attempts } from './attempts.ts';
import { Bell } from './bell.ts';
import { Holding, type IsGone } from './holding.ts';
import { PACE, type Pace } from './pace.ts';
import { Sender } from './sender.ts';
import { type Lane, Traffic } from './traffic.ts';

export interface DispatcherParts {
  readonly book: OutboxBook;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly log: Log;
  readonly pace?: Partial<Pace>;
  /** The name of this process among those that could send; a random one when absent. */
  readonly holder?: string;
  /** Nobody is when absent: a dead process is replaced when its lease has ended. */
  readonly isGone?: IsGone;
  /** Between 0 and 1, for jitter. */
  readonly random?: () => number;
}

const BEGINNING: Looked = { seq: 0, at: '' };
const TIDY_EVERY_MS = 600_000;
const FORGET_AT_ONCE = 1_000;

/**
 * Sends what is in the outbox. The book says what there is, Traffic says whose turn it is, and Sender takes one
 * message to its end. Everything starts from one loop, so that nothing of it becomes a part of
 * the transaction in which somebody adds a message.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #pace: Pace;
  readonly #sender: Sender;
  readonly #holding: Holding;
  readonly #bell: Bell;
  readonly #sending = new Set<Promise<void>>();
  #traffic: Traffic;
  #woken: Line[] = [];
  #looked = BEGINNING;
  #newsAt = 0;
  #tidyAt = 0;
  #ready = false;
  #stopping = false;
  #running: Promise<void> | undefined;

  constructor(parts: DispatcherParts) {
    const { transport, clock, log, book, random = Math.random } = parts;
    const { holder = randomUUID(), isGone = () => false } = parts;
    this.#parts = parts;
    this.#pace = { ...PACE, ...parts.pace };
    this.#holding = new Holding(book, holder, this.#pace.leaseMs, isGone);
    const { sendMs: limitMs, landingMs } = this.#pace;
    const attempts = new Attempts({ transport, clock, log, limitMs, landingMs });
    this.#sender = new Sender({ attempts, book, clock, log, random, holder });
    this.#bell = new Bell(clock);
    this.#traffic = this.#newTraffic();
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Begins nothing more and waits for what is under way, which is bounded in time. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#sender.stop();
    this.#bell.ring();
    await this.#running;
  }

  /** Something was added to this line. */
  wake(line: Line): void {
    this.#woken.push(line);
    this.#bell.ring();
  }

  /** Counts a message that went to this line past the outbox, such as a reply in a turn. */
  note(line: Line): void {
    this.#traffic.note(line, this.#now());
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      const until = await this.#round().catch((error: unknown) => {
        this.#parts.log.error('the outbox could not go on for a moment', { error });
        // What was half done is in the store; from there it begins anew.
        this.#ready = false;
        return this.#now() + this.#pace.pollMs;
      });
      await this.#bell.sleep(until);
    }
    await Promise.all(this.#sending);
    await this.#holding.release().catch((error: unknown) => {
      this.#parts.log.warn('the outbox could not be handed over', { error });
    });
  }

  /** Sends what may be sent now; says when to look again if nobody rings. */
  async #round(): Promise<number> {
    const held = await this.#holding.keep(this.#now());
    if (held === 'not-held') return this.#now() + this.#pace.standbyMs;
    if (held === 'began') this.#ready = false;
    if (!this.#ready) await this.#begin();
    await this.#look();
    while (!this.#stopping && this.#sending.size < this.#pace.atOnce) {
      const lane = this.#traffic.next(this.#now());
      if (!lane) break;
      await this.#serve(lane);
    }
    const isFull = this.#sending.size >= this.#pace.atOnce;
    return isFull ? this.#newsAt : Math.min(this.#newsAt, this.#traffic.nextAt(this.#now()));
  }

  /** What the process before this one began comes first: its messages stand at the head of their lines. */
  async #begin(): Promise<void> {
    const { book, log } = this.#parts;
    await Promise.all(this.#sending);
    const adopted = await book.adopt(this.#holding.holder);
    log.info('the outbox is being sent from here', { interrupted: adopted.length });
    await Promise.all(adopted.map((entry) => this.#sender.settle(entry)));
    this.#traffic = this.#newTraffic();
    this.#looked = BEGINNING;
    this.#newsAt = 0;
    this.#ready = true;
  }

  async #look(): Promise<void> {
    const woken = this.#woken;
    this.#woken = [];
    for (const line of woken) await this.#traffic.wake(line, this.#now());
    const now = this.#now();
    if (now < this.#newsAt) return;
    const { lines, looked, next } = await this.#parts.book.news(this.#looked, isoOf(now));
    for (const line of lines) await this.#traffic.wake(line, now);
    this.#looked = looked;
    this.#newsAt = Math.min(now + this.#pace.pollMs, next ? Date.parse(next) : Infinity);
    if (now >= this.#tidyAt) await this.#tidy(now);
  }

  async #tidy(now: number): Promise<void> {
    this.#traffic.tidy(now);
    const before = isoOf(now - this.#pace.keepMs);
    const forgotten = await this.#parts.book.forget(before, FORGET_AT_ONCE);
    // A long backlog goes in pieces, with sending in between.
    this.#tidyAt = forgotten < FORGET_AT_ONCE ? now + TIDY_EVERY_MS : now;
  }

  async #serve(lane: Lane): Promise<void> {
    const now = this.#now();
    const { book } = this.#parts;
    const lease = await book.lease(lane.line.name, this.#holding.holder, isoOf(now));
    if (lease === undefined) return this.#traffic.idle(lane);
    if ('due' in lease) return this.#traffic.waitUntil(lane, Date.parse(lease.due));
    const traffic = this.#traffic;
    traffic.note(lane.line, now);
    const sending = this.#sender.send(lease.entry).finally(() => {
      this.#sending.delete(sending);
      traffic.back(lane);
      this.#bell.ring();
    });
    this.#sending.add(sending);
  }

  #newTraffic(): Traffic {
    return new Traffic(async (whose, since) =>
      (await this.#parts.book.tried(whose, isoOf(since))).map((at) => Date.parse(at)),
    );
  }

  #now(): number {
    return this.#parts.clock.now().getTime();
  }
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}
