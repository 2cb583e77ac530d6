import { changing } from '../inquiry/changing.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { OneAtATime } from '../inquiry/one-at-a-time.ts';
import { isTheirs } from '../inquiry/outcome.ts';
import type { Clock, InquiryBook, Log, Subject } from '../inquiry/ports.ts';
import type { Done } from './action.ts';
import {
  type Case,
  type CaseDraft,
  type CaseEvent,
  type CaseForm,
  FORM_FIELDS,
  type FormField,
  isSameForm,
} from './case.ts';
import type { CasePerson } from './case-person.ts';
import type { Channels } from './channels.ts';
import { factsOf } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { CaseBook } from './ports.ts';

/** The same form without an inquiry again within this time is the same request sent twice. */
const SAME_REQUEST_MS = 120_000;

export interface CasesParts {
  readonly cases: Pick<CaseBook, 'get' | 'latestOf'>;
  readonly ledger: Ledger;
  readonly inquiries: Pick<InquiryBook, 'get' | 'replace' | 'evidenceOf'>;
  readonly channels: Pick<Channels, 'channelFor'>;
  /** The incident under which a new case is folded. */
  readonly incidentOf?: (opening: CaseDraft, attemptId?: string) => Promise<string | undefined>;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether a password seems to be in this text. */
  readonly seemsToHoldPassword: (text: string) => boolean;
}

/** How a case comes about, other than by its person's own wish. */
export interface Opening {
  /** Entra object id of the agent who opens it for them. */
  readonly by?: string;
  /** Where it was done: 'chat', 'search'. */
  readonly from?: string;
  /** Who they are, as far as whoever opens it knows; what the evidence says comes first. */
  readonly person?: CasePerson;
  /** The person or the watch says that it was somebody else who tried. */
  readonly suspectedAttack?: boolean;
}

/** People's requests to the helpdesk. */
export class Cases {
  readonly #parts: CasesParts;
  /** Submissions of one person wait for each other, so that the same form sent twice at once meets itself. */
  readonly #opening = new OneAtATime();

  constructor(parts: CasesParts) {
    this.#parts = parts;
  }

  /** Fields that may not be kept, because a password seems to be in them; for showing the form again. */
  withheld(form: CaseForm): readonly FormField[] {
    return FORM_FIELDS.filter((field) => this.#parts.seemsToHoldPassword(form[field] ?? ''));
  }

  /**
   * Stores the request and gives it a reference. What is sent for an inquiry that has a case already is added
   * to that case; the very same form changes nothing. Fields with a password are left out, and their names kept.
   * Rejects when the store does.
   */
  open(
    person: Subject,
    inquiryId: string | undefined,
    form: CaseForm,
    opening: Opening = {},
  ): Promise<Case> {
    const key = `${person.tenantId}/${person.userId}`;
    return this.#opening.run(key, () => this.#open(person, inquiryId, form, opening));
  }

  /** Any case, whoever asks: for those who work the desk. */
  get(reference: string): Promise<Case | undefined> {
    return this.#parts.cases.get(reference);
  }

  async #open(
    person: Subject,
    inquiryId: string | undefined,
    sent: CaseForm,
    opening: Opening,
  ): Promise<Case> {
    const { ledger, log } = this.#parts;
    const opened = this.#eventOf(opening.by ?? person.userId, sent, opening.from);
    const inquiry = inquiryId ? await this.#inquiryOf(person, inquiryId) : undefined;
    const repeated = inquiry ? undefined : await this.#justSent(person, opened);
    if (repeated) return repeated;

    const draft = await this.#draftOf(person, inquiry, opened, opening);
    const { case: stored, added } = await ledger.add(draft, ['case-card', 'person-card']);
    if (inquiry) await this.#link(inquiry, stored.reference);
    if (!added) return this.#addTo(stored, { ...opened, what: 'added' });
    log.info('a case was opened', { case: stored.reference, inquiry: inquiry?.id });
    return stored;
  }

  async #draftOf(
    { tenantId, userId }: Subject,
    inquiry: Inquiry | undefined,
    { form = {}, ...event }: CaseEvent,
    { suspectedAttack = false, person }: Opening,
  ): Promise<CaseDraft> {
    const evidence = inquiry && (await this.#parts.inquiries.evidenceOf(inquiry.id));
    const seen = factsOf({ evidence, diagnosis: inquiry?.diagnosis, suspectedAttack });
    const facts = { ...(person && { person }), ...seen };
    const channel = await this.#parts.channels.channelFor({ tenantId, userId }, facts);
    const draft: CaseDraft = {
      tenantId,
      requesterId: userId,
      ...(inquiry && { inquiryId: inquiry.id }),
      ...facts,
      ...(channel && { channel }),
      state: 'open',
      form,
      openedAt: event.at,
      history: [event],
    };
    const attemptId = inquiry?.diagnosis?.attempt?.id;
    const reference = await this.#parts.incidentOf?.(draft, attemptId);
    return reference === undefined ? draft : { ...draft, incident: { reference, folded: true } };
  }

  /** Card data can be forged: a case never attaches to another's inquiry. The request itself is kept. */
  async #inquiryOf(person: Subject, id: string): Promise<Inquiry | undefined> {
    const inquiry = await this.#parts.inquiries.get(id);
    if (inquiry && isTheirs(person, inquiry)) return inquiry;
    this.#parts.log.warn('a case names an inquiry that is not theirs', { userId: person.userId });
    return undefined;
  }

  async #justSent(person: Subject, { at, form = {} }: CaseEvent): Promise<Case | undefined> {
    const { tenantId, userId } = person;
    const latest = await this.#parts.cases.latestOf({ tenantId, userId });
    const isRecent = latest && Date.parse(at) - Date.parse(latest.openedAt) < SAME_REQUEST_MS;
    return isRecent && isSameForm(latest.form, form) ? latest : undefined;
  }

  /** A form that arrives twice, because somebody tapped twice or Teams delivered twice, is added once. */
  async #addTo(stored: Case, event: CaseEvent): Promise<Case> {
    const { form = {} } = event;
    const add = (current: Case): Done => {
      const known = [current.form, ...current.history.flatMap((one) => one.form ?? [])];
      if (known.some((one) => isSameForm(one, form))) return { case: current, effects: [] };
      const after = { ...current, history: [...current.history, event] };
      return { case: after, effects: ['case-card', 'person-card', 'relay-to-desk'] };
    };
    const done = await this.#parts.ledger.change(stored.reference, add, stored);
    return done?.case ?? stored;
  }

  /** The card of the inquiry shows the reference. Said again with every submission, in case a crash lost it. */
  async #link({ id }: Inquiry, caseReference: string): Promise<void> {
    await changing(this.#parts.inquiries, { id }, (inquiry) =>
      inquiry.caseReference === caseReference ? inquiry : { ...inquiry, caseReference },
    );
  }

  #eventOf(who: string, sent: CaseForm, from?: string): CaseEvent {
    const withheld = this.withheld(sent);
    const kept = FORM_FIELDS.filter((field) => sent[field] && !withheld.includes(field));
    return {
      at: this.#parts.clock.now().toISOString(),
      who,
      what: 'opened',
      ...(from && { from }),
      form: Object.fromEntries(kept.map((field) => [field, sent[field]])),
      ...(withheld.length > 0 && { withheld }),
    };
  }
}
