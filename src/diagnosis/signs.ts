import type { CauseId } from './cause-id.ts';
import type { Recognised } from './evidence.ts';
import type { Strength } from './signals/meaning.ts';

/** One recognised foreign word together with where and when it was seen. */
export interface Sign extends Recognised {
  /** Which piece of evidence it came from. */
  readonly from: 'attempts' | 'report' | 'events';
  readonly at?: string;
}

export interface Pointer {
  readonly strength: Strength;
  readonly sign: Sign;
}

const WEIGHT: Readonly<Record<Strength, number>> = { confirmed: 3, likely: 2, possible: 1 };

/** Own words of a lower score only resemble known ones. */
const FAINT = 0.35;

/** All recognised words of one diagnosis: from the attempt judged, from what the person said, from events. */
export class Signs {
  readonly all: readonly Sign[];
  readonly #pointing = new Map<string, Pointer>();
  readonly #excluding = new Map<string, Sign>();

  constructor(all: readonly Sign[]) {
    this.all = all;
    for (const sign of all) {
      for (const [id, strength] of Object.entries(sign.meaning.points))
        this.#points(id, atMost(strength, sign), sign);
      for (const id of sign.meaning.excludes ?? []) {
        if (!this.#excluding.has(id)) this.#excluding.set(id, sign);
      }
    }
  }

  /** The strongest sign that points at this cause, the newest among equals. */
  pointing(id: CauseId): Pointer | undefined {
    return this.#pointing.get(id);
  }

  /** A sign that excludes this cause, such as a cloud-side refusal for a domain controller's. */
  excluding(id: CauseId): Sign | undefined {
    return this.#excluding.get(id);
  }

  /** A sign with this meaning. */
  meaning(id: string): Sign | undefined {
    return this.all.findLast((sign) => sign.meaning.id === id);
  }

  get empty(): boolean {
    return this.all.length === 0;
  }

  #points(id: string, strength: Strength | undefined, sign: Sign): void {
    if (!strength) return;
    const pointer = { strength, sign };
    const best = this.#pointing.get(id);
    if (!best || WEIGHT[pointer.strength] >= WEIGHT[best.strength]) this.#pointing.set(id, pointer);
  }
}

/**
 * Systems name what went wrong; what people make of it in their own words is never sure. Faint words make
 * nothing more than possible, and what they would make possible they do not name at all.
 */
function atMost(strength: Strength, { source, score }: Sign): Strength | undefined {
  if (source !== 'own-words') return strength;
  if (score < FAINT) return strength === 'possible' ? undefined : 'possible';
  return strength === 'confirmed' ? 'likely' : strength;
}
