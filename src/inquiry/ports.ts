import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import type { Heard } from './heard.ts';
import type { Inquiry } from './inquiry.ts';

/** Whose evidence: the Entra object id, always taken from the authenticated activity. */
export interface Subject {
  readonly tenantId: string;
  readonly userId: string;
}

/** Where evidence comes from. Never rejects: what could not be had is missing-because in the result. */
export interface Directory {
  gather(subject: Subject, options: GatherOptions): Promise<Partial<Evidence>>;
}

export interface GatherOptions {
  /** Everything not there by then is missing because it timed out. */
  readonly deadlineMs: number;
  /** A single call that is not answered by then is given up; as long as the whole when absent. */
  readonly callMs?: number;
  /** Skip caches: a second look must not be answered from the first. */
  readonly fresh?: boolean;
  /** Nobody waits: takes no place in the report budget that people may need. */
  readonly unhurried?: boolean;
  readonly reference: string;
}

export interface Clock {
  now(): Date;
  /** Runs `work` once after `ms`; the returned function cancels it. */
  after(ms: number, work: () => void): () => void;
}

/** Structured log. The message is static, the variables are data; object ids only, never a UPN above debug. */
export interface Log {
  debug(message: string, data?: LogData): void;
  info(message: string, data?: LogData): void;
  warn(message: string, data?: LogData): void;
  error(message: string, data?: LogData): void;
  with(data: LogData): Log;
}

export type LogData = Readonly<Record<string, unknown>>;

/** A person we may write to; the conversation reference is the host's own and opaque here. */
export interface Person extends Subject {
  readonly displayName?: string;
  /** BCP 47, from the last activity. */
  readonly locale: string;
  /** IANA zone, from the last activity. */
  readonly timeZone: string;
  /** False where the host has no dialogs (Playground, some clients). */
  readonly hostHasDialogs: boolean;
  readonly conversation?: unknown;
  /** When the welcome was shown; absent before it and after an uninstall. */
  readonly welcomedAt?: string;
  /** When they took the app out; absent once they are back. */
  readonly removedAt?: string;
}

/** What can be shown outside a turn; the host turns it into a card. */
export type Showing =
  | { readonly kind: 'gathering'; readonly inquiry: Inquiry }
  | {
      readonly kind: 'finding';
      readonly inquiry: Inquiry;
      readonly diagnosis: Diagnosis;
      readonly heard?: Heard | undefined;
    }
  | { readonly kind: 'trouble'; readonly reference: string };

/** Shows things to a person in their own chat. Replaces the message when `activityId` is given. */
export interface Speaker {
  show(person: Person, what: Showing, activityId?: string): Promise<Shown>;
}

export type Shown =
  | { readonly shown: true; readonly activityId?: string }
  | { readonly shown: false; readonly because: string; readonly permanent: boolean };

export interface InquiryBook {
  add(inquiry: Inquiry): Promise<void>;
  get(id: string): Promise<Inquiry | undefined>;
  /**
   * Stores `next` only if the stored revision is still `next.revision - 1`; false when somebody was faster. With it the
   * evidence its finding was made from, so that an answer re-judges without asking Graph again; what was kept stays
   * when none is given.
   */
  replace(next: Inquiry, evidence?: Evidence): Promise<boolean>;
  /** Inquiries whose next look is due at or before `now`, oldest first. */
  due(now: string, limit: number): Promise<readonly Inquiry[]>;
  latestOf(subject: Subject): Promise<Inquiry | undefined>;
  /** Of a person, opened since then, newest first. */
  recentOf(subject: Subject, since: string, limit: number): Promise<readonly Inquiry[]>;
  evidenceOf(id: string): Promise<Evidence | undefined>;
}

export interface PeopleBook {
  remember(person: Person): Promise<void>;
  get(subject: Subject): Promise<Person | undefined>;
}

/** What is said to a person once, and never again. */
export interface Mentions {
  /** True for the first who asks. */
  first(subject: Subject, what: string, at: string): Promise<boolean>;
}

/** Raw reasons no table knew, counted, so that new wording from Microsoft is seen the day it appears. */
export interface UnknownReasons {
  record(reason: string, at: string): Promise<void>;
  list(): Promise<
    readonly { readonly reason: string; readonly count: number; readonly lastAt: string }[]
  >;
}

/** What an inquiry reads and writes. */
export interface Books {
  readonly inquiries: InquiryBook;
  readonly people: PeopleBook;
  readonly unknownReasons: UnknownReasons;
  readonly mentions: Mentions;
}
