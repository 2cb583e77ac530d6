import type { ContosoPerson } from '../people/person.ts';
import { TESTER_OBJECT_ID } from './cast.ts';

type Json = Readonly<Record<string, unknown>>;

/** Who the tester is at the moment, and where. Activities are made to say so before the bot sees them. */
export class Stage {
  person: ContosoPerson;
  /** IANA; undefined leaves the zone of this machine. */
  timeZone: string | undefined;

  constructor(person: ContosoPerson) {
    this.person = person;
  }

  /** What came from the tester's window comes from the person they are; other users stay themselves. */
  cast(activity: Json): Json {
    const { from } = activity;
    if (!isObject(from) || from.aadObjectId !== TESTER_OBJECT_ID) return activity;
    const played = { ...from, aadObjectId: this.person.id };
    // An install carries no name; Teams would not send one either.
    const named = 'name' in from ? { ...played, name: this.person.displayName } : played;
    return { ...activity, from: named, ...this.#zoned(activity) };
  }

  #zoned(activity: Json): Json {
    const { timeZone } = this;
    if (timeZone === undefined) return {};
    const entities = Array.isArray(activity.entities) ? activity.entities : [];
    return {
      localTimezone: timeZone,
      entities: entities.map((entity: unknown) =>
        isObject(entity) && entity.type === 'clientInfo'
          ? { ...entity, timezone: timeZone }
          : entity,
      ),
    };
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
