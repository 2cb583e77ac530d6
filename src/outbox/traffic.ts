import type { Line } from '../inquiry/outbox-book.ts';
import { Agenda } from './agenda.ts';
import { CONVERSATION_LIMITS, TENANT_LIMITS } from './limits.ts';
import { SlidingWindow } from './sliding-window.ts';

/** A line that has, or lately had, something to send. */
interface Lane {
  readonly line: Line;
  readonly window: SlidingWindow;
  /** Whether its window knows what was sent before. Asked when its turn comes: a backlog has thousands. */
  isRecalled: boolean;
  /** `busy`: its first message is under way. A lane is in one place at a time. */
  place: 'idle' | 'ready' | 'waiting' | 'busy';
}

interface Tenant {
  readonly tenantId: string;
  readonly window: SlidingWindow;
  isRecalled: boolean;
  /** Each gets one turn, then goes to the end: no conversation holds up the others. */
  readonly ready: Lane[];
}

/** When something was tried since, in milliseconds, oldest first. */
export type History = (
  whose: { readonly line: string } | { readonly tenantId: string },
  since: number,
) => Promise<readonly number[]>;

/** A message leaves so soon after it was recorded that it would; where it took longer, the record is set right. */
export const RECORDED_WITHIN_MS = 5;

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
  wake(line: Line): void {
    const lane = this.#laneOf(line);
    if (lane.place === 'idle') this.#makeReady(lane);
  }

  /** A message of this line is under way already; nothing more goes to it until it is back. */
  occupy(line: Line): void {
    this.#laneOf(line).place = 'busy';
  }

  /** The line whose turn it is, busy from now on; undefined when none may send now. */
  async next(now: number): Promise<Line | undefined> {
    for (const lane of this.#waiting.takeDue(now)) this.#makeReady(lane);
    for (const tenant of this.#tenants.values()) {
      const { window, ready } = tenant;
      if (ready.length > 0 && !tenant.isRecalled) await this.#recallTenant(tenant, now);
      if (window.freeAt(now) > now) continue;
      for (let lane = ready.shift(); lane; lane = ready.shift()) {
        if (await this.#mayGo(lane, now)) return lane.line;
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
  note(line: Line, now: number): void {
    this.#tenantOf(line.tenantId).window.note(now);
    this.#laneOf(line).window.note(now);
  }

  /** It has nothing to send after all. */
  idle({ name }: Line): void {
    const lane = this.#lanes.get(name);
    if (lane) lane.place = 'idle';
  }

  waitUntil({ name }: Line, at: number): void {
    const lane = this.#lanes.get(name);
    if (lane) this.#wait(lane, at);
  }

  /** Its message is no longer under way; the next may go. */
  back({ name }: Line): void {
    const lane = this.#lanes.get(name);
    if (lane?.place === 'busy') this.#makeReady(lane);
  }

  /** Drops lanes that a new look at the history would bring back as they are. */
  tidy(now: number): void {
    for (const [name, { place, window }] of this.#lanes) {
      if (place === 'idle' && window.isEmpty(now)) this.#lanes.delete(name);
    }
  }

  #wait(lane: Lane, at: number): void {
    lane.place = 'waiting';
    this.#waiting.add(at, lane);
  }

  #makeReady(lane: Lane): void {
    lane.place = 'ready';
    this.#tenantOf(lane.line.tenantId).ready.push(lane);
  }

  async #mayGo(lane: Lane, now: number): Promise<boolean> {
    if (!lane.isRecalled) await this.#recallLane(lane, now);
    const free = lane.window.freeAt(now);
    if (free > now) {
      this.#wait(lane, free);
      return false;
    }
    lane.place = 'busy';
    return true;
  }

  #tenantOf(tenantId: string): Tenant {
    const known = this.#tenants.get(tenantId);
    if (known) return known;
    const window = new SlidingWindow(TENANT_LIMITS);
    const tenant: Tenant = { tenantId, window, isRecalled: false, ready: [] };
    this.#tenants.set(tenantId, tenant);
    return tenant;
  }

  #laneOf(line: Line): Lane {
    const known = this.#lanes.get(line.name);
    if (known) return known;
    const window = new SlidingWindow(CONVERSATION_LIMITS);
    const lane: Lane = { line, window, isRecalled: false, place: 'idle' };
    this.#lanes.set(line.name, lane);
    return lane;
  }

  async #recallLane(lane: Lane, now: number): Promise<void> {
    const since = now - SlidingWindow.reachMs(CONVERSATION_LIMITS);
    lane.window.recall(await this.#history({ line: lane.line.name }, since));
    lane.isRecalled = true;
  }

  async #recallTenant(tenant: Tenant, now: number): Promise<void> {
    const { tenantId, window } = tenant;
    const since = now - RECORDED_WITHIN_MS - SlidingWindow.reachMs(TENANT_LIMITS);
    window.recall(leftBy(await this.#history({ tenantId }, since), now));
    tenant.isRecalled = true;
  }
}

/** When messages had certainly left of which is recorded when they were about to; the last was never set right. */
function leftBy(recorded: readonly number[], now: number): readonly number[] {
  return recorded.map((at, i) =>
    i === recorded.length - 1 ? now : Math.min(at + RECORDED_WITHIN_MS, now),
  );
}
