import type { Attempt } from '../diagnosis/attempt.ts';
import { joinAttempts } from '../diagnosis/attempts.ts';
import { known } from '../diagnosis/piece.ts';
import type { Outbox } from '../inquiry/outbox.ts';
import type { Settled } from '../inquiry/outcome.ts';
import type { Clock, InquiryBook, Log, Person, Subject } from '../inquiry/ports.ts';
import type { Incident } from './incidents/incident.ts';
import type { IncidentBook } from './incidents/incident-book.ts';
import { knownMessage } from './incidents/incident-messages.ts';
import { isTold, type Judgement, judgeAttempts, signatureOf, type Told } from './judge-attempts.ts';
import { knowledgeOfOutcomes } from './knowledge.ts';
import type { Notice, NoticeBook, NoticeResult, Unjudged } from './notice-book.ts';
import { type QuietHours, quietUntil } from './quiet-hours.ts';
import type { Reach } from './reach.ts';
import type { RowBook } from './row-book.ts';
import { stillFails } from './still-holds.ts';
import { DAY, HOUR, MINUTE, shifted } from './times.ts';

/** Attempts a time, and how many people side by side: a crowd is worked off steadily. */
const AT_ONCE = 100;
const LANES = 4;

/** When the evidence could not be had. */
const TRY_AGAIN_MS = 5 * MINUTE;
/** A notice that could not be sent for so long is no help any more. */
const PERISHES_MS = 4 * HOUR;

export interface NoticesParts {
  readonly tenantId: string;
  readonly rows: RowBook;
  readonly book: NoticeBook;
  readonly reach: Pick<Reach, 'to'>;
  readonly inquiries: Pick<InquiryBook, 'get' | 'latestOf' | 'evidenceOf'>;
  /** Opens an inquiry for somebody who did not ask, and finds the cause; see Inquiries.notice. */
  readonly find: (subject: Subject) => Promise<Settled | undefined>;
  readonly outbox: Pick<Outbox, 'add'>;
  /** Others who look at attempts that are complete; `attempts` are all of the person. */
  readonly seen?: (
    subject: Subject,
    attempts: readonly Attempt[],
    complete: ReadonlySet<string>,
  ) => Promise<void>;
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether notices may go to this person at all, while only some get them. */
  readonly admits: (subject: Subject) => Promise<boolean>;
  /** Failures of an incident get no notices of their own. */
  readonly incidents?: Pick<IncidentBook, 'openOfAttempt' | 'tell' | 'wasReached'>;
  /** For people who set none of their own. */
  readonly quiet?: QuietHours | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** Tells people of failures that they have not solved themselves: privately, once, and when they may be told. */
export class Notices {
  readonly #parts: NoticesParts;
  #working: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(parts: NoticesParts) {
    this.#parts = parts;
  }

