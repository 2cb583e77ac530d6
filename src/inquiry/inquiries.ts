import { randomUUID } from 'node:crypto';
import type { Attempt } from '../diagnosis/attempt.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Question } from '../diagnosis/question.ts';
import { QUESTIONS } from '../diagnosis/questions/index.ts';
import { nameOfUnrecognised } from '../diagnosis/signals/unrecognised.ts';
import { Finder } from './finder.ts';
import type { Inquiry } from './inquiry.ts';
import { LookLoop } from './look-loop.ts';
import { type Look, Looker } from './looker.ts';
import { OneAtATime } from './one-at-a-time.ts';
import {
  type Finding,
  findingOf,
  isTheirs,
  type Outcome,
  type Refused,
  refused,
  type Settled,
} from './outcome.ts';
import { Plans } from './plans.ts';
import type { Books, Clock, Directory, Log, Person, Speaker, Subject } from './ports.ts';
import { reportedOf, type Said, saidTheSame } from './reported.ts';

/** The same request again within this time is the same request: a double tap, a message sent twice. */
const JOIN_MS = 10_000;

export interface InquiriesParts {
  readonly directory: Directory;
  readonly books: Books;
  readonly speaker: Speaker;
  readonly clock: Clock;
  readonly log: Log;
  readonly diagnose?: typeof diagnose;
  readonly questions?: readonly Question[];
  readonly newId?: () => string;
}

/** People's questions "why did it fail?", each from the first message until it is settled. */
export class Inquiries {
  readonly #parts: InquiriesParts;
  readonly #questions: readonly Question[];
  readonly #finder: Finder;
  readonly #plans: Plans;
  readonly #looker: Looker;
  readonly #loop: LookLoop;
  /** Openings of one person wait for each other, so that the same request sent twice at once meets itself. */
  readonly #opening = new OneAtATime();
  /** Who waits for a first finding: they hear of a failure even if the store is what failed. */
  readonly #waiting = new Map<string, Pick<Look, 'asking' | 'known' | 'heard'>>();

  constructor(parts: InquiriesParts) {
    const { directory, books, speaker, clock, log } = parts;
    const { inquiries, mentions } = books;
    const finder = new Finder({
      directory,
      inquiries,
      mentions,
      clock,
      judge: parts.diagnose ?? diagnose,
    });
    const plans = new Plans(inquiries, clock);
    this.#parts = parts;
    this.#questions = parts.questions ?? QUESTIONS;
    this.#finder = finder;
    this.#plans = plans;
    this.#looker = new Looker({ finder, plans, books, speaker, log });
    this.#loop = new LookLoop({ inquiries, clock, log, look: (due) => this.#lookBecauseDue(due) });
  }

  /**
   * Opens an inquiry and stores it. The same thing said again within seconds joins the one that is running:
   * then that one comes back. Later looks find the person in the people book. Rejects when the store does.
   */
  open(person: Person, said: Said): Promise<Inquiry> {
    const key = `${person.tenantId}/${person.userId}`;
    return this.#opening.run(key, () => this.#open(person, said));
  }

  /**
   * Gathers, diagnoses, stores and shows, in place of the message `activityId`. Never rejects: a failure is
   * shown with its reference. A finding that is there already is only shown.
   */
  async pursue(id: string, activityId?: string): Promise<Outcome> {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    for (;;) {
      const underWay = this.#looker.underWay(id);
      if (!underWay) return this.#looker.look(id, { fresh: false, ...waiting, activityId });
      const outcome = await underWay;
      const served = outcome.kind === 'finding' && outcome.inquiry.activityId === activityId;
      // Else a second card is waiting for the same finding.
      if (served || !activityId) return outcome;
    }
  }

  /** Looks again, past all caches, and updates the same card. Never rejects. */
  lookAgain(person: Person, id: string): Promise<Outcome> {
    return this.#looker.look(id, { fresh: true, asking: person });
  }

  /**
   * Judges again with this answer and stores both. Showing the finding is left to the caller, who has a tap
   * to answer. Rejects when the store does.
   */
  async answer(
    person: Subject,
    id: string,
    questionId: string,
    answerId: string,
  ): Promise<Finding | Refused> {
    const inquiry = await this.#parts.books.inquiries.get(id);
    const question = this.#questions.find((one) => one.id === questionId);
    if (!inquiry || !question?.answers.includes(answerId)) return refused('unknown');
    if (!isTheirs(person, inquiry)) return refused('not-yours');
    const settled = await this.#finder.answered(inquiry, questionId, answerId);
    return settled ? findingOf(settled) : refused('superseded');
  }

