import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import type { MeaningId } from './meanings.ts';

/** The codes of the reset page. Microsoft documents these eight and no others. */
export const SSPR_CODES: Readonly<Record<number, MeaningId>> = {
  9: 'sspr-disabled-tenant',
  10: 'writeback-not-enabled',
  11: 'sspr-policy-not-set',
  12: 'licence-missing-organisation',
  13: 'not-in-scope-group',
  14: 'not-enough-methods',
  29: 'onprem-admin-action-required',
  30: 'onprem-connectivity',
};

// People and Microsoft's own articles write SSPR_0029, SSPR_029, SSPR-29, SSPR 0029, sspr29 and SSPR_OO29.
const SPELLINGS = /\bSSPR[\s_:#–-]{0,3}(?:error|code)?[\s_:#–-]{0,3}([0O]{0,3}[1-9]\d{0,3})\b/gi;

export interface SsprCode {
  readonly number: number;
  readonly words: string;
  /** Absent for a number nobody documents. */
  readonly recognised?: Recognised;
}

/** The text with the documented codes blanked out, offsets unchanged: "SSPR" in a code is no word of its own. */
export function withoutSsprCodes(text: string): string {
  return ssprCodesIn(text).reduce(
    (blanked, { words, recognised }) =>
      recognised ? blanked.replace(words, ' '.repeat(words.length)) : blanked,
    text,
  );
}

/** Every code of the reset page in a text, also those without a known meaning. */
export function ssprCodesIn(text: string): SsprCode[] {
  return [...text.matchAll(SPELLINGS)].map(([words, digits]) => {
    const number = Number((digits ?? '').replace(/o/gi, '0'));
    const id = SSPR_CODES[number];
    return id ? { number, words, recognised: asRecognised(id, words, 'code') } : { number, words };
  });
}
