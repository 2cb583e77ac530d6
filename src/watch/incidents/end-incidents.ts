import { RESET_DESK } from '../../desk/action.ts';
import { joinAttempts } from '../../diagnosis/attempts.ts';
import type { Log } from '../../inquiry/ports.ts';
import type { FamilyId } from '../families.ts';
import type { RowBook } from '../row-book.ts';
import { after } from './act-on-incident.ts';
import { showsItWorks } from './hit-of.ts';
import type { Figures, Incident } from './incident.ts';
import type { IncidentBook } from './incident-book.ts';
import type { IncidentLedger } from './incident-ledger.ts';
import { endOf, type IncidentRules, type Worked } from './rules.ts';

/** Rows of these say that an attempt worked. */
const ENDS: readonly FamilyId[] = ['reset', 'change', 'unlock'];
/** A quarter of an hour of a large tenant; those who were hit try again sooner or later. */
const ROWS = 1_000;

export interface EndParts {
  readonly tenantId: string;
  readonly rows: Pick<RowBook, 'latest'>;
  readonly book: Pick<IncidentBook, 'standing'>;
  readonly ledger: IncidentLedger;
  readonly rules: IncidentRules;
  readonly log: Log;
}

/** Closes the incident when it is over; true when it was. */
export async function endIfOver(
  incident: Incident,
  { newest }: Pick<Figures, 'newest'>,
  knownUntil: string,
  now: string,
  parts: EndParts,
): Promise<boolean> {
  const { ledger, rules, log } = parts;
  const end = endOf(newest, await workedSince(incident, newest, parts), knownUntil, rules);
  if (!end) return false;
  const { reference } = incident;
  await ledger.change(reference, (current) =>
    current.state === 'closed'
      ? current
      : after(
          { ...current, state: 'closed', endedAt: end.at, endedBy: end.by },
          { at: now, who: RESET_DESK, what: 'over' },
        ),
  );
  log.info('an incident is over', { incident: reference, by: end.by });
  return true;
}

async function workedSince(
  incident: Incident,
  newest: string,
  { tenantId, rows, book }: EndParts,
): Promise<readonly Worked[]> {
  const found: Worked[] = [];
  for (const family of ENDS) {
    for (const attempt of joinAttempts(await rows.latest(tenantId, family, newest, ROWS))) {
      const userId = attempt.targetId?.toLowerCase();
      if (!userId || attempt.endedAt <= newest) continue;
      const { hit } = await book.standing(incident, userId);
      if (showsItWorks(attempt, incident.cause, hit)) found.push({ userId, at: attempt.endedAt });
    }
  }
  return found;
}
