import type { Attempt } from '../diagnosis/attempt.ts';
import { known } from '../diagnosis/piece.ts';
import { type Tried, triedOf } from '../diagnosis/tried.ts';
import { changing } from '../inquiry/changing.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { isTheirs } from '../inquiry/outcome.ts';
import type { Clock, InquiryBook, Log, Subject } from '../inquiry/ports.ts';
import { type Done, type Effect, RESET_DESK } from './action.ts';
import { type AlarmBook, accountKey } from './alarms.ts';
import type { Case, CaseDraft, CaseEvent } from './case.ts';
import { isClosed } from './case.ts';
import type { Channels } from './channels.ts';
import { factsOf } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { Together } from './ports.ts';
import { type Security, securityOf } from './security.ts';
import { madeSecurity } from './security-rules.ts';
import { NOBODY } from './told.ts';

const DAY_MS = 24 * 3_600_000;

export interface SecurityCasesParts {
  readonly ledger: Ledger;
  readonly alarms: AlarmBook;
  readonly together: Together;
  readonly inquiries: Pick<InquiryBook, 'get' | 'replace' | 'evidenceOf'>;
  readonly channels: Pick<Channels, 'channelFor'>;
  /** What the followed log knows of a person, oldest first; empty when nobody follows it. */
  readonly attemptsOf: (subject: Subject) => Promise<readonly Attempt[]>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the watch suspects. */
export interface Suspicion {
  readonly tenantId: string;
  /** Whose account; absent when it is about an address and many accounts. */
  readonly userId?: string;
  /** What makes it one and the same: an account or an address. */
  readonly key: string;
  readonly security: Security;
  /** The person is told nothing. */
  readonly quietly?: boolean;
  /** An inquiry with the evidence on this account. */
  readonly inquiryId?: string;
}

/** Cases of security: one an account or address and day, whoever noticed first. */
export class SecurityCases {
  readonly #parts: SecurityCasesParts;

  constructor(parts: SecurityCasesParts) {
    this.#parts = parts;
  }

  /** "That wasn't me". Said twice it is one case. Rejects when the store does. */
  async report(person: Subject, inquiryId: string | undefined): Promise<Case> {
    const { tenantId, userId } = person;
    const inquiry = inquiryId ? await this.#inquiryOf(person, inquiryId) : undefined;
    const security = securityOf('not-me', await this.#triedOf(person, inquiry));
    const event = this.#event(userId, 'not-me');
    const draft = await this.#draftOf({ tenantId, userId }, inquiry, security, event);
    const key = accountKey(userId);
    const { current, added } = await this.#raise({ key, draft, security, event, inquiry });
    const { caseReference } = inquiry ?? {};
    if (inquiry && caseReference === undefined) await this.#link(inquiry, current.reference);
    this.#parts.log.info('somebody says that it was not them', {
      ...{ userId, case: current.reference, added },
    });
    return current;
  }

