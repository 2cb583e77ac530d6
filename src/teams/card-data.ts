import { isRecord } from './activity.ts';

/**
 * Card data comes from the client, whatever the card once said. Each parser gives its own shape,
 * or undefined for what no card of ours can have sent.
 */
export type Parse<D> = (data: unknown) => D | undefined;

const LONGEST_ID = 100;
/** Longer than what Teams carries in one message. In characters. */
const LONGEST_TEXT = 100_000;

export interface AboutInquiry {
  readonly inquiry: string;
}

export interface MaybeAboutInquiry {
  readonly inquiry?: string;
}

export interface Answered extends AboutInquiry {
  readonly question: string;
  readonly answer: string;
}

export interface Pasted extends MaybeAboutInquiry {
  readonly message: string;
}

export interface Escalated extends MaybeAboutInquiry {
  /** Parsed by the form itself, which knows its fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface AboutCase {
  readonly case: string;
}

export interface SaidOfCase extends AboutCase {
  /** As typed; '' when nothing was. */
  readonly text: string;
}

export interface YesOrNo extends AboutCase {
  readonly yes: boolean;
}

/** How far back, in whole days. */
export interface AboutDays {
  readonly days: number;
}

export const nothing: Parse<undefined | null> = () => null;

export function text(data: unknown): string | undefined {
  return typeof data === 'string' ? data.slice(0, LONGEST_TEXT) : undefined;
}

export function aboutInquiry(data: unknown): AboutInquiry | undefined {
  const inquiry = isRecord(data) ? idOf(data.inquiry) : undefined;
  return inquiry ? { inquiry } : undefined;
}

export function maybeAboutInquiry(data: unknown): MaybeAboutInquiry | undefined {
  if (!isRecord(data)) return undefined;
  // A card without an inquiry says null; an empty text is how some hosts send that.
  if (data.inquiry === undefined || data.inquiry === null || data.inquiry === '') return {};
  return aboutInquiry(data);
}

export function answered(data: unknown): Answered | undefined {
  const about = aboutInquiry(data);
  if (!about || !isRecord(data)) return undefined;
  const question = idOf(data.question);
  const answer = idOf(data.answer);
  return question && answer ? { ...about, question, answer } : undefined;
}

export function pasted(data: unknown): Pasted | undefined {
  const about = maybeAboutInquiry(data);
  if (!about || !isRecord(data)) return undefined;
  const message = text(data.message);
  return message?.trim() ? { ...about, message } : undefined;
}

export function escalation(data: unknown): Escalated | undefined {
  const about = maybeAboutInquiry(data);
  return about && isRecord(data) ? { ...about, fields: data } : undefined;
}

export function aboutCase(data: unknown): AboutCase | undefined {
  const reference = isRecord(data) ? idOf(data.case) : undefined;
  return reference ? { case: reference } : undefined;
}

/** Hosts leave an empty input out. */
export function saidOfCase(data: unknown): SaidOfCase | undefined {
  const about = aboutCase(data);
  if (!about || !isRecord(data)) return undefined;
  return { ...about, text: text(data.text) ?? '' };
}

export function yesOrNo(data: unknown): YesOrNo | undefined {
  const about = aboutCase(data);
  if (!about || !isRecord(data)) return undefined;
  return data.answer === 'yes' || data.answer === 'no'
    ? { ...about, yes: data.answer === 'yes' }
    : undefined;
}

/** A message of the outbox, by its number there. */
export function aboutMessage(data: unknown): { readonly message: number } | undefined {
  const message = isRecord(data) ? numberOf(data.message) : undefined;
  return message === undefined ? undefined : { message };
}

/** The page of undelivered messages before this number; the newest without one. */
export function pageOfMessages(data: unknown): { readonly before?: number } | undefined {
  if (!isRecord(data)) return undefined;
  if (data.before === undefined) return {};
  const before = numberOf(data.before);
  return before === undefined ? undefined : { before };
}

function numberOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}

export function aboutDays(data: unknown): AboutDays | undefined {
  const days = isRecord(data) ? data.days : undefined;
  return Number.isInteger(days) && Number(days) > 0 ? { days: Number(days) } : undefined;
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w-]+$/.test(value) && value.length <= LONGEST_ID
    ? value
    : undefined;
}
