import type { Account, ContactState } from '../../diagnosis/evidence.ts';
import { type JsonObject, text, texts } from '../json.ts';

/** `+1 4251234567`, perhaps with an extension: country code, one blank, digits. */
const PHONE = /^\+[1-9]\d{0,3} \d{4,15}(\s*x\s*\d+)?$/i;

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Only whether contact data is there and usable leaves this function, never a number or an address. */
export function contactStates(user: JsonObject): Account['contact'] {
  if (!('mobilePhone' in user || 'businessPhones' in user || 'otherMails' in user)) {
    return undefined;
  }
  return {
    mobilePhone: stateOf([text(user.mobilePhone) ?? []].flat(), PHONE),
    officePhone: stateOf(texts(user.businessPhones), PHONE),
    otherMail: stateOf(texts(user.otherMails), MAIL),
  };
}

/** One usable entry is enough. */
function stateOf(entries: readonly string[], format: RegExp): ContactState {
  if (entries.length === 0) return 'absent';
  return entries.some((entry) => format.test(entry.trim())) ? 'well-formed' : 'malformed';
}
