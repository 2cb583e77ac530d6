import { type CaseDraft, isClosed } from '../../desk/case.ts';
import { link, unfold } from '../../desk/folding.ts';
import type { Ledger } from '../../desk/ledger.ts';
import type { CaseBook } from '../../desk/ports.ts';
import type { Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';

/** Cases of one cause that were opened just before it became an incident; more are not looked for. */
const MOST_LINKED = 50;

export interface LinkedCasesParts {
  readonly book: Pick<IncidentBook, 'openOf' | 'openOfAttempt' | 'standing' | 'casesOf'>;
  readonly cases: Pick<CaseBook, 'list'>;
  readonly ledger: Pick<Ledger, 'change'>;
}

/** Which cases belong to an incident, and which of them have no card of their own. */
export class LinkedCases {
  readonly #parts: LinkedCasesParts;

  constructor(parts: LinkedCasesParts) {
    this.#parts = parts;
  }

  /** The incident a new case is folded under: that of its attempt, or of its cause. Never a suspected attack. */
  async incidentOf(opening: CaseDraft, attemptId?: string): Promise<string | undefined> {
    const { book } = this.#parts;
    const { tenantId, requesterId, cause, priority, security } = opening;
    if (priority === 'urgent' || security) return undefined;
    const subject = { tenantId, userId: requesterId };
    const ofAttempt = attemptId && (await book.openOfAttempt(subject, attemptId));
    const incident = ofAttempt || (cause && (await book.openOf(tenantId, cause)));
    if (!incident) return undefined;
    const { split } = await book.standing(incident, requesterId);
    return split ? undefined : incident.reference;
  }

  /** Cases of this cause that were opened since its first failure belong to it, and keep their cards. */
  async linkEarlier(incident: Incident, began: string, now: string): Promise<void> {
    const { cases, ledger } = this.#parts;
    const { tenantId, cause, reference } = incident;
    for (const one of await cases.list({ tenantId, cause, limit: MOST_LINKED })) {
      const isOld = one.openedAt < began || one.incident || isClosed(one);
      if (isOld || one.priority === 'urgent') continue;
      await ledger.change(one.reference, (current) => link(current, reference, now), one);
    }
  }

  /** Its folded cases that are not closed get cards of their own: of one person, or all of them. */
  async unfold(incident: Incident, who: string, now: string, userId?: string): Promise<void> {
    for (const { reference, requesterId, state, folded } of await this.#parts.book.casesOf(
      incident,
    )) {
      if (!folded || isClosed({ state })) continue;
      if (userId !== undefined && requesterId.toLowerCase() !== userId.toLowerCase()) continue;
      await this.#parts.ledger.change(reference, (current) => unfold(current, who, now));
    }
  }
}
