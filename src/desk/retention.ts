import type { Outbox, Recipient } from '../inquiry/outbox.ts';
import type { Clock, Log, Subject } from '../inquiry/ports.ts';
import { channelCardOf } from './messages.ts';
import type { Together } from './ports.ts';
import type { GoneCase, Holdings, RetentionBook } from './retention-book.ts';
import type { RetentionRules } from './settings.ts';

const DAY_MS = 24 * 3_600_000;

/** So few that nobody who writes meanwhile has to wait. */
const AT_ONCE = 200;

export interface RetentionParts {
  readonly book: RetentionBook;
  readonly outbox: Pick<Outbox, 'add' | 'messageOf'> & {
    /** Deletes every message to them. */
    forget(tenantId: string, to: Recipient): Promise<number>;
  };
  readonly together: Together;
  readonly rules: RetentionRules;
  /** Whether cases are also told to another system, out of reach from here. */
  readonly sendsElsewhere?: boolean;
  readonly clock: Clock;
  readonly log: Log;
}

/** Something that was not deleted, and why. */
export type Remains =
  | { readonly what: 'everything'; readonly because: 'hold' }
  | { readonly what: 'case'; readonly reference: string; readonly because: 'open' }
  /** What they did on other people's cases, which goes when those do. */
  | { readonly what: 'work'; readonly cases: number; readonly because: 'of-others' }
  /** What another system was told of their cases. */
  | { readonly what: 'elsewhere'; readonly because: 'sent' };

/** What was deleted of a person, or would be. */
export interface Forgetting {
  readonly cases: number;
  readonly inquiries: number;
  readonly remains: readonly Remains[];
}

/** Deletes what is old, and what people want forgotten. */
export class Retention {
  readonly #parts: RetentionParts;

  constructor(parts: RetentionParts) {
    this.#parts = parts;
  }

  /** Deletes what is too old; gives the numbers. */
  async sweep(): Promise<{ cases: number; inquiries: number; evidence: number }> {
    const { rules, book, log } = this.#parts;
    const total = { cases: 0, inquiries: 0, evidence: 0 };
    if (rules.hold === 'all') return total;
    const casesBefore = this.#daysAgo(rules.casesDays);
    const evidenceBefore = this.#daysAgo(rules.evidenceDays);
    const expiry = { casesBefore, evidenceBefore, held: rules.hold, limit: AT_ONCE };
    for (let more = true; more; ) {
      const expired = await this.#parts.together(async () => {
        const result = await book.expire(expiry);
        await this.#closeCards(result.cases);
        return result;
      });
      const { inquiries, evidence, cases } = expired;
      total.cases += cases.length;
      total.inquiries += inquiries;
      total.evidence += evidence;
      more = Math.max(cases.length, inquiries, evidence) === AT_ONCE;
    }
    if (total.cases + total.inquiries + total.evidence > 0) {
      await book.scrub();
      log.info('old cases, findings and evidence were deleted', total);
    }
    return total;
  }

  /** What `forget` would delete and leave; to be shown before it is confirmed. */
  async preview(subject: Subject): Promise<Forgetting> {
    const holdings = await this.#parts.book.holdings(subject);
    if (this.#isHeld(subject)) return held();
    const { closedCases: cases, inquiries } = holdings;
    return { cases, inquiries, remains: this.#remainsOf(holdings, cases) };
  }

  /** Deletes a person's data. Only they may ask for it, and only after they confirmed it. */
  async forget(subject: Subject): Promise<Forgetting> {
    const { book, outbox, together, log } = this.#parts;
    if (this.#isHeld(subject)) return held();
    const { tenantId, userId } = subject;
    const forgotten = await together(async () => {
      const { cases, inquiries } = await book.forget(subject);
      const holdings = await book.holdings(subject);
      // Somebody with an open case still has to hear what becomes of it.
      if (holdings.openCases.length === 0)
        await outbox.forget(tenantId, { kind: 'person', userId });
      await this.#closeCards(cases);
      const remains = this.#remainsOf(holdings, cases.length);
      return { cases: cases.length, inquiries, remains };
    });
    await book.scrub();
    log.info('a person was forgotten', { cases: forgotten.cases, inquiries: forgotten.inquiries });
    return forgotten;
  }

  /** A card in a channel outlives its case; it is changed to one that says no more than that. */
  async #closeCards(cases: readonly GoneCase[]): Promise<void> {
    const { outbox } = this.#parts;
    for (const { reference, tenantId, channel } of cases) {
      const card = channelCardOf(reference);
      if (!channel || (await outbox.messageOf(card)) === undefined) continue;
      await outbox.add({
        key: `${reference}/gone`,
        tenantId,
        to: { kind: 'conversation', id: channel.id, address: channel.address },
        kind: 'case-gone',
        show: { name: 'case-gone', id: reference },
        operation: 'update',
        card,
      });
    }
  }

  #remainsOf(holdings: Holdings, closedCases: number): Remains[] {
    const wasSent = holdings.openCases.length + closedCases > 0;
    const here = remainsOf(holdings);
    if (!this.#parts.sendsElsewhere || !wasSent) return here;
    return [...here, { what: 'elsewhere', because: 'sent' }];
  }

  #isHeld({ userId }: Subject): boolean {
    const { hold } = this.#parts.rules;
    return hold === 'all' || hold.includes(userId.toLowerCase());
  }

  #daysAgo(days: number): string {
    return new Date(this.#parts.clock.now().getTime() - days * DAY_MS).toISOString();
  }
}

function held(): Forgetting {
  return { cases: 0, inquiries: 0, remains: [{ what: 'everything', because: 'hold' }] };
}

function remainsOf({ openCases, othersCases }: Holdings): Remains[] {
  const open = openCases.map(
    (reference) => ({ what: 'case', reference, because: 'open' }) as const,
  );
  if (othersCases === 0) return open;
  return [...open, { what: 'work', cases: othersCases, because: 'of-others' }];
}
