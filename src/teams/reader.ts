import type { Reader } from '../cards/card.ts';
import type { Clock, Person } from '../inquiry/ports.ts';

export interface ReaderParts {
  readonly clock: Pick<Clock, 'now'>;
  readonly helpdesk?: { readonly name?: string; readonly contact?: string };
}

/** The person as a reader of cards, now. */
export function readerOf(
  person: Pick<Person, 'locale' | 'timeZone' | 'hostHasDialogs'>,
  { clock, helpdesk }: ReaderParts,
): Reader {
  return {
    locale: person.locale,
    timeZone: person.timeZone,
    now: clock.now().toISOString(),
    hasDialogs: person.hostHasDialogs,
    ...(helpdesk && { helpdesk }),
  };
}
