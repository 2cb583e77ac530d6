import { type CaseForm, FORM_FIELDS, type FormField } from '../desk/case.ts';

/** Longest text kept of each field, in characters; the inputs have the same limits. */
export const FIELD_LIMITS: Readonly<Record<FormField, number>> = {
  saw: 1000,
  page: 300,
  supportCode: 200,
  reach: 300,
  note: 1000,
};

export type EscalationProblem =
  | { readonly field: FormField; readonly problem: 'missing' | 'too-long' }
  /** Not data of this form at all. */
  | { readonly problem: 'not-a-form' };

export type ParsedEscalation =
  | { readonly form: CaseForm }
  | {
      readonly problems: readonly EscalationProblem[];
      /** What could be kept, to show the form again without loss. */
      readonly form: CaseForm;
    };

/**
 * Reads what the escalation form submitted. Hosts omit empty inputs, so an absent field is an empty one.
 * Validation on the card is a courtesy of the client; this one counts.
 */
export function parseEscalation(
  data: unknown,
  required: readonly FormField[] = [],
): ParsedEscalation {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { form: {}, problems: [{ problem: 'not-a-form' }] };
  }
  const form: Partial<Record<FormField, string>> = {};
  const problems: EscalationProblem[] = [];
  for (const field of FORM_FIELDS) {
    const value: unknown = Object.hasOwn(data, field) ? Reflect.get(data, field) : undefined;
    const text = typeof value === 'string' ? value.trim() : '';
    const characters = Array.from(text);
    if (characters.length > FIELD_LIMITS[field]) problems.push({ field, problem: 'too-long' });
    if (text === '' && required.includes(field)) problems.push({ field, problem: 'missing' });
    if (text !== '') form[field] = characters.slice(0, FIELD_LIMITS[field]).join('').trimEnd();
  }
  return problems.length > 0 ? { form, problems } : { form };
}
