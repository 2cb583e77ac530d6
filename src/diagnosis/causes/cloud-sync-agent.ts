import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import { known } from '../piece.ts';
import type { Signs } from '../signs.ts';
import { because, possible, type Verdict } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

/** The provisioning agent of Microsoft Entra Cloud Sync, which writes back in place of Connect Sync. */
export const cloudSyncAgent = cause({
  id: 'cloud-sync-agent',
  actor: 'administrator',
  needs: ['signs', 'attempts', 'account'],
  judge({ signs, attempts, account }) {
    const said = fromSigns(signs, 'cloud-sync-agent');
    const suspected = agree(said, fromAgent(signs, known(attempts) ?? []));
    return suspected && agree(suspected, onlyInTheCloud(known(account)));
  },
});

/** Nobody could be reached, and rows show that it is this agent that should have answered. */
function fromAgent(signs: Signs, attempts: readonly Attempt[]): Verdict | undefined {
  if (!signs.pointing('writeback-connectivity')) return undefined;
  const agent = attempts.findLast(({ onPremisesAgent }) => onPremisesAgent)?.onPremisesAgent;
  return agent === 'CloudSync' ? possible(because('cloud-sync-writes-back')) : undefined;
}
