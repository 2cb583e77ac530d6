import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Heard } from '../../inquiry/heard.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';

export interface FindingModel {
  readonly inquiry: Inquiry;
  readonly diagnosis: Diagnosis;
  /** What the person has just said; absent on later looks. */
  readonly heard?: Heard | undefined;
  /** Many have the same trouble at the moment; its reference. */
  readonly incident?: string | undefined;
}
