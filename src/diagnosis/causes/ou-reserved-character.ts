import { cause } from '../cause.ts';
import { saidOfOnPremises } from '../cloud-only.ts';
import type { Account, DirectoryEvent } from '../evidence.ts';
import { reservedUnit } from '../knowledge/ou-characters.ts';
import { known } from '../piece.ts';
import { because, likely, ruledOut, type Verdict } from '../verdict.ts';
import { agree } from '../weigh.ts';

export const ouReservedCharacter = cause({
  id: 'ou-reserved-character',
  actor: 'administrator',
  needs: ['signs', 'account', 'events'],
  judge({ signs, account, events }) {
    const said = saidOfOnPremises(signs, 'ou-reserved-character', known(account));
    // A strange name alone is no failure: most of them do no harm.
    return said && agree(said, fromPath(known(account), known(events) ?? []));
  },
});

function fromPath(
  account: Account | undefined,
  events: readonly DirectoryEvent[],
): Verdict | undefined {
  const named = events.findLast(({ facts }) => facts?.distinguishedName)?.facts?.distinguishedName;
  const path = account?.onPremisesDistinguishedName ?? named;
  if (path === undefined) return undefined;
  const unit = reservedUnit(path);
  return unit === undefined
    ? ruledOut(because('no-reserved-character'))
    : likely(because('unit-has-reserved-character', { unit: { quote: unit } }));
}
