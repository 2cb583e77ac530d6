import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Inquiry } from './inquiry.ts';
import type { Subject } from './ports.ts';

/** An inquiry that has its finding. */
export type Settled = Inquiry & { readonly diagnosis: Diagnosis };

export interface Finding {
  readonly kind: 'finding';
  readonly inquiry: Settled;
  readonly diagnosis: Diagnosis;
}

/** `superseded`: the card is older than what is asked now, or than what is kept. */
export interface Refused {
  readonly kind: 'refused';
  readonly because: 'not-yours' | 'unknown' | 'superseded';
}

/** It failed; the person was told so with this reference, and the log has the rest under it. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly reference: string;
}

export type Outcome = Finding | Refused | Trouble;

export function findingOf(inquiry: Settled): Finding {
  return { kind: 'finding', inquiry, diagnosis: inquiry.diagnosis };
}

export function refused(because: Refused['because']): Refused {
  return { kind: 'refused', because };
}

/** A short name for an inquiry that a person can quote: "3F2A-91BC". */
export function referenceOf(inquiryId: string): string {
  const digits = inquiryId.replaceAll('-', '').slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

export function isSettled(inquiry: Inquiry): inquiry is Settled {
  return inquiry.diagnosis !== undefined;
}

export function isTheirs({ tenantId, userId }: Subject, inquiry: Inquiry): boolean {
  return inquiry.tenantId === tenantId && inquiry.userId === userId;
}
