import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import { type KnownEvent, wordsOf } from './event-ids.ts';

const LOCKED_OUT = 4740;

/**
 * A domain controller audits both ends of an attempt: only "Audit Failure" is a refusal. `words` holds the
 * keywords and the text; undefined where they do not say which end it was.
 */
export function securityReading(known: KnownEvent, words: string): Recognised | undefined {
  if (known.id === LOCKED_OUT) return asRecognised(known.meaning, wordsOf(known), 'event');
  const failed = auditFailed(words);
  if (failed === undefined) return undefined;
  const id = failed ? known.meaning : 'directory-password-set';
  return asRecognised(id, `${wordsOf(known)} Audit ${failed ? 'Failure' : 'Success'}`, 'event');
}

const AUDIT_FAILURE_BIT = 0x0010_0000_0000_0000n;
const AUDIT_SUCCESS_BIT = 0x0020_0000_0000_0000n;

function auditFailed(keywords: string): boolean | undefined {
  if (/audit[ _-]?fail/i.test(keywords)) return true;
  if (/audit[ _-]?succe/i.test(keywords)) return false;
  const mask = /0x([0-9a-f]{14,16})\b/i.exec(keywords)?.[0];
  if (!mask) return undefined;
  const bits = BigInt(mask);
  if (bits & AUDIT_FAILURE_BIT) return true;
  return bits & AUDIT_SUCCESS_BIT ? false : undefined;
}
