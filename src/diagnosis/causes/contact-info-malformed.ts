import { cause } from '../cause.ts';
import type { Account, Registration } from '../evidence.ts';
import { checkedElsewhere, passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { countForReset } from '../reset-methods.ts';
import { because, likely, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const contactInfoMalformed = cause({
  id: 'contact-info-malformed',
  actor: 'helpdesk',
  needs: ['signs', 'attempt', 'account', 'registration'],
  judge({ signs, attempt, account, registration }) {
    const person = known(account);
    const state =
      passedPageChecks(signs, attempt) ??
      checkedElsewhere(person) ??
      fromContact(person, known(registration));
    return weigh(signs, 'contact-info-malformed', state);
  },
});

/** Contact data of the directory counts only while nothing better is registered (Microsoft: concept-sspr-howitworks, howto-sspr-authenticationdata). */
function fromContact(
  account: Account | undefined,
  registration: Registration | undefined,
): Verdict | undefined {
  if (!registration || countForReset(registration.methodsRegistered) > 0) return undefined;
  const contact = Object.values(account?.contact ?? {});
  const spoilt = contact.includes('malformed') && !contact.includes('well-formed');
  return spoilt ? likely(because('only-malformed-contact-data')) : undefined;
}
