import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import type { Account } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { agree } from '../weigh.ts';

/** The password was set in the cloud by a way that never tells Active Directory; see knowledge/operations.ts. */
export const writebackUnsupportedPath = cause({
  id: 'writeback-unsupported-path',
  actor: 'helpdesk',
  needs: ['signs', 'attempt', 'account'],
  judge({ signs, attempt, account }) {
    const person = known(account);
    const said = saidOfOnPremises(signs, 'writeback-unsupported-path', person);
    return agree(said, fromRow(attempt, person));
  },
});

/** Rows of a reset by an administrator name the agent that wrote it back (Microsoft: howto-sspr-reporting). */
function fromRow(attempt: Attempt | undefined, account: Account | undefined): Verdict | undefined {
  if (!account?.onPremisesSynced || attempt?.operation !== 'admin-reset') return undefined;
  if (attempt.outcome !== 'succeeded' || !attempt.onPremisesAgent) return undefined;
  return attempt.onPremisesAgent === 'None'
    ? likely(because('no-agent-wrote-back'))
    : ruledOut(because('agent-wrote-back', { agent: { quote: attempt.onPremisesAgent } }));
}
