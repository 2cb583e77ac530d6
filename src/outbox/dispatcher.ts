import { randomUUID } from 'node:crypto';
import { Holding, type IsGone } from '../inquiry/holding.ts';
import type { Transport } from '../inquiry/outbox.ts';
import type { Line, Looked, OutboxBook } from '../inquiry/outbox-book.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import { Attempts } from './attempts.ts';
import { Bell } from './bell.ts';
import { PACE, type Pace } from './pace.ts';
import { Sender } from './sender.ts';
import { RECORDED_WITHIN_MS, Traffic } from './traffic.ts';

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
  readonly #holder: string;
  readonly #holding: Holding;
  readonly #bell: Bell;
  readonly #underWay = new Map<Promise<void>, Line>();
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
    this.#holder = holder;
    this.#holding = new Holding({ book, holder, isGone, leaseMs: this.#pace.leaseMs });
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
    if (this.#ready) this.#traffic.note(line, this.#now());
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
    await Promise.all(this.#underWay.keys());
    await this.#holding.release().catch((error: unknown) => {
      this.#parts.log.warn('the outbox could not be handed over', { error });
    });
  }

  /** Sends what may be sent now; says when to look again if nobody rings. */
  async #round(): Promise<number> {
    const held = await this.#holding.keep(this.#now());
    if (held === 'not-held') return this.#now() + this.#pace.standbyMs;
    if (held === 'began') {
      this.#ready = false;
      // Its own, if it was silent for so long that another process sent in between.
      await Promise.all(this.#underWay.keys());
    }
    if (!this.#ready) await this.#begin();
    await this.#look();
    while (!this.#stopping && this.#underWay.size < this.#pace.atOnce) {
      const line = await this.#traffic.next(this.#now());
      if (!line) break;
      await this.#serve(line);
    }
    const isFull = this.#underWay.size >= this.#pace.atOnce;
    return isFull ? this.#newsAt : Math.min(this.#newsAt, this.#traffic.nextAt(this.#now()));
  }

  /** What the process before this one began stands at the head of its line; the others do not wait for it. */
  async #begin(): Promise<void> {
    const { book, log } = this.#parts;
    const adopted = await book.adopt(this.#holder);
    for (const entry of adopted) {
      const line = { name: entry.line, tenantId: entry.tenantId };
      this.#follow(line, this.#sender.settle(entry));
    }
    log.info('the outbox is being sent from here', { interrupted: adopted.length });
    this.#traffic = this.#newTraffic();
    for (const line of this.#underWay.values()) this.#traffic.occupy(line);
    this.#looked = BEGINNING;
    this.#newsAt = 0;
    this.#ready = true;
  }

  async #look(): Promise<void> {
    const woken = this.#woken;
    this.#woken = [];
    for (const line of woken) this.#traffic.wake(line);
    const now = this.#now();
    if (now < this.#newsAt) return;
    const { lines, looked, next } = await this.#parts.book.news(this.#looked, isoOf(now));
    for (const line of lines) this.#traffic.wake(line);
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

  async #serve(line: Line): Promise<void> {
    const { book } = this.#parts;
    const begunAt = this.#now();
    const lease = await book.lease(line.name, this.#holder, isoOf(begunAt));
    if (lease === undefined) return this.#traffic.idle(line);
    if ('due' in lease) return this.#traffic.waitUntil(line, Date.parse(lease.due));
    this.#follow(line, this.#sender.send(lease.entry));
    // Counted once it has left, and the next begins after: on a busy machine, too, what was counted apart is apart.
    const leftAt = this.#now();
    this.#traffic.note(line, leftAt);
    if (leftAt - begunAt > RECORDED_WITHIN_MS) await book.retime(lease.entry, isoOf(leftAt));
  }

  #follow(line: Line, work: Promise<void>): void {
    const underWay = work.then(() => {
      this.#underWay.delete(underWay);
      this.#traffic.back(line);
      this.#bell.ring();
    });
    this.#underWay.set(underWay, line);
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
