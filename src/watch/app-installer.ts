import type { Subject } from '../inquiry/ports.ts';

/**
 * - `installed`: Teams will now tell the bot of their personal chat
 * - `already-there`: it was installed before
 * - `not-permitted`: for nobody, until an administrator does something
 * - `not-possible`: for this person: no such user, or no Teams
 * - `failed`: not now
 */
export type Installed = 'installed' | 'already-there' | 'not-permitted' | 'not-possible' | 'failed';

/** Installs the app for people who do not have it, so that they can be written to. Never rejects. */
export interface AppInstaller {
  install(subject: Subject): Promise<Installed>;
  /** Id of the personal chat with them where the app is installed; undefined where that cannot be read. */
  chatOf(subject: Subject): Promise<string | undefined>;
}
