import type { Account, ContactState } from '../../diagnosis/evidence.ts';
import { isUsablePhone } from '../../diagnosis/knowledge/phone-format.ts';
import { type JsonObject, text, texts } from '../json.ts';

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Only whether contact data is there and usable leaves this function, never a number or an address. */
export function contactStates(user: JsonObject): Account['contact'] {
  if (!('mobilePhone' in user || 'businessPhones' in user || 'otherMails' in user)) {
    return undefined;
  }
  return {
    mobilePhone: stateOf([text(user.mobilePhone) ?? []].flat(), isUsablePhone),
    officePhone: stateOf(texts(user.businessPhones), isUsablePhone),
    otherMail: stateOf(texts(user.otherMails), isMail),
  };
}

/** One usable entry is enough. */
function stateOf(entries: readonly string[], usable: (entry: string) => boolean): ContactState {
  if (entries.length === 0) return 'absent';
  return entries.some(usable) ? 'well-formed' : 'malformed';
}

function isMail(address: string): boolean {
  return MAIL.test(address.trim());
}
