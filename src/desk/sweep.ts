import type { Outbox } from '../inquiry/outbox.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import { type Done, type Effect, RESET_DESK } from './action.ts';
import { type Age, type AgeingRules, ageOf, isReminderDue, type WaitsFor } from './ageing.ts';
import { type Case, isClosed } from './case.ts';
import type { Channels } from './channels.ts';
import type { Ledger } from './ledger.ts';
import { channelCardOf, messagesOf } from './messages.ts';
import type { CaseBook } from './ports.ts';
import { isWorkingTime } from './working-time.ts';

/** More cases that wait at once are seen by the next sweep, when these are done. */
const AT_ONCE = 5_000;

/** Time for the outbox to deliver before a card counts as lost. */
const PATIENCE_MS = 10 * 60_000;

/** How often the card of an open case is written anew: its age moves on, and a deleted card comes back. */
const REFRESH_MS = 4 * 3_600_000;

/** Between the cards of one case and the next. */
const STAGGER_MS = 61_000;

const REMINDS: Readonly<Record<WaitsFor, Effect>> = {
  unclaimed: 'remind-desk',
  claimed: 'remind-agent',
  waiting: 'remind-person',
};

export interface SweepParts {
  readonly ledger: Ledger;
  readonly cases: Pick<CaseBook, 'unclosed' | 'tenants'>;
  readonly channels: Pick<Channels, 'channelFor'>;
  readonly outbox: Pick<Outbox, 'add' | 'messageOf'>;
  readonly rules: AgeingRules;
  readonly clock: Clock;
  readonly log: Log;
}

/** What has to be looked at from time to time, over all cases that are not closed. */
export class Sweep {
  readonly #parts: SweepParts;
  /** What the last healing asked for, by case: nothing is written for what is as it was. */
  #asked: ReadonlyMap<string, string> = new Map();

  constructor(parts: SweepParts) {
    this.#parts = parts;
  }

  /** Reminds of cases that wait too long, once a step, within working hours; gives how many. */
  async remind(): Promise<number> {
    const { clock, rules, ledger, log } = this.#parts;
    const now = clock.now();
    if (!isWorkingTime(now, rules.workingHours)) return 0;
    const at = now.toISOString();
    let reminded = 0;
    for (const one of await this.#unclosed()) {
      if (!isDue(one, at, rules)) continue;
      const done = await ledger.change(one.reference, (current) => remind(current, at, rules), one);
      if (!done?.effects.length) continue;
      reminded += 1;
      log.info('somebody is reminded of a case', { case: one.reference, what: done.effects[0] });
    }
    return reminded;
  }

  /**
   * Finds cases without a channel or whose card was never posted or is gone, and has it posted; gives how many.
   * Other cards of open cases are written anew from time to time, which finds those that somebody deleted.
   */
  async heal(): Promise<number> {
    const { clock, outbox, log } = this.#parts;
    const now = clock.now().getTime();
    const asked = new Map<string, string>();
    let healed = 0;
    for (const one of await this.#unclosed()) {
      const current = one.channel ? one : await this.#routed(one);
      const [card] = current ? messagesOf(current, ['case-card']) : [];
      if (!card) continue;
      const posted = (await outbox.messageOf(channelCardOf(one.reference))) !== undefined;
      if (!posted && one.channel && now - Date.parse(one.openedAt) < PATIENCE_MS) continue;
      const key = healingKey(one.reference, now, posted);
      asked.set(one.reference, key);
      if (this.#asked.get(one.reference) === key) continue;
      const added = await outbox.add({ ...card, key });
      if (posted || added !== 'queued') continue;
      healed += 1;
      log.warn('the card of a case is posted again', { case: one.reference });
    }
    this.#asked = asked;
    return healed;
  }

  async #unclosed(): Promise<readonly Case[]> {
    const { cases } = this.#parts;
    const found: Case[] = [];
    for (const tenantId of await cases.tenants()) {
      found.push(...(await cases.unclosed({ tenantId, limit: AT_ONCE })));
    }
    return found;
  }

  /** The case in a channel, once there is one for it. */
  async #routed(one: Case): Promise<Case | undefined> {
    const { tenantId, requesterId: userId, reference } = one;
    const channel = await this.#parts.channels.channelFor({ tenantId, userId }, one);
    if (!channel) return undefined;
    const route = (current: Case): Done =>
      current.channel || isClosed(current)
        ? { case: current, effects: [] }
        : { case: { ...current, channel }, effects: [] };
    return (await this.#parts.ledger.change(reference, route, one))?.case;
  }
}

/**
 * The same for a while, so that a card is asked for once in that time by however many processes. Each case has its
 * own beginning of that while, or a channel would get all its cards in one moment.
 */
function healingKey(reference: string, now: number, posted: boolean): string {
  const every = posted ? REFRESH_MS : PATIENCE_MS;
  const shift = Number(/\d+$/.exec(reference)?.[0] ?? 0) * STAGGER_MS;
  return `${reference}/${posted ? 'fresh' : 'healed'}/${Math.floor((now + shift) / every)}`;
}

/** The case with its reminder in the history; as it is when none is due any more. */
function remind(current: Case, at: string, rules: AgeingRules): Done {
  const age = isDue(current, at, rules);
  if (!age) return { case: current, effects: [] };
  const { since, due: step, waitsFor } = age;
  const history = [...current.history, { at, who: RESET_DESK, what: 'reminded' } as const];
  const { snoozedUntil: _over, ...rest } = current;
  const reminded = { ...rest, reminded: { since, step }, history };
  return { case: reminded, effects: ['case-card', REMINDS[waitsFor]] };
}

function isDue(current: Case, at: string, rules: AgeingRules): Age | undefined {
  const age = ageOf(current, at, rules);
  return age && isReminderDue(current, age, at) ? age : undefined;
}