  /** Raises a case, or tells an open one of what is graver; undefined when there is nothing new to say. */
  async suspect(suspicion: Suspicion): Promise<Case | undefined> {
    const { tenantId, userId = NOBODY, key, security, inquiryId, quietly } = suspicion;
    const known = await this.#known(tenantId, key);
    if (known && !madeSecurity(known, security, this.#event(RESET_DESK, 'suspected'))) {
      return undefined;
    }
    const inquiry = inquiryId ? await this.#parts.inquiries.get(inquiryId) : undefined;
    const event = this.#event(RESET_DESK, 'suspected');
    const draft = await this.#draftOf({ tenantId, userId }, inquiry, security, event);
    const { current, added, changed } = await this.#raise({
      ...{ key, draft, security, event, inquiry },
      ...(quietly && { quietly }),
    });
    if (!added && !changed) return undefined;
    const { because } = security;
    this.#parts.log.warn('an attack is suspected', { case: current.reference, because, added });
    return current;
  }

  /** Whether the same was raised before and would not be raised again; spares the looking. */
  async isKnown(tenantId: string, key: string, security: Security): Promise<boolean> {
    const before = await this.#known(tenantId, key);
    const event = this.#event(RESET_DESK, 'suspected');
    return before !== undefined && !madeSecurity(before, security, event);
  }

  /** Looked up and written in one transaction, so that two who notice at once are one. */
  #raise(raising: Raising): Promise<Raised> {
    const { key, draft, event, inquiry, quietly = false } = raising;
    const { ledger, alarms, together } = this.#parts;
    const { tenantId } = draft;
    return together(async () => {
      const ofInquiry = inquiry?.caseReference && (await ledger.get(inquiry.caseReference));
      const before = ofInquiry || (await this.#known(tenantId, key));
      if (!before) {
        const effects: Effect[] = quietly ? ['case-card'] : ['case-card', 'person-card'];
        const { case: current, added } = await ledger.add(draft, effects);
        if (added) {
          await alarms.keep(tenantId, { key, at: event.at, reference: current.reference });
          return { current, added, changed: false };
        }
        return this.#change(current, raising);
      }
      const raised = await this.#change(before, raising);
      const { reference } = raised.current;
      if (raised.changed) await alarms.keep(tenantId, { key, at: event.at, reference });
      return raised;
    });
  }

  async #change(before: Case, { security, event, quietly }: Raising): Promise<Raised> {
    const decide = (current: Case): Done => {
      const made = madeSecurity(current, security, event);
      if (!made) return { case: current, effects: [] };
      const effects = made.effects.filter((one) => !quietly || one !== 'person-card');
      return { ...made, effects };
    };
    const done = await this.#parts.ledger.change(before.reference, decide, before);
    const changed = done !== undefined && done.effects.length > 0;
    return { current: done?.case ?? before, added: false, changed };
  }

  /** The case of this account or address: of the last day, or not closed yet. */
  async #known(tenantId: string, key: string): Promise<Case | undefined> {
    const { alarms, ledger, clock } = this.#parts;
    const alarm = await alarms.latest(tenantId, key);
    const current = alarm && (await ledger.get(alarm.reference));
    if (!alarm || !current) return undefined;
    const isRecent = clock.now().getTime() - Date.parse(alarm.at) < DAY_MS;
    return isRecent || !isClosed(current) ? current : undefined;
  }

  /** Card data can be forged: nobody's case holds another's evidence. */
  async #inquiryOf(person: Subject, id: string): Promise<Inquiry | undefined> {
    const inquiry = await this.#parts.inquiries.get(id);
    return inquiry && isTheirs(person, inquiry) ? inquiry : undefined;
  }

  /** Everything of the last day, and the attempt that they were told of. */
  async #triedOf(person: Subject, inquiry: Inquiry | undefined): Promise<readonly Tried[]> {
    const { inquiries, attemptsOf, clock } = this.#parts;
    const evidence = inquiry && (await inquiries.evidenceOf(inquiry.id));
    const gathered = (evidence && known(evidence.attempts)) ?? [];
    const followed = await attemptsOf(person);
    const since = clock.now().getTime() - DAY_MS;
    const about = inquiry?.diagnosis?.attempt?.id;
    const all = new Map([...gathered, ...followed].map((one) => [one.id, one]));
    return [...all.values()]
      .filter((one) => !one.byAdministrator && one.operation !== 'register')
      .filter((one) => one.id === about || Date.parse(one.endedAt) >= since)
      .map(triedOf);
  }

  async #draftOf(
    { tenantId, userId }: Subject,
    inquiry: Inquiry | undefined,
    security: Security,
    event: CaseEvent,
  ): Promise<CaseDraft> {
    const { inquiries, channels } = this.#parts;
    const evidence = inquiry && (await inquiries.evidenceOf(inquiry.id));
    const facts = factsOf({ evidence, diagnosis: inquiry?.diagnosis, suspectedAttack: true });
    const channel = await channels.channelFor({ tenantId, userId }, { ...facts, security });
    return {
      ...{ tenantId, requesterId: userId, ...facts, security },
      ...(inquiry && { inquiryId: inquiry.id }),
      ...(channel && { channel }),
      ...{ state: 'open', form: {}, openedAt: event.at, history: [event] },
    };
  }

  /** The card that the person has shows the reference. */
  async #link({ id }: Inquiry, caseReference: string): Promise<void> {
    await changing(this.#parts.inquiries, { id }, (inquiry) =>
      inquiry.caseReference ? inquiry : { ...inquiry, caseReference },
    );
  }

  #event(who: string, what: 'not-me' | 'suspected'): CaseEvent {
    return { at: this.#parts.clock.now().toISOString(), who, what };
  }
}

interface Raising {
  readonly key: string;
  readonly draft: CaseDraft;
  readonly security: Security;
  readonly event: CaseEvent;
  readonly inquiry: Inquiry | undefined;
  readonly quietly?: boolean;
}

interface Raised {
  readonly current: Case;
  readonly added: boolean;
  readonly changed: boolean;
}
