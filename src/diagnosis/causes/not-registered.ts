import { cause } from '../cause.ts';
import type { Account, Registration } from '../evidence.ts';
import { seenOnScreen } from '../on-screen.ts';
import { checkedElsewhere, passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { countForReset } from '../reset-methods.ts';
import { because, likely, possible, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const notRegistered = cause({
  id: 'not-registered',
  actor: 'helpdesk',
  needs: ['signs', 'attempt', 'registration', 'account', 'answers'],
  judge({ signs, attempt, registration, account, answers }) {
    const state =
      passedPageChecks(signs, attempt) ??
      checkedElsewhere(known(account)) ??
      fromReport(known(registration), known(account)) ??
      seenOnScreen(known(answers) ?? {}, 'start', 'more-information');
    return weigh(signs, 'not-registered', state);
  },
});

function fromReport(
  registration: Registration | undefined,
  account: Account | undefined,
): Verdict | undefined {
  if (!registration) return undefined;
  const { isSsprRegistered, methodsRegistered } = registration;
  if (isSsprRegistered) return ruledOut(because('is-registered'));
  const count = countForReset(methodsRegistered);
  if (count > 0) return ruledOut(because('some-methods-registered', { count }));
  if (isSsprRegistered === undefined) return undefined;
  // Contact data that an administrator filled in works without registration (Microsoft: concept-sspr-howitworks, howto-sspr-authenticationdata).
  return hasContactData(account)
    ? possible(because('nothing-registered-but-contact-data'))
    : likely(because('nothing-registered'));
}

function hasContactData(account: Account | undefined): boolean {
  return Object.values(account?.contact ?? {}).includes('well-formed');
}
