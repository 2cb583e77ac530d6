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

/** "Audit Failure" in the languages of Windows, and as Get-EventLog and a bare column write it. */
const FAILURE =
  /audit[ _-]?fail|failure[ _-]?audit|^\s*failure\s*$|überwachung (?:gescheitert|fehlgeschlagen)|échec de l.audit|error de auditoría|falha (?:de|na) auditoria|controllo non riuscito|controle mislukt|監査の失敗|审核失败/im;
const SUCCESS =
  /audit[ _-]?succe|success[ _-]?audit|^\s*success\s*$|überwachung erfolgreich|succès de l.audit|auditoría correcta|sucesso (?:de|na) auditoria|controllo riuscito|controle geslaagd|監査の成功|审核成功/im;
/** The mask as XML writes it, or as the signed number that PowerShell writes into JSON. */
const MASK = /0x[0-9a-f]{14,16}\b|-9\d{18}\b/i;

function auditFailed(keywords: string): boolean | undefined {
  if (FAILURE.test(keywords)) return true;
  if (SUCCESS.test(keywords)) return false;
  const mask = MASK.exec(keywords)?.[0];
  if (!mask) return undefined;
  const bits = BigInt.asUintN(64, BigInt(mask));
  if (bits & AUDIT_FAILURE_BIT) return true;
  return bits & AUDIT_SUCCESS_BIT ? false : undefined;
}
