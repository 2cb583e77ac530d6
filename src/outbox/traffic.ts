import type { Line } from '../inquiry/outbox-book.ts';
import { Agenda } from './agenda.ts';
import { CONVERSATION_LIMITS, type Limit, TENANT_LIMITS } from './limits.ts';
import { SlidingWindow } from './sliding-window.ts';

/** A line that has, or lately had, something to send. */
export interface Lane {
  readonly line: Line;
  readonly window: SlidingWindow;
  /** `busy`: its first message is under way. A lane is in one place at a time. */
  place: 'idle' | 'ready' | 'waiting' | 'busy';
}

interface Tenant {
  readonly window: SlidingWindow;
  /** Each gets one turn, then goes to the end: no conversation holds up the others. */
  readonly ready: Lane[];
}

/** When something was tried since, in milliseconds, oldest first. */
export type History = (
  whose: { readonly line: string } | { readonly tenantId: string },
  since: number,
) => Promise<readonly number[]>;

/** Which line may send its next message, and when. Knows the limits; knows nothing of messages. */
export class Traffic {
  readonly #history: History;
  readonly #lanes = new Map<string, Lane>();
  readonly #tenants = new Map<string, Tenant>();
  readonly #waiting = new Agenda<Lane>();

  constructor(history: History) {
    this.#history = history;
  }

  /** The line has something to send. */
  async wake(line: Line, now: number): Promise<void> {
    const tenant = await this.#tenantOf(line.tenantId, now);
    const lane = await this.#laneOf(line, now);
    if (lane.place !== 'idle') return;
    lane.place = 'ready';
    tenant.ready.push(lane);
  }

  /** The lane whose turn it is, busy from now on; undefined when none may send now. */
  next(now: number): Lane | undefined {
    for (const lane of this.#waiting.takeDue(now)) this.#makeReady(lane);
    for (const { window, ready } of this.#tenants.values()) {
      if (window.freeAt(now) > now) continue;
      for (let lane = ready.shift(); lane; lane = ready.shift()) {
        if (this.#mayGo(lane, now)) return lane;
      }
    }
    return undefined;
  }

  /** When to ask for the next lane again, if nothing happens before. */
  nextAt(now: number): number {
    const tenants = [...this.#tenants.values()].filter(({ ready }) => ready.length > 0);
    const times = tenants.map(({ window }) => window.freeAt(now));
    return Math.min(this.#waiting.next ?? Number.POSITIVE_INFINITY, ...times);
  }

  /** Counts a message of this line, whoever sent it. */
  note({ name, tenantId }: Line, now: number): void {
    this.#tenants.get(tenantId)?.window.note(now);
    this.#lanes.get(name)?.window.note(now);
  }

  /** The lane has nothing to send. */
  idle(lane: Lane): void {
    lane.place = 'idle';
  }

  waitUntil(lane: Lane, at: number): void {
    lane.place = 'waiting';
    this.#waiting.add(at, lane);
  }

  /** Its message is no longer under way; the next may go. */
  back(lane: Lane): void {
    this.#makeReady(lane);
  }

  /** Drops lanes that a new look at the history would bring back as they are. */
  tidy(now: number): void {
    for (const [name, { place, window }] of this.#lanes) {
      if (place === 'idle' && window.isEmpty(now)) this.#lanes.delete(name);
    }
  }

  #makeReady(lane: Lane): void {
    lane.place = 'ready';
    this.#tenants.get(lane.line.tenantId)?.ready.push(lane);
  }

  #mayGo(lane: Lane, now: number): boolean {
    const free = lane.window.freeAt(now);
    if (free > now) {
      this.waitUntil(lane, free);
      return false;
    }
    lane.place = 'busy';
    return true;
  }

  async #tenantOf(tenantId: string, now: number): Promise<Tenant> {
    const known = this.#tenants.get(tenantId);
    if (known) return known;
    const window = await this.#windowOf(TENANT_LIMITS, { tenantId }, now);
    const tenant = { window, ready: [] };
    this.#tenants.set(tenantId, tenant);
    return tenant;
  }

  async #laneOf(line: Line, now: number): Promise<Lane> {
    const known = this.#lanes.get(line.name);
    if (known) return known;
    const window = await this.#windowOf(CONVERSATION_LIMITS, { line: line.name }, now);
    const lane: Lane = { line, window, place: 'idle' };
    this.#lanes.set(line.name, lane);
    return lane;
  }

  async #windowOf(
    limits: readonly Limit[],
    whose: Parameters<History>[0],
    now: number,
  ): Promise<SlidingWindow> {
    return new SlidingWindow(
      limits,
      await this.#history(whose, now - SlidingWindow.reachMs(limits)),
    );
  }
}
