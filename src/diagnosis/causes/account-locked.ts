import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { known } from '../piece.ts';
import { because, ruledOut } from '../verdict.ts';
import { agree, atMostPossible, fromSigns } from '../weigh.ts';

/** Locked out in Active Directory, or the source does not say where; Graph does not show it. */
export const accountLocked = cause({
  id: 'account-locked',
  actor: 'helpdesk',
  needs: ['signs', 'attempt', 'account'],
  judge({ signs, attempt, account }) {
    const said = fromSigns(signs, 'account-locked');
    if (!said) return undefined;
    const person = known(account);
    // One code stands for locked and disabled alike (AADSTS120014); the account tells which.
    const disabled = person?.enabled === false && ruledOut(because('disabled-instead'));
    const unlocked = attempt?.operation === 'unlock' && attempt.outcome === 'succeeded';
    return agree(unlocked ? atMostPossible(said) : said, disabled || onlyInTheCloud(person));
  },
});
