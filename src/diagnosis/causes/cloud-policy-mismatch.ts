import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { known } from '../piece.ts';
import { because, possible } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

/** Set in Active Directory, refused or lost on the way to the cloud; the row even says "success". */
export const cloudPolicyMismatch = cause({
  id: 'cloud-policy-mismatch',
  actor: 'you',
  needs: ['signs', 'account', 'answers'],
  judge({ signs, account, answers }) {
    const said = fromSigns(signs, 'cloud-policy-mismatch');
    const elsewhere = onlyInTheCloud(known(account));
    if (said) return agree(said, elsewhere);
    if (elsewhere || known(answers)?.['how-far'] !== 'afterwards') return elsewhere;
    return possible(because('stopped-at-afterwards'));
  },
});
