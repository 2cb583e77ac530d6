import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { unlessOthersWork } from '../others-work.ts';
import { known } from '../piece.ts';
import { agree, fromSigns } from '../weigh.ts';

/** Rights are given for the whole domain: where others get through, this one account is the odd one. */
export const adPermissions = cause({
  id: 'ad-permissions',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'account', 'writeback'],
  standsFor: ['inheritance-disabled', 'sam-remote-call-restricted'],
  judge({ signs, attempt, account, writeback, now }) {
    const said = fromSigns(signs, 'ad-permissions');
    if (!said || said.level === 'ruled-out') return said;
    const triedAt = attempt?.endedAt ?? now;
    return agree(unlessOthersWork(said, known(writeback), triedAt), onlyInTheCloud(known(account)));
  },
});
