import type { Attempt } from '../diagnosis/attempt.ts';
import type { diagnose } from '../diagnosis/diagnose.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { found, missing } from '../diagnosis/piece.ts';
import type { VerifiedOutcome } from '../diagnosis/verified-outcome.ts';
import { expiryToMention, outcomeOf } from './aftermath.ts';
import { changing, type Revised } from './changing.ts';
import type { Inquiry } from './inquiry.ts';
import { keptEvidence, logUnread, withThePersonsPart } from './kept-evidence.ts';
import { nextLookAt } from './look-schedule.ts';
import { isSettled, referenceOf, type Settled } from './outcome.ts';
import type { Clock, Directory, InquiryBook, Mentions } from './ports.ts';

/** What each call of the directory is given; what is not answered by then is missing because it timed out. */
const CALL_MS = 4_000;
/** What all of them are given: the reports of a tenant open for five calls in ten seconds, so one may wait. */
const GATHER_MS = 16_000;
/** What it is given beyond that before nobody waits for it any longer. */
const GRACE_MS = 1_000;

export interface FinderParts {
  readonly directory: Directory;
  readonly inquiries: InquiryBook;
  readonly mentions: Mentions;
  readonly clock: Clock;
  readonly judge: typeof diagnose;
}

export interface Search {
  /** Past all caches. */
  readonly fresh: boolean;
  /** Nobody waits for it. */
  readonly unhurried?: boolean;
  /** The message that is to carry the card from now on. */
  readonly activityId?: string | undefined;
}

/** Turns an inquiry into a finding and stores it; shows nothing. Rejects when the store does. */
export class Finder {
  readonly #parts: FinderParts;

  constructor(parts: FinderParts) {
    this.#parts = parts;
  }

  /** Gathers, judges, and plans the next look if the log cannot know yet. Undefined if the inquiry is gone. */
  async find(inquiry: Inquiry, search: Search): Promise<Settled | undefined> {
    const { inquiries, clock } = this.#parts;
    const gathered = await this.#gather(inquiry, search);
    const evidence = keptEvidence(gathered, await this.#earlier(inquiry));
    const unread = logUnread(gathered);
    const now = clock.now().toISOString();
    const expiresAt = await expiryToMention(inquiry, evidence, now, this.#parts.mentions);
    const book = together(inquiries, evidence);
    const settled = await changing(book, { id: inquiry.id, from: inquiry }, (current) => {
      const { nextLookAt: _, expiresAt: __, outcome: ___, ...rest } = current;
      const diagnosis = this.#judge(evidence, current);
      const outcome = outcomeOf(evidence, diagnosis);
      const goesOn = current.origin !== 'desk' && (diagnosis.awaitingRows || unread);
      const next = goesOn ? nextLookAt(current, clock.now()) : undefined;
      return {
        ...rest,
        diagnosis,
        ...(outcome && { outcome }),
        ...(expiresAt && { expiresAt }),
        ...(search.activityId && { activityId: search.activityId }),
        ...(next && { nextLookAt: next }),
      };
    });
    return settled && isSettled(settled) ? settled : undefined;
  }

  /**
   * Judges again with what the log knows by now, from kept evidence. Undefined when nothing of it is new, or the
   * inquiry or its evidence is gone.
   */
  async learned(inquiry: Inquiry, attempts: readonly Attempt[]): Promise<Settled | undefined> {
    const { inquiries } = this.#parts;
    const before = await inquiries.evidenceOf(inquiry.id);
    if (!before) return undefined;
    const evidence = { ...before, attempts: found(attempts) };
    let isNew = false;
    const book = together(inquiries, evidence);
    const settled = await changing(book, { id: inquiry.id, from: inquiry }, (current) => {
      const { outcome: _, ...rest } = current;
      const diagnosis = this.#judge(evidence, current);
      const outcome = outcomeOf(evidence, diagnosis);
      isNew = hasWorked(diagnosis) && isNews(current, diagnosis, outcome);
      return isNew ? { ...rest, diagnosis, ...(outcome && { outcome }) } : undefined;
    });
    if (!isNew || !settled) return undefined;
    return isSettled(settled) ? settled : undefined;
  }

  /** Judges again with one more answer, from kept evidence. Undefined if it is no longer asked or kept. */
  async answered(inquiry: Inquiry, question: string, answer: string): Promise<Settled | undefined> {
    const { inquiries } = this.#parts;
    const settled = await changing(
      inquiries,
      { id: inquiry.id, from: inquiry },
      async (current) => {
        const wasAsked =
          current.diagnosis?.question?.id === question || question in current.answers;
        // A second tap, or the same one delivered twice.
        if (current.answers[question] === answer) return current;
        const evidence = wasAsked ? await inquiries.evidenceOf(current.id) : undefined;
        if (!evidence) return undefined;
        const next = { ...current, answers: { ...current.answers, [question]: answer } };
        return { ...next, diagnosis: this.#judge(evidence, next) };
      },
    );
    return settled && isSettled(settled) ? settled : undefined;
  }

  #judge(evidence: Evidence, inquiry: Inquiry): Diagnosis {
    const { clock, judge } = this.#parts;
    return judge(withThePersonsPart(evidence, inquiry), clock.now().toISOString());
  }

  async #earlier({ id, diagnosis }: Inquiry) {
    const evidence = diagnosis && (await this.#parts.inquiries.evidenceOf(id));
    return evidence && { evidence, at: diagnosis.at };
  }

  /** The directory promises to keep its deadline; a waiting person must not depend on that. */
  async #gather(
    inquiry: Inquiry,
    { fresh, unhurried = false }: Search,
  ): Promise<Partial<Evidence>> {
    const { directory, clock } = this.#parts;
    const { tenantId, userId } = inquiry;
    const reference = referenceOf(inquiry.id);
    const options = { deadlineMs: GATHER_MS, callMs: CALL_MS, fresh, unhurried, reference };
    let cancel = () => {};
    const limit = new Promise<Partial<Evidence>>((resolve) => {
      const late = missing('timed-out');
      cancel = clock.after(GATHER_MS + GRACE_MS, () => resolve({ attempts: late, account: late }));
    });
    try {
      return await Promise.race([directory.gather({ tenantId, userId }, options), limit]);
    } finally {
      cancel();
    }
  }
}

/** A finding is stored with what it was made from. */
function together(inquiries: InquiryBook, evidence: Evidence): Revised<Inquiry> {
  return {
    get: (id) => inquiries.get(id),
    replace: (next) => inquiries.replace(next, evidence),
  };
}

/** It works now, which the card does not say yet; or more is known of where it arrived. */
function isNews(before: Inquiry, { attempt }: Diagnosis, outcome: VerifiedOutcome | undefined) {
  if (before.diagnosis?.attempt?.id !== attempt?.id) return true;
  return before.outcome?.where !== outcome?.where || before.outcome?.at !== outcome?.at;
}

function hasWorked({ solved, attempt }: Diagnosis): boolean {
  return solved !== undefined || attempt?.outcome.startsWith('succeeded') === true;
}
