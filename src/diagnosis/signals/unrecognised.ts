import { ssprCodesIn } from './sspr-codes.ts';

/** What a page or a program said, between quotation marks or after a colon. At least eight characters. */
const QUOTED = /["“„«]\s*([^"“”„«»]{8,})["”“»]/u;
const AFTER_COLON =
  /\b(?:error|message|says?|said|reads?|code|fehler|meldung|erreur|error|mensaje|messaggio)\s*:\s*(\S.{7,})$/imu;

/**
 * The message or code that somebody quotes in a text in which nothing was recognised; undefined if they quote none.
 */
export function unrecognisedIn(text: string): string | undefined {
  const code = ssprCodesIn(text).find(({ recognised }) => !recognised);
  return code?.words ?? (QUOTED.exec(text) ?? AFTER_COLON.exec(text))?.[1]?.trim();
}

/** The unknown thing as it may be kept: a code is Microsoft's own word, and a sentence may hold anything. */
export function nameOfUnrecognised(text: string): string {
  const [code] = ssprCodesIn(text);
  if (!code) return 'a message that was quoted in chat';
  return `SSPR_${String(code.number).padStart(4, '0')}`;
}
