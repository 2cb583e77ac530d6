import { RESET_DESK } from '../desk/action.ts';
import type { Case } from '../desk/case.ts';
import { isClosed } from '../desk/case.ts';
import type { Desk } from '../desk/desk.ts';
import type { CaseBook } from '../desk/ports.ts';
import type { Attempt } from '../diagnosis/attempt.ts';
import { joinAttempts } from '../diagnosis/attempts.ts';
import { known } from '../diagnosis/piece.ts';
import { isFinal, verifiedOutcome } from '../diagnosis/verified-outcome.ts';
import type { Inquiries } from '../inquiry/inquiries.ts';
import type { Clock, InquiryBook, Log, Subject } from '../inquiry/ports.ts';
import { worked } from './judge-attempts.ts';
import type { RowBook } from './row-book.ts';
import { between, DAY, shifted } from './times.ts';

/** A card older than this is read by nobody any more. */
const CARD_DAYS = 7;
const MOST_CARDS = 5;
/** So long after a case was closed its outcome is waited for. */
const WATCHED_MS = DAY;
const MOST_CASES = 200;

export interface OutcomesParts {
  readonly tenantId: string;
  readonly rows: Pick<RowBook, 'rowsOf'>;
  readonly inquiries: Pick<InquiryBook, 'recentOf' | 'evidenceOf'>;
  readonly cases: Pick<CaseBook, 'list'>;
  readonly learn: Inquiries['learn'];
  readonly desk: Pick<Desk, 'act'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/**
 * Says where a new password has arrived, on the cards of those who wait for it: from the rows that are followed
 * anyway, without a call. What is watched follows from cases and inquiries, so a restart forgets nothing.
 */
export class Outcomes {
  readonly #parts: OutcomesParts;

  constructor(parts: OutcomesParts) {
    this.#parts = parts;
  }

  /** These attempts of a person are complete. */
  async seen(
    subject: Subject,
    attempts: readonly Attempt[],
    complete: ReadonlySet<string>,
  ): Promise<void> {
    if (!attempts.some((one) => complete.has(one.id) && worked(one))) return;
    const { inquiries, cases, learn } = this.#parts;
    const since = shifted(this.#now(), -CARD_DAYS * DAY);
    for (const inquiry of await inquiries.recentOf(subject, since, MOST_CARDS)) {
      // Without a message there is no card to update.
      if (inquiry.activityId === undefined || inquiry.diagnosis === undefined) continue;
      await learn(inquiry, attempts);
    }
    const { tenantId, userId } = subject;
    const theirs = await cases.list({ tenantId, requesterId: userId, limit: MOST_CARDS });
    for (const one of theirs) if (this.#isWatched(one)) await this.#verify(one, attempts);
  }

  /** Cases that were closed lately: what was done may have been in the log before they were. */
  async sweep(): Promise<void> {
    const { tenantId, cases, rows, log } = this.#parts;
    try {
      const closed = await cases.list({ tenantId, state: 'resolved', limit: MOST_CASES });
      for (const one of closed.filter((each) => this.#isWatched(each))) {
        const subject = { tenantId, userId: one.requesterId };
        await this.#verify(one, joinAttempts(await rows.rowsOf(subject)));
      }
    } catch (error) {
      log.error('the outcome of closed cases could not be looked at', { error });
    }
  }

  #isWatched(one: Case): boolean {
    if (one.verified && isFinal(one.verified)) return false;
    if (!isClosed(one)) return true;
    return one.closedAt !== undefined && between(one.closedAt, this.#now()) <= WATCHED_MS;
  }

  async #verify(one: Case, attempts: readonly Attempt[]): Promise<void> {
    const { inquiries, desk, tenantId } = this.#parts;
    const { inquiryId, openedAt: since, reference } = one;
    const evidence = inquiryId === undefined ? undefined : await inquiries.evidenceOf(inquiryId);
    const account = evidence && known(evidence.account);
    const outcome = verifiedOutcome({ attempts, account, since });
    if (!outcome) return;
    const by = { tenantId, userId: RESET_DESK, isHelpdesk: false, isPrivilegedDesk: false };
    await desk.act(reference, { kind: 'verified', outcome }, { ...by, from: 'watch' });
  }

  #now(): string {
    return this.#parts.clock.now().toISOString();
  }
}