  /** There may be something new in the book. Returns at once. */
  wake(): void {
    this.#again = true;
    if (this.#stopped) return;
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** The finding of a notice that is about to be sent; undefined when it worked, or is not wanted, by now. */
  async toShow(inquiryId: string): Promise<Settled | undefined> {
    const inquiry = await stillFails(inquiryId, this.#parts);
    // They may have changed their mind while it waited for the morning.
    const { off = false } = inquiry ? await this.#parts.book.wishesOf(inquiry) : {};
    return off ? undefined : inquiry;
  }

  /** Resolves when what was begun has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#working;
  }

  async #work(): Promise<void> {
    const { log } = this.#parts;
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        await this.#judgeAll();
      }
    } catch (error) {
      log.error('failures could not be judged', { error });
    }
  }

  async #judgeAll(): Promise<void> {
    const { rows, book, tenantId } = this.#parts;
    const knownUntil = knowledgeOfOutcomes(await rows.progress(tenantId))?.until;
    if (!knownUntil) return;
    for (;;) {
      const due = await book.due(tenantId, knownUntil, AT_ONCE);
      const people = [...Map.groupBy(due, ({ userId }) => userId)];
      const lane = async () => {
        for (let next = people.shift(); next && !this.#stopped; next = people.shift()) {
          await this.#judgePerson({ tenantId, userId: next[0] }, next[1], knownUntil);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      if (due.length < AT_ONCE || this.#stopped) return;
    }
  }

  async #judgePerson(
    subject: Subject,
    due: readonly Unjudged[],
    knownUntil: string,
  ): Promise<void> {
    const { rows, book } = this.#parts;
    const now = this.#now();
    const attempts = joinAttempts(await rows.rowsOf(subject));
    const decided = await book.toldOf(subject, shifted(now, -DAY));
    const told = decided.filter(({ result }) => result === 'queued');
    const attemptIds = due.map(({ attemptId }) => attemptId);
    const judgements = judgeAttempts({ attemptIds, attempts, told, knownUntil, now });
    await this.#pointOut(subject, attempts, judgements);
    for (const [index, judgement] of judgements.entries()) {
      const unjudged = due[index];
      if (unjudged) await this.#follow(subject, unjudged, judgement, { attempts, told });
    }
  }

  /** Before they are settled, so that a crash shows them again. */
  async #pointOut(
    subject: Subject,
    attempts: readonly Attempt[],
    judgements: readonly Judgement[],
  ): Promise<void> {
    const { seen, log } = this.#parts;
    const complete = judgements.filter(({ is }) => is !== 'unfinished');
    if (!seen || complete.length === 0) return;
    try {
      await seen(subject, attempts, new Set(complete.map(({ attemptId }) => attemptId)));
    } catch (error) {
      log.error('complete attempts could not be looked at', { userId: subject.userId, error });
    }
  }

  async #follow(
    subject: Subject,
    unjudged: Unjudged,
    judgement: Judgement,
    known: Known,
  ): Promise<void> {
    const { book, log } = this.#parts;
    const { tenantId } = subject;
    if (judgement.is === 'silent') return book.settle(tenantId, unjudged);
    if (judgement.is === 'unfinished') return book.postpone(tenantId, unjudged, judgement.until);
    try {
      await this.#speak(subject, unjudged, judgement.attempt, known);
    } catch (error) {
      log.error('a failure could not be told', { userId: subject.userId, error });
      await book.postpone(tenantId, unjudged, shifted(this.#now(), TRY_AGAIN_MS));
    }
  }

  async #speak(
    subject: Subject,
    unjudged: Unjudged,
    attempt: Attempt,
    before: Known,
  ): Promise<void> {
    const { reach, book } = this.#parts;
    const conclude = (result: NoticeResult, about?: Settled) =>
      this.#conclude(subject, unjudged, noticeOf(attempt, result, this.#now(), about));
    const wishes = await book.wishesOf(subject);
    if (wishes.off) return conclude('opted-out');
    if (!(await this.#parts.admits(subject))) return conclude('not-in-group');
    if (await this.#askedAlready(subject, attempt)) return conclude('asked-already');
    const way = await reach.to(subject);
    if (way.reached === 'never') return conclude('no-conversation');
    const there = way.reached === 'now' ? way.person : undefined;
    const notBefore = this.#quietUntil(there, wishes.quiet);
    const incident = await this.#parts.incidents?.openOfAttempt(subject, attempt.id);
    if (incident) return this.#sayWeKnow(subject, unjudged, attempt, incident, notBefore);

    const inquiry = await this.#parts.find(subject);
    if (inquiry?.diagnosis.attempt?.id !== attempt.id && !inquiry?.diagnosis.solved) {
      // The evidence of this very attempt was not to be had; the log is asked again a little later.
      return book.postpone(subject.tenantId, unjudged, shifted(this.#now(), TRY_AGAIN_MS));
    }
    if (await this.#solvedSince(inquiry, attempt)) return conclude('solved', inquiry);
    const cause = causeOf(inquiry);
    const isSame = (one: Told) => cause !== undefined && one.cause === cause;
    if (isTold(attempt, before.told, before.attempts, isSame)) {
      return conclude('told-already', inquiry);
    }
    const notice = noticeOf(attempt, 'queued', this.#now(), inquiry);
    await this.#conclude(subject, unjudged, notice, notBefore);
  }

  /** What was decided, and the message if there is one, are kept together: never two, never none. */
  #conclude(
    subject: Subject,
    unjudged: Unjudged,
    notice: Notice,
    notBefore?: string,
  ): Promise<void> {
    const { book, outbox, together, log } = this.#parts;
    const { tenantId, userId } = subject;
    const { result, attemptId, inquiryId } = notice;
    return together(async () => {
      await book.tell(subject, notice);
      await book.settle(tenantId, unjudged);
      log.info('a failure was judged', { userId, attempt: attemptId, result });
      if (result !== 'queued' || !inquiryId) return;
      await outbox.add({
        key: `notice:${tenantId}:${attemptId}`,
        ...{ tenantId, to: { kind: 'person', userId }, kind: 'notice' },
        show: { name: 'notice', id: inquiryId },
        operation: 'post',
        ...(notBefore && { notBefore }),
        notAfter: shifted(notBefore ?? this.#now(), PERISHES_MS),
      });
    });
  }

  /** In place of a notice; once a person and incident. */
  #sayWeKnow(
    subject: Subject,
    unjudged: Unjudged,
    attempt: Attempt,
    incident: Incident,
    notBefore: string | undefined,
  ): Promise<void> {
    const { incidents, outbox, together } = this.#parts;
    const { userId } = subject;
    return together(async () => {
      const notice = noticeOf(attempt, 'incident', this.#now(), undefined);
      await this.#conclude(subject, unjudged, notice);
      if (await incidents?.wasReached(incident, userId)) return;
      await incidents?.tell(incident, userId, 'message');
      await outbox.add(knownMessage(incident, userId, this.#now(), notBefore));
    });
  }

  async #askedAlready(subject: Subject, attempt: Attempt): Promise<boolean> {
    const latest = await this.#parts.inquiries.latestOf(subject);
    return latest?.origin === undefined && latest?.diagnosis?.attempt?.id === attempt.id;
  }

  /** The account tells at once of a new password, while the row that tells of it may be an hour late. */
  async #solvedSince({ id, diagnosis }: Settled, { endedAt }: Attempt): Promise<boolean> {
    if (diagnosis.solved || diagnosis.scope === 'no-failure') return true;
    const evidence = await this.#parts.inquiries.evidenceOf(id);
    const account = evidence && known(evidence.account);
    return (account?.lastPasswordChange ?? '') > endedAt;
  }

  #quietUntil(person: Person | undefined, own: QuietHours | undefined): string | undefined {
    const quiet = own ?? this.#parts.quiet;
    return (
      quiet && quietUntil(this.#parts.clock.now(), quiet, person?.timeZone ?? 'UTC')?.toISOString()
    );
  }

  #now(): string {
    return this.#parts.clock.now().toISOString();
  }
}

interface Known {
  readonly attempts: readonly Attempt[];
  readonly told: readonly Told[];
}

function noticeOf(
  attempt: Attempt,
  result: NoticeResult,
  at: string,
  inquiry: Settled | undefined,
): Notice {
  const cause = inquiry && causeOf(inquiry);
  const worksAt = inquiry?.diagnosis.worksAt?.at;
  return {
    ...{ attemptId: attempt.id, at, signature: signatureOf(attempt), result },
    ...(inquiry && { inquiryId: inquiry.id }),
    ...(cause && { cause }),
    ...(worksAt && { worksAt }),
  };
}

/** Being blocked is news to whom was told of a refusal by the same cause. */
function causeOf({ diagnosis }: Settled): string | undefined {
  const [best] = diagnosis.candidates;
  return best && `${best.id} ${diagnosis.attempt?.outcome ?? ''}`.trim();
}
