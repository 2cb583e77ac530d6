import type { CaseModel } from '../cards/case/model.ts';
import { peopleOf } from '../cards/case/people.ts';
import type { Case } from '../desk/case.ts';
import { known } from '../diagnosis/piece.ts';
import type { InquiryBook, PeopleBook, Subject } from '../inquiry/ports.ts';

export interface CaseViewsParts {
  readonly inquiries: Pick<InquiryBook, 'get' | 'evidenceOf'>;
  readonly people: Pick<PeopleBook, 'get'>;
}

/** Cases with what is known beside them, as the cards show it. */
export class CaseViews {
  readonly #parts: CaseViewsParts;

  constructor(parts: CaseViewsParts) {
    this.#parts = parts;
  }

  async modelOf(current: Case): Promise<CaseModel> {
    const { inquiries } = this.#parts;
    const { inquiryId } = current;
    const [names, inquiry, evidence] = await Promise.all([
      this.namesIn([current]),
      inquiryId === undefined ? undefined : inquiries.get(inquiryId),
      inquiryId === undefined ? undefined : inquiries.evidenceOf(inquiryId),
    ]);
    const attempts = evidence && known(evidence.attempts);
    return {
      case: current,
      names,
      ...(inquiry && { answers: inquiry.answers }),
      ...(inquiry?.diagnosis && { diagnosis: inquiry.diagnosis }),
      ...(attempts && { attempts }),
    };
  }

  /** Display names of everybody in these cases who is known to the bot. */
  async namesIn(cases: readonly Case[]): Promise<ReadonlyMap<string, string>> {
    return this.namesOf(
      cases.flatMap((one) => peopleOf(one).map((userId) => ({ tenantId: one.tenantId, userId }))),
    );
  }

  /** Of those of them who are known to the bot. */
  async namesOf(people: readonly Subject[]): Promise<ReadonlyMap<string, string>> {
    const wanted = new Map(people.map(({ userId, tenantId }) => [userId, tenantId]));
    const found = await Promise.all(
      [...wanted].map(async ([userId, tenantId]) => {
        const person = await this.#parts.people.get({ tenantId, userId });
        return [userId, person?.displayName] as const;
      }),
    );
    return new Map(found.flatMap(([id, name]) => (name ? [[id, name] as const] : [])));
  }
}
