import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';

export interface FindingModel {
  readonly inquiry: Inquiry;
  readonly diagnosis: Diagnosis;
  /** Many have the same trouble at the moment; its reference. */
  readonly incident?: string | undefined;
}
