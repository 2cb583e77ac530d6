import { cause } from '../cause.ts';
import type { Account } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const accountDisabled = cause({
  id: 'account-disabled',
  actor: 'helpdesk',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return weigh(signs, 'account-disabled', fromAccount(known(account)));
  },
});

function fromAccount(account: Account | undefined): Verdict | undefined {
  if (account?.enabled === undefined) return undefined;
  return account.enabled
    ? ruledOut(because('account-is-enabled'))
    : likely(because('account-is-disabled'));
}
