import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import { known } from '../piece.ts';

/** Setting writeback up, or taking it down, did not come to its end. */
export const writebackOnboardingFailed = cause({
  id: 'writeback-onboarding-failed',
  actor: 'administrator',
  needs: ['signs', 'account'],
  judge({ signs, account }) {
    return saidOfOnPremises(signs, 'writeback-onboarding-failed', known(account));
  },
});
