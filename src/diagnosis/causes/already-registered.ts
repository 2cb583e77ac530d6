import { cause } from '../cause.ts';
import type { Registration } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, ruledOut, type Verdict } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

/** Nobody is asked to register twice: the prompt stays away although people wait for it. */
export const alreadyRegistered = cause({
  id: 'already-registered',
  actor: 'you',
  needs: ['signs', 'registration'],
  judge({ signs, registration }) {
    const said = fromSigns(signs, 'already-registered');
    return said && agree(said, fromReport(known(registration)));
  },
});

function fromReport(registration: Registration | undefined): Verdict | undefined {
  return registration?.isSsprRegistered === false
    ? ruledOut(because('report-says-not-registered'))
    : undefined;
}