  /** The person's own inquiry; undefined if there is none of this id or it is somebody else's. */
  async find(person: Subject, id: string): Promise<Inquiry | undefined> {
    const inquiry = await this.#parts.books.inquiries.get(id);
    return inquiry && isTheirs(person, inquiry) ? inquiry : undefined;
  }

  /**
   * Opens an inquiry because the log shows a failure, and finds its cause; shows nothing and looks no further by
   * itself. Undefined if there was no finding. Rejects when the store does.
   */
  async notice(subject: Subject): Promise<Settled | undefined> {
    const inquiry = await this.#openFor(subject, 'notice', { recognised: [] });
    const settled = await this.#finder.find(inquiry, { fresh: false, unhurried: true });
    if (settled?.nextLookAt) await this.#plans.end(inquiry.id);
    return settled;
  }

  /**
   * The helpdesk asks about somebody: opens an inquiry in their name, of which they are shown nothing. `said` is what
   * they told the helpdesk. Rejects when the store does.
   */
  openForDesk(subject: Subject, said: Said): Promise<Inquiry> {
    return this.#openFor(subject, 'desk', said);
  }

  /** Finds the cause of such an inquiry. Undefined if there was no finding. Rejects when the store does. */
  findForDesk(inquiry: Inquiry): Promise<Settled | undefined> {
    return this.#finder.find(inquiry, { fresh: false });
  }

  async #openFor(
    { tenantId, userId }: Subject,
    origin: 'notice' | 'desk',
    said: Said,
  ): Promise<Inquiry> {
    const { books, clock, newId = randomUUID } = this.#parts;
    const inquiry: Inquiry = {
      ...{ id: newId(), tenantId, userId, openedAt: clock.now().toISOString(), origin },
      ...{ reported: reportedOf(said), answers: {}, looks: 0, revision: 1 },
    };
    await books.inquiries.add(inquiry);
    return inquiry;
  }

  /** It worked meanwhile: judged again from what the log shows, and the card updated. Asks nothing of Graph. */
  async learn(inquiry: Inquiry, attempts: readonly Attempt[]): Promise<boolean> {
    const learned = await this.#finder.learned(inquiry, attempts);
    if (!learned) return false;
    await this.#looker.look(inquiry.id, { fresh: false, quiet: true });
    return true;
  }

  /** The person's latest inquiry. */
  latest(person: Subject): Promise<Inquiry | undefined> {
    return this.#parts.books.inquiries.latestOf(person);
  }

  /** Begins to look again by itself, first at what fell due while the bot was down. */
  resume(): void {
    this.#loop.start();
  }

  /** Stops looking by itself and lets the looks under way end. */
  async stop(): Promise<void> {
    await this.#loop.stop();
    await this.#looker.idle();
  }

  async #open(person: Person, said: Said): Promise<Inquiry> {
    const { books, clock, newId = randomUUID } = this.#parts;
    const { tenantId, userId } = person;
    const now = clock.now();
    const reported = reportedOf(said);
    const since = new Date(now.getTime() - JOIN_MS).toISOString();
    const [latest] = await books.inquiries.recentOf(person, since, 1);
    const joins = latest && latest.origin !== 'desk';
    if (joins && saidTheSame(latest.reported, reported)) return latest;
    const inquiry: Inquiry = {
      ...{ id: newId(), tenantId, userId, openedAt: now.toISOString() },
      ...{ reported, answers: {}, looks: 0, revision: 1 },
      nextLookAt: this.#plans.rescueAt(),
    };
    await books.inquiries.add(inquiry);
    const { heard } = said;
    if (heard?.unrecognised !== undefined) {
      const name = nameOfUnrecognised(heard.unrecognised);
      await books.unknownReasons.record(name, now.toISOString());
    }
    this.#waiting.set(inquiry.id, { asking: person, known: inquiry, heard });
    return inquiry;
  }

  async #lookBecauseDue(inquiry: Inquiry): Promise<void> {
    this.#waiting.delete(inquiry.id);
    await this.#looker.lookBecauseDue(inquiry);
  }
}
