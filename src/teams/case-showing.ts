import type { Card, Reader } from '../cards/card.ts';
import type { CaseModel } from '../cards/case/model.ts';
import { caseCard } from '../cards/case-card.ts';
import { caseGone } from '../cards/case-gone.ts';
import { caseTold, type Telling } from '../cards/case-told.ts';
import { myCase } from '../cards/my-case.ts';
import type { Effect } from '../desk/action.ts';
import { type Case, type CaseEvent, isClosed } from '../desk/case.ts';
import { parseEventId } from '../desk/messages.ts';
import type { CaseBook } from '../desk/ports.ts';
import type { ToShow } from '../inquiry/outbox.ts';
import type { CaseViews } from './case-views.ts';

const TELLING: Readonly<Partial<Record<string, Telling>>> = {
  'tell-claimed': 'claimed',
  'tell-asked': 'asked',
  'tell-resolved': 'resolved',
  'ask-on-the-phone': 'phone',
  'relay-to-desk': 'relay',
  'remind-desk': 'remind-desk',
  'remind-agent': 'remind-agent',
  'remind-person': 'remind-person',
} satisfies Partial<Record<Effect, Telling>>;

/** What a message of the outbox shows at the moment it is sent. */
export interface CaseShowing {
  readonly reference: string;
  card(reader: Reader): Card;
}

/** Undefined when there is nothing to show any more, such as a question that was answered meanwhile. */
export async function showCase(
  { name, id }: ToShow,
  cases: Pick<CaseBook, 'get'>,
  views: CaseViews,
  now: string,
): Promise<CaseShowing | undefined> {
  if (name === 'case-gone') return { reference: id, card: (reader) => caseGone(id, reader) };
  const telling = TELLING[name];
  const told = telling && parseEventId(id);
  const current = await cases.get(told ? told.reference : id);
  if (!current) return undefined;
  const event = told && current.history[told.index];
  if (telling && (!event || isStale(telling, current, event, now))) return undefined;
  const model = await views.modelOf(current);
  return {
    reference: current.reference,
    card: (reader) => cardOf(name, model, telling, event, reader),
  };
}

function cardOf(
  name: string,
  model: CaseModel,
  what: Telling | undefined,
  event: CaseEvent | undefined,
  reader: Reader,
): Card {
  if (what && event) return caseTold({ ...model, what, event }, reader);
  return name === 'person-card' ? myCase(model, reader) : caseCard(model, reader);
}

/** Messages wait while somebody cannot be reached, and cases go on. */
function isStale(what: Telling, current: Case, event: CaseEvent, now: string): boolean {
  switch (what) {
    case 'relay':
      return false;
    case 'claimed':
      return current.state !== 'claimed' || current.claimedBy !== event.who;
    case 'asked':
      return current.waitingSince !== event.at;
    case 'remind-person':
      return current.state !== 'waiting';
    case 'resolved':
      return current.state !== 'resolved' || current.worked !== undefined;
    case 'phone':
      return (current.callerCheckUntil ?? '') <= now;
    default:
      return isClosed(current) || current.reminded?.acknowledged === true;
  }
}
