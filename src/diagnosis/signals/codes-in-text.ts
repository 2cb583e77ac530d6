import type { Recognised } from '../recognised.ts';
import { aadstsCodesIn } from './aadsts-codes.ts';
import { distinct } from './as-recognised.ts';
import { hrCodesIn } from './hr-codes.ts';
import { ssprCodesIn } from './sspr-codes.ts';
import { tokensIn } from './tokens.ts';

/** Pasted logs may be long; codes stand near the front of what people paste. */
const READ_AT_MOST = 100_000;

export interface CodesInText {
  readonly found: readonly Recognised[];
  /** Codes of other sign-in problems, such as AADSTS50076 for multifactor authentication. */
  readonly foreign: readonly string[];
}

/** Every machine word inside a human text. */
export function codesInText(whole: string): CodesInText {
  const text = whole.slice(0, READ_AT_MOST);
  const aadsts = aadstsCodesIn(text);
  const found = [
    ...ssprCodesIn(text).flatMap(({ recognised }) => (recognised ? [recognised] : [])),
    ...tokensIn(text),
    ...aadsts,
    ...hrCodesIn(text),
  ];
  const known = new Set(aadsts.map(({ words }) => words));
  const foreign = [...text.matchAll(/\bAADSTS\d{5,7}\b/gi)]
    .map(([code]) => code)
    .filter((code) => !known.has(code));
  return { found: distinct(found), foreign };
}
