import { changing } from './changing.ts';
import type { Finder } from './finder.ts';
import type { Heard } from './heard.ts';
import type { Inquiry } from './inquiry.ts';
import {
  findingOf,
  isSettled,
  isTheirs,
  type Outcome,
  referenceOf,
  refused,
  type Settled,
} from './outcome.ts';
import type { Plans } from './plans.ts';
import type { Books, Log, Person, Speaker } from './ports.ts';

export interface LookerParts {
  readonly finder: Finder;
  readonly plans: Plans;
  readonly books: Books;
  readonly speaker: Speaker;
  readonly log: Log;
}

export interface Look {
  /** Past all caches, even if there is a finding. */
  readonly fresh: boolean;
  /** The message that is to carry the card from now on. */
  readonly activityId?: string | undefined;
  /** Who asked; refused if the inquiry is not theirs. Absent when the bot looks by itself. */
  readonly asking?: Person | undefined;
  /** The inquiry as it was a moment ago, which saves reading it; whoever changed it since is noticed on writing. */
  readonly known?: Inquiry | undefined;
  /** What the person has just said. */
  readonly heard?: Heard | undefined;
  /** Leaves the card that is there alone when it fails. */
  readonly quiet?: boolean;
}

/** One look: find, show, and say so when it fails. At most one at a time an inquiry. Nothing here rejects. */
export class Looker {
  readonly #parts: LookerParts;
  readonly #running = new Map<string, Promise<Outcome>>();

  constructor(parts: LookerParts) {
    this.#parts = parts;
  }

  underWay(id: string): Promise<Outcome> | undefined {
    return this.#running.get(id);
  }

  /** Joins the look under way, or begins one. */
  look(id: string, look: Look): Promise<Outcome> {
    const running = this.#running.get(id);
    if (running) return running.then((outcome) => forWhom(look.asking, outcome));
    const looking = this.#look(id, look).finally(() => this.#running.delete(id));
    this.#running.set(id, looking);
    return looking;
  }

  /** A planned look, or the rescue of an inquiry that never got its finding. */
  async lookBecauseDue(inquiry: Inquiry): Promise<void> {
    const { plans, log } = this.#parts;
    const { id, activityId } = inquiry;
    const again = isSettled(inquiry);
    try {
      if (this.#running.has(id) || !(await plans.claim(inquiry))) return;
      const outcome = await this.look(id, { fresh: again, quiet: again, activityId });
      if (outcome.kind !== 'trouble' || !again) return;
      // The finding of before stands, but its card must not promise a look that will not come.
      await plans.goOn(id);
      await this.look(id, { fresh: false, quiet: true });
    } catch (error) {
      log.error('a look that was due failed', { inquiry: id, error });
    }
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  async #look(id: string, look: Look): Promise<Outcome> {
    const { books } = this.#parts;
    const reference = referenceOf(id);
    const log = this.#parts.log.with({ inquiry: id, reference });
    let person = look.asking;
    try {
      const inquiry = look.known ?? (await books.inquiries.get(id));
      if (!inquiry) return refused('unknown');
      if (person && !isTheirs(person, inquiry)) {
        log.warn('somebody asked for an inquiry that is not theirs', { userId: person.userId });
        return refused('not-yours');
      }
      person ??= await books.people.get(inquiry);
      const settled = await this.#settle(inquiry, look);
      if (!settled) return refused('unknown');
      const shown = await this.#show(person, settled, log, look.heard);
      await this.#recordUnknown(inquiry, settled);
      return findingOf(shown);
    } catch (error) {
      log.error('an inquiry failed', { error });
      if (!look.quiet) await this.#tell(person, id, look.activityId, log);
      return { kind: 'trouble', reference };
    }
  }

  #settle(inquiry: Inquiry, { fresh, activityId }: Look): Promise<Settled | undefined> {
    const { finder } = this.#parts;
    if (fresh || !isSettled(inquiry)) return finder.find(inquiry, { fresh, activityId });
    return this.#carriedBy(inquiry, activityId);
  }

  async #show(
    person: Person | undefined,
    inquiry: Settled,
    log: Log,
    heard?: Heard,
  ): Promise<Settled> {
    const { speaker, plans } = this.#parts;
    const { id, diagnosis, activityId } = inquiry;
    if (inquiry.origin === 'desk') return inquiry;
    if (!person) {
      log.warn('a finding has nobody to be shown to: the person is not remembered');
      await plans.end(id);
      return inquiry;
    }
    const shown = await speaker.show(
      person,
      { kind: 'finding', inquiry, diagnosis, ...(heard && { heard }) },
      activityId,
    );
    if (shown.shown) return this.#carriedBy(inquiry, shown.activityId);
    log.warn('a finding could not be shown', { because: shown.because });
    await (shown.permanent ? plans.end(id) : plans.goOn(id));
    return inquiry;
  }

  /** Tells the person that it failed, and does not try again by itself once they know. */
  async #tell(
    person: Person | undefined,
    id: string,
    activityId: string | undefined,
    log: Log,
  ): Promise<void> {
    const { speaker, plans } = this.#parts;
    try {
      const trouble = { kind: 'trouble', reference: referenceOf(id) } as const;
      const shown = person && (await speaker.show(person, trouble, activityId));
      if (!shown?.shown) log.error('a failure could not be told', { because: shown?.because });
      await (shown?.shown ? plans.end(id) : plans.goOn(id));
    } catch (error) {
      log.error('a failure could not be told', { error });
    }
  }

  /** Notes which message carries the card, so that later looks update that one. */
  async #carriedBy(inquiry: Settled, activityId: string | undefined): Promise<Settled> {
    if (!activityId || inquiry.activityId === activityId) return inquiry;
    const book = this.#parts.books.inquiries;
    await changing(book, { id: inquiry.id, from: inquiry }, (now) => ({ ...now, activityId }));
    return { ...inquiry, activityId };
  }

  /** Each look reads the same rows again; only what it saw for the first time counts. */
  async #recordUnknown(before: Inquiry, { diagnosis }: Settled): Promise<void> {
    const known = before.diagnosis?.unknownReasons ?? [];
    for (const reason of new Set(diagnosis.unknownReasons)) {
      if (known.includes(reason)) continue;
      await this.#parts.books.unknownReasons.record(withoutNames(reason), diagnosis.at);
    }
  }
}

/** Joining must not show anybody a finding that is not theirs. */
function forWhom(person: Person | undefined, outcome: Outcome): Outcome {
  const foreign = person && outcome.kind === 'finding' && !isTheirs(person, outcome.inquiry);
  return foreign ? refused('not-yours') : outcome;
}

/** The same sentence about different people is one sentence, and names nobody. */
function withoutNames(reason: string): string {
  return reason
    .trim()
    .replace(/[^\s@"'<>(),;:]+@[^\s@"'<>(),;:]+/g, '{address}')
    .replace(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '{id}');
}
