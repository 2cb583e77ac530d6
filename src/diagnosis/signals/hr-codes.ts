import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import type { MeaningId } from './meanings.ts';

/** Result codes of the synchronisation engine and of Windows, as eight hexadecimal digits. */
export const HR_CODES: Readonly<Record<string, MeaningId>> = {
  '80230402': 'onprem-multi-match',
  '80230405': 'user-not-found-onprem',
  '80230619': 'onprem-policy-refused',
  '8023061F': 'forest-config-changed',
  '80230626': 'ad-access-denied',
  '8023062C': 'ldap-signing-not-configured',
  '80230818': 'dc-unreachable',
  // An administrator's reset of a user whose adminCount is 1.
  '80231367': 'privileged-account-denied',
  '800700CE': 'connector-password-too-long',
  // Seen with 33001 where the distinguished name holds a character the directory reserves.
  '80005000': 'ou-reserved-character',
  // Seen with the cloud sync agent, whose account could not read the Users container.
  '8007200A': 'agent-permission-missing',
  // Plain Windows errors (0x8007 and the error number) that ADSI and LDAP hand through.
  '80070005': 'ad-access-denied',
  '80070056': 'wrong-current-password',
  '80070525': 'user-not-found-onprem',
  '8007052D': 'onprem-policy-refused',
  '80070533': 'account-disabled-onprem',
  '8007054B': 'dc-unreachable',
  '800706BA': 'dc-unreachable',
  '80070775': 'account-locked-onprem',
  '800708C5': 'onprem-policy-refused',
  '8007203A': 'dc-unreachable',
  '80072EE2': 'onprem-connectivity',
  '80072EE7': 'onprem-connectivity',
  '80072EFD': 'onprem-connectivity',
};

/** PowerShell and .NET print codes as signed numbers: `-2145188327` is 80230619. */
const SIGNED = /(?<![\d-])-214\d{7}(?!\d)/g;
const SPELLINGS = /\b(?:hr\s*[=:]?\s*(?:0x)?|0x)?(80[0-9a-f]{5,6})\b/gi;

/** `0x8023062c`, `hr=8023062C`, `8023062c` → `8023062C`; undefined where no code is in the text. */
export function normaliseHr(text: string): string | undefined {
  return hrCodes(text)[0]?.code;
}

/** Every known result code in a text. */
export function hrCodesIn(text: string): Recognised[] {
  const found: Recognised[] = [];
  for (const { code, words } of hrCodes(text)) {
    const id = HR_CODES[code];
    if (id) found.push(asRecognised(id, words, 'code'));
  }
  return found;
}

function hrCodes(text: string): { code: string; words: string }[] {
  const signed = [...text.matchAll(SIGNED)].map(([words]) => ({ code: hexOf(words), words }));
  const spelled = [...text.matchAll(SPELLINGS)].map(([words, digits]) => ({
    code: whole((digits ?? '').toUpperCase()),
    words,
  }));
  return [...spelled, ...signed].filter(({ code }) => code.length === 8);
}

/** The eight digits of a code that is written as a number, signed or not. */
export function hexOf(signed: string): string {
  return (Number(signed) >>> 0).toString(16).toUpperCase();
}

/** Microsoft's own table has lost a digit of 80230402. */
function whole(digits: string): string {
  return digits === '8023042' ? '80230402' : digits;
}
