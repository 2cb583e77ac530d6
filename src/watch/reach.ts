import type { Clock, Log, PeopleBook, Person, Subject } from '../inquiry/ports.ts';
import type { AppInstaller, Installed } from './app-installer.ts';
import { DAY, HOUR, MINUTE } from './times.ts';

/** How long it is not tried again: for one person, or for everybody where it is not permitted. */
const REST_MS: Readonly<Record<Exclude<Installed, 'installed'>, number>> = {
  'already-there': HOUR,
  'not-permitted': HOUR,
  'not-possible': DAY,
  failed: 15 * MINUTE,
};

/** More people than are tried within a day; beyond, some are tried once more. */
const MOST_REMEMBERED = 20_000;
const EVERYBODY = '*';

export interface ReachParts {
  readonly people: Pick<PeopleBook, 'get'>;
  /** Absent where the app is installed for nobody. */
  readonly installer?: AppInstaller | undefined;
  /** Keeps a personal chat whose id is all that is known; undefined where the way there is not known. */
  readonly introduce: (subject: Subject, chatId: string) => Promise<Person | undefined>;
  readonly clock: Clock;
  readonly log: Log;
}

export type Reached =
  /** They can be written to. */
  | { readonly reached: 'now'; readonly person: Person }
  /** The app was just installed for them; what is left in the outbox goes out when Teams tells of their chat. */
  | { readonly reached: 'soon' }
  | { readonly reached: 'never' };

/** The way to people: those whom the bot has met, and those for whom the app can be installed. */
export class Reach {
  readonly #parts: ReachParts;
  readonly #restUntil = new Map<string, number>();

  constructor(parts: ReachParts) {
    this.#parts = parts;
  }

  /** Nothing is installed for whom took the app out: they know where it is. */
  async to(subject: Subject): Promise<Reached> {
    const { people, installer, log } = this.#parts;
    const person = await people.get(subject);
    if (person?.conversation) return { reached: 'now', person };
    if (!installer || person?.removedAt || this.#rests(subject.userId)) return NEVER;
    const installed = await installer.install(subject);
    log.info('the app is installed for somebody', { userId: subject.userId, installed });
    if (installed === 'installed') return { reached: 'soon' };
    this.#rest(installed === 'not-permitted' ? EVERYBODY : subject.userId, REST_MS[installed]);
    return installed === 'already-there' ? this.#met(subject, installer) : NEVER;
  }

  /** Installed by an administrator or before the bot's memory begins: Graph knows the chat. */
  async #met(subject: Subject, installer: AppInstaller): Promise<Reached> {
    const chatId = await installer.chatOf(subject);
    const person = chatId && (await this.#parts.introduce(subject, chatId));
    return person ? { reached: 'now', person } : NEVER;
  }

  #rests(userId: string): boolean {
    const now = this.#parts.clock.now().getTime();
    return [EVERYBODY, userId].some((one) => (this.#restUntil.get(one) ?? 0) > now);
  }

  #rest(who: string, ms: number): void {
    if (this.#restUntil.size >= MOST_REMEMBERED) this.#restUntil.clear();
    this.#restUntil.set(who, this.#parts.clock.now().getTime() + ms);
  }
}

const NEVER: Reached = { reached: 'never' };
