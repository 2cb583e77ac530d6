/** What can carry a fact in the product. Each kind has a proof in proofs.ts. */
export type CarrierKind =
  /** A cause with a judge; ref: its id. */
  | 'cause'
  /** A Windows event; ref: number and name. */
  | 'event'
  /** Text of an event; ref: the meaning it is recognised as; says: the text. */
  | 'event text'
  /** A code in any spelling; ref: the meaning; says: the code. */
  | 'code'
  /** A reason of an audit row; ref: the meaning; says: the reason. */
  | 'audit reason'
  /** An activity of the audit log; ref: its name. */
  | 'audit activity'
  /** What a page shows or a person writes; ref: the meaning it is recognised as; says: the words. */
  | 'sentence'
  /** Steps for the person, the helpdesk or the administrator; ref: the cause; says: words that stand there. */
  | 'runbook'
  /** Data of src/diagnosis/knowledge; ref: file and export; says: a value that stands in it. */
  | 'knowledge'
  /** Evidence that is gathered; ref: its name. */
  | 'evidence'
  /** A string that is shown; ref: its key; says: words that stand there. */
  | 'card'
  /** A page for operators; ref: its path; says: words that stand there. */
  | 'page';

export interface Carrier {
  readonly kind: CarrierKind;
  readonly ref: string;
  readonly says?: string;
}

/** One fact of one document, in our own words. */
export interface Item {
  readonly id: string;
  readonly fact: string;
  readonly carriedBy: readonly Carrier[];
  /** Where the fact has changed since, or was printed wrong: what holds today. */
  readonly today?: string;
}

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface SourceDocument {
  /** Begins the ids of its items. */
  readonly id: string;
  readonly title: string;
  /** Who published it, and when. */
  readonly published: string;
  readonly sections: readonly Section[];
}

const carrier =
  (kind: CarrierKind) =>
  (ref: string, says?: string): Carrier =>
    says === undefined ? { kind, ref } : { kind, ref, says };

export const cause = carrier('cause');
export const event = carrier('event');
export const eventText = carrier('event text');
export const code = carrier('code');
export const reason = carrier('audit reason');
export const activity = carrier('audit activity');
export const sentence = carrier('sentence');
export const runbook = carrier('runbook');
export const knowledge = carrier('knowledge');
export const evidence = carrier('evidence');
export const card = carrier('card');
export const page = carrier('page');

/** `id` is unique in its document. */
export function item(id: string, fact: string, ...carriedBy: Carrier[]): Item {
  return { id, fact, carriedBy };
}

/** The same, for a fact that has changed since. */
export function changed(id: string, fact: string, today: string, ...carriedBy: Carrier[]): Item {
  return { id, fact, today, carriedBy };
}
