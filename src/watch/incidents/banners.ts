import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Subject } from '../../inquiry/ports.ts';
import type { Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';

/** Whether the finding of somebody who asked is a part of something that many have at the moment. */
export class Banners {
  readonly #book: Pick<IncidentBook, 'openOf' | 'openOfAttempt' | 'standing' | 'tell'>;

  constructor(book: Pick<IncidentBook, 'openOf' | 'openOfAttempt' | 'standing' | 'tell'>) {
    this.#book = book;
  }

  /** The incident to name on their finding; whoever reads it there hears of its end too. */
  async over({ tenantId, userId }: Subject, diagnosis: Diagnosis): Promise<Incident | undefined> {
    const { attempt, candidates, solved, scope } = diagnosis;
    if (scope !== 'failure' || solved) return undefined;
    const subject = { tenantId, userId };
    const ofAttempt = attempt && (await this.#book.openOfAttempt(subject, attempt.id));
    const cause = candidates[0]?.id;
    const incident = ofAttempt ?? (cause && (await this.#book.openOf(tenantId, cause)));
    if (!incident || (await this.#book.standing(incident, userId)).split) return undefined;
    await this.#book.tell(incident, userId, 'banner');
    return incident;
  }
}
