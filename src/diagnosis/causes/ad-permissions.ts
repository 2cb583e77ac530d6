import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Writeback } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, type Verdict } from '../verdict.ts';
import { agree, atMostPossible, fromSigns } from '../weigh.ts';

const DAY = 24 * 3_600_000;

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

/** Rights are given for the whole domain: where others get through, this one account is the odd one. */
function unlessOthersWork(
  said: Verdict,
  writeback: Writeback | undefined,
  triedAt: string,
): Verdict {
  const success = writeback?.lastSuccess;
  if (!success || Date.parse(triedAt) - Date.parse(success) > DAY) return said;
  const reason = because('others-reached-active-directory', { time: { time: success } });
  const doubted = said.level === 'confirmed' ? said : atMostPossible(said);
  return { ...doubted, because: [...said.because, reason] };
}
