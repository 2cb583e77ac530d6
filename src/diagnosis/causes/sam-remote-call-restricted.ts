import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { unlessOthersWork } from '../others-work.ts';
import { known } from '../piece.ts';
import { agree, fromSigns } from '../weigh.ts';

/** A security policy keeps the connector account from asking domain controllers about people. */
export const samRemoteCallRestricted = cause({
  id: 'sam-remote-call-restricted',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'account', 'writeback'],
  judge({ signs, attempt, account, writeback, now }) {
    const said = fromSigns(signs, 'sam-remote-call-restricted');
    if (!said || said.level === 'ruled-out') return said;
    const triedAt = attempt?.endedAt ?? now;
    return agree(unlessOthersWork(said, known(writeback), triedAt), onlyInTheCloud(known(account)));
  },
});
