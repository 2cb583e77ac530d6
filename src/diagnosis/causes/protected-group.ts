import type { Attempt } from '../attempt.ts';
import { cause } from '../cause.ts';
import { onlyInTheCloud } from '../cloud-only.ts';
import type { Answers } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { agree, fromSigns } from '../weigh.ts';

/** Active Directory guards its own administrators: they may change their password, never reset it. */
export const protectedGroup = cause({
  id: 'protected-group',
  actor: 'administrator',
  needs: ['signs', 'attempt', 'attempts', 'account', 'answers'],
  judge({ signs, attempt, attempts, account, answers }) {
    const said = fromSigns(signs, 'protected-group');
    if (!said || said.level === 'ruled-out') return said;
    const elsewhere = onlyInTheCloud(known(account));
    if (elsewhere) return agree(said, elsewhere);
    const person = fromAnswer(known(answers) ?? {}) ?? fromPast(attempt, known(attempts) ?? []);
    return agree(said, person);
  },
});

function fromAnswer(given: Answers): Verdict | undefined {
  if (given.administrator === 'yes') return likely(because('answered-administrator'));
  if (given.administrator === 'no') return ruledOut(because('answered-no-administrator'));
  return undefined;
}

/** Changes that worked beside resets that did not are the mark of a protected account (Microsoft: password-writeback-error-code-sspr-0029). */
function fromPast(attempt: Attempt | undefined, attempts: readonly Attempt[]): Verdict | undefined {
  if (attempt?.operation !== 'reset') return undefined;
  const changed = attempts.findLast(
    ({ operation, outcome }) => operation === 'change' && outcome === 'succeeded',
  );
  return (
    changed && likely(because('changes-but-cannot-reset', { time: { time: changed.endedAt } }))
  );
}
