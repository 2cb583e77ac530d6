import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Account } from '../evidence.ts';
import { known } from '../piece.ts';
import type { Signs } from '../signs.ts';
import { because, likely, type Verdict } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

export const smartLockoutCloud = cause({
  id: 'smart-lockout-cloud',
  actor: 'you',
  needs: ['signs', 'attempt', 'account'],
  judge({ signs, attempt, account }) {
    return agree(
      fromSigns(signs, 'smart-lockout-cloud'),
      lockedHere(signs, attempt, known(account)),
    );
  },
});

/** A lock-out that can only be the cloud's: no other place could lock, or an unlock there did not help. */
function lockedHere(
  signs: Signs,
  attempt: Attempt | undefined,
  account: Account | undefined,
): Verdict | undefined {
  if (!signs.pointing('account-locked')) return undefined;
  if (onlyInTheCloud(account)) return likely(because('locked-in-the-cloud-only'));
  const unlocked = attempt?.operation === 'unlock' && attempt.outcome === 'succeeded';
  return unlocked ? likely(because('unlock-did-not-help')) : undefined;
}
