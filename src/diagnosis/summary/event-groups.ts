import type { DirectoryEvent } from '../evidence.ts';

const BESIDE_MS = 2 * 60_000;

interface Place {
  readonly key: string;
  readonly at?: string;
  readonly userId?: string;
  /** Tracking id of an attempt that was found to belong to a place without one. */
  adopted?: string;
}

/**
 * Which events tell of one attempt: those with the same tracking id, and an error of the synchronisation engine
 * (which knows no tracking id) right beside them. Events in order, whichever order that is.
 */
export class EventGroups {
  #strays = 0;
  #tracked: Place | undefined;
  #stray: Place | undefined;

  /** The key of the attempt an event belongs to. */
  keyOf(event: DirectoryEvent): string {
    return event.trackingId ? this.#keyOfTracked(event, event.trackingId) : this.#keyOfStray(event);
  }

  #keyOfTracked(event: DirectoryEvent, trackingId: string): string {
    const stray = this.#stray;
    if (stray && (stray.adopted ?? trackingId) === trackingId && isBeside(event, stray)) {
      stray.adopted = trackingId;
      return stray.key;
    }
    this.#tracked = placeOf(event, trackingId);
    return trackingId;
  }

  #keyOfStray(event: DirectoryEvent): string {
    if (this.#tracked && isBeside(event, this.#tracked)) return this.#tracked.key;
    this.#strays += 1;
    this.#stray = placeOf(event, `stray ${this.#strays}`);
    return this.#stray.key;
  }
}

function placeOf({ at, userId }: DirectoryEvent, key: string): Place {
  return { key, ...(at && { at }), ...(userId && { userId }) };
}

/** Without times nothing is known to be beside anything. */
function isBeside({ at, userId }: DirectoryEvent, place: Place): boolean {
  if (!at || !place.at) return false;
  if (userId && place.userId && userId !== place.userId) return false;
  return Math.abs(Date.parse(at) - Date.parse(place.at)) <= BESIDE_MS;
}
