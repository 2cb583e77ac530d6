import { guidOf } from './guid.ts';
import type { Item } from './odata/filter.ts';
import { notFound, Refusal } from './refusal.ts';

/** The bot's app in Contoso's catalogue. */
export const CATALOG_APP_ID = guidOf('catalogue:reset-desk');

/** Who has the app, in the personal scope. */
export class InstalledApps {
  readonly #people = new Set<string>();

  /** Object ids, in the order of installation. */
  get people(): readonly string[] {
    return [...this.#people];
  }

  has(userId: string): boolean {
    return this.#people.has(userId);
  }

  add(userId: string, body: unknown): void {
    const bound: unknown =
      typeof body === 'object' && body !== null && Reflect.get(body, 'teamsApp@odata.bind');
    if (!String(bound).endsWith(`/appCatalogs/teamsApps/${CATALOG_APP_ID}`)) {
      throw notFound('teamsApp');
    }
    if (this.#people.has(userId)) {
      throw new Refusal(
        409,
        'Conflict',
        'The app is already installed in the user personal scope.',
      );
    }
    this.#people.add(userId);
  }

  of(userId: string): Item[] {
    const teamsApp = { id: CATALOG_APP_ID, displayName: 'Reset Desk' };
    return this.#people.has(userId) ? [{ id: installationOf(userId), teamsApp }] : [];
  }

  chatOf(userId: string): Item | undefined {
    if (!this.#people.has(userId)) return undefined;
    return { id: `19:${userId}_bot@unq.gbl.spaces`, chatType: 'oneOnOne' };
  }
}

function installationOf(userId: string): string {
  return Buffer.from(`${userId}##${CATALOG_APP_ID}`).toString('base64url');
}
