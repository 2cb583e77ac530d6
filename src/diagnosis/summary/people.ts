import type { Attempt } from '../attempt.ts';

/** Names kept; beyond that people are called by their id. */
const MOST_NAMES = 10_000;

/** Who an attempt was for: one key a person, and the name that some of their rows give. */
export class People {
  readonly #names = new Map<string, string>();

  /** The object id where the rows tell it, else the name; undefined where they name nobody. */
  keyOf({ rows, targetId, byAdministrator }: Attempt): string | undefined {
    const self = byAdministrator ? undefined : rows.find(({ initiator }) => initiator)?.initiator;
    const id = targetId ?? self?.userId;
    const name = rows.find(({ targetName }) => targetName)?.targetName ?? self?.userPrincipalName;
    if (id && name && this.#names.size < MOST_NAMES) this.#names.set(id, name);
    return id ?? name;
  }

  /** A name says more to people than an id. */
  nameOf(key: string): string {
    return this.#names.get(key) ?? key;
  }
}
