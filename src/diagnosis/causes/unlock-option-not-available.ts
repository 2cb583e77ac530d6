import { cause } from '../cause.ts';
import type { Answers, Report, ResetPolicy } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

/** Unlocking without a new password is a choice of its own, which the organisation may have left off. */
export const unlockOptionNotAvailable = cause({
  id: 'unlock-option-not-available',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'report', 'answers', 'resetPolicy'],
  judge({ signs, attempt, report, answers, resetPolicy }) {
    const tried = attempt?.outcome === 'failed' || attempt?.outcome === 'blocked';
    const wanted = !tried && wantsUnlock(known(report), known(answers) ?? {});
    const state = wanted ? fromPolicy(known(resetPolicy)) : undefined;
    return weigh(signs, 'unlock-option-not-available', state);
  },
});

function wantsUnlock(report: Report | undefined, given: Answers): boolean {
  return (given.operation ?? report?.operation) === 'unlock';
}

/** Where it is turned on, the Windows sign-in screen still offers no unlock, so that rules nothing out. */
function fromPolicy(policy: ResetPolicy | undefined): Verdict | undefined {
  return policy?.unlockWithoutReset === false ? likely(because('unlock-is-off')) : undefined;
}
