import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Account, ResetPolicy, Writeback } from '../evidence.ts';
import { seenOnScreen } from '../on-screen.ts';
import { passedPageChecks } from '../page-checks.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const writebackDisabled = cause({
  id: 'writeback-disabled',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'account', 'writeback', 'resetPolicy', 'answers'],
  judge({ signs, attempt, account, writeback, resetPolicy, answers }) {
    const person = known(account);
    const state =
      onlyInTheCloud(person) ??
      passedPageChecks(signs, attempt) ??
      fromRows(known(writeback), person) ??
      fromOperator(known(resetPolicy), person) ??
      seenOnScreen(known(answers) ?? {}, 'start', 'service-not-enabled');
    return weigh(signs, 'writeback-disabled', state);
  },
});

/** No property says whether writeback is on (Microsoft: Graph: onPremisesDirectorySynchronizationFeature); the tenant's own rows sometimes do. */
function fromRows(
  writeback: Writeback | undefined,
  account: Account | undefined,
): Verdict | undefined {
  const { lastDisabled, lastEnabled = '', lastSuccess = '' } = writeback ?? {};
  if (lastDisabled && lastDisabled > lastEnabled && lastDisabled > lastSuccess) {
    const off = because('writeback-was-turned-off', { time: { time: lastDisabled } });
    return account ? likely(off) : undefined;
  }
  if (!lastSuccess) return undefined;
  return ruledOut(because('writeback-has-worked', { time: { time: lastSuccess } }));
}

function fromOperator(
  policy: ResetPolicy | undefined,
  account: Account | undefined,
): Verdict | undefined {
  if (policy?.writeback === false && account) return likely(because('writeback-is-off'));
  return policy?.writeback ? ruledOut(because('writeback-is-on')) : undefined;
}
