import type { IncidentModel } from '../cards/incident/model.ts';
import { RESET_DESK } from '../desk/action.ts';
import type { PeopleLookup } from '../desk/people-lookup.ts';
import type { PeopleBook } from '../inquiry/ports.ts';
import type { Incident } from '../watch/incidents/incident.ts';
import type { IncidentBook } from '../watch/incidents/incident-book.ts';

/** So many of those hit can be chosen on the card. */
const MOST_PEOPLE = 15;
/** So many names are shown; only for these is the directory asked. */
const MOST_ASKED = 5;
/** More than are ever on cards at once. */
const MOST_KEPT = 2_000;

export interface IncidentViewsParts {
  readonly book: Pick<IncidentBook, 'figuresOf' | 'peopleOf' | 'casesOf'>;
  readonly people: Pick<PeopleBook, 'get'>;
  readonly lookup: PeopleLookup;
}

/** Incidents with what is known beside them, as their cards show it. */
export class IncidentViews {
  readonly #parts: IncidentViewsParts;
  /** Names the directory gave, and '' where it has none: a card is made again every minute. */
  readonly #asked = new Map<string, string>();

  constructor(parts: IncidentViewsParts) {
    this.#parts = parts;
  }

  async modelOf(incident: Incident): Promise<IncidentModel> {
    const { book } = this.#parts;
    const [figures, first, cases] = await Promise.all([
      book.figuresOf(incident),
      book.peopleOf(incident, MOST_PEOPLE),
      book.casesOf(incident),
    ]);
    const history = incident.history.map(({ who }) => who);
    const others = [...history, ...cases.map(({ requesterId }) => requesterId)];
    const ids = new Set([...first, ...others].filter((id) => id !== RESET_DESK));
    const asked = new Set(first.slice(0, MOST_ASKED));
    const names = await Promise.all(
      [...ids].map(async (id) => [id, await this.#nameOf(incident, id, asked.has(id))] as const),
    );
    return {
      ...{ incident, figures, first, cases },
      names: new Map(names.flatMap(([id, name]) => (name ? [[id, name] as const] : []))),
    };
  }

  async #nameOf({ tenantId }: Incident, userId: string, mayAsk: boolean) {
    const { people, lookup } = this.#parts;
    const person = await people.get({ tenantId, userId });
    const known = person?.displayName ?? this.#asked.get(userId);
    if (known !== undefined || !mayAsk) return known;
    const answer = await lookup.lookUp(userId, { tenantId });
    if (!('found' in answer)) return undefined;
    const name = answer.found.find((one) => one.userId === userId)?.displayName ?? '';
    if (this.#asked.size >= MOST_KEPT) this.#asked.clear();
    this.#asked.set(userId, name);
    return name;
  }
}
