import {
  type FoundPerson,
  type Lookup,
  MOST_FOUND,
  type PeopleLookup,
} from '../desk/people-lookup.ts';
import type { Piece } from '../diagnosis/piece.ts';
import type { Log, Subject } from '../inquiry/ports.ts';
import { briefErrand } from './brief-errand.ts';
import type { Errand, Means } from './errand.ts';
import { isGuid } from './guid.ts';
import { collection, type JsonObject, object, text } from './json.ts';
import { lookUp, query, SECOND } from './look-up.ts';
import { USER_READ } from './permission.ts';

/** People are typed again while somebody looks for the right spelling. */
const KEEP_MS = 30 * SECOND;

/** Somebody waits, and may have a dialog open. */
const PATIENCE_MS = 2 * SECOND;

/** No name and no address is longer. */
const LONGEST = 120;

const FIELDS = 'id,displayName,userPrincipalName,userType';

/** By the beginning of what people call somebody. */
const NAMES = ['displayName', 'surname', 'userPrincipalName'] as const;

/** Finds people in Entra: each way to be meant is one small request, and all go together. */
export class DirectoryLookup implements PeopleLookup {
  readonly #means: Means;
  readonly #tenantId: string | undefined;
  readonly #log: Log;

  /** @param tenantId the only tenant that can be asked; undefined, for a local trial only, takes any */
  constructor(means: Means, tenantId: string | undefined, log: Log) {
    this.#means = means;
    this.#tenantId = tenantId;
    this.#log = log;
  }

  async lookUp(words: string, { tenantId }: Pick<Subject, 'tenantId'>): Promise<Lookup> {
    const asked = words.trim().replace(/\s+/g, ' ').toLowerCase();
    const elsewhere = this.#tenantId !== undefined && tenantId.toLowerCase() !== this.#tenantId;
    if (asked === '' || asked.length > LONGEST || elsewhere) return { found: [] };
    const order = { userId: '', reference: 'people-lookup', patienceMs: PATIENCE_MS };
    const pieces = await briefErrand(this.#means, order, this.#log, (errand) =>
      Promise.all(pathsFor(asked).map((path) => usersAt(path, errand))),
    );
    return this.#merged(pieces);
  }

  /** One way that failed makes the answer unsure, unless another found somebody. */
  #merged(pieces: readonly Piece<readonly FoundPerson[]>[]): Lookup {
    const all = pieces.flatMap((piece) => (piece.found ? piece.value : []));
    const found = [...new Map(all.map((one) => [one.userId, one])).values()];
    const failed = pieces.find((piece) => !piece.found && piece.because !== 'not-found');
    if (found.length > 0 || !failed || failed.found) return { found: found.slice(0, MOST_FOUND) };
    this.#log.warn('people cannot be looked up', { because: failed.because });
    return { unreadable: failed.because };
  }
}

function pathsFor(asked: string): string[] {
  const select = { $select: FIELDS };
  const isId: boolean = isGuid(asked);
  if (isId) return [`/users/${asked}${query(select)}`];
  const value = asked.replaceAll("'", "''");
  const filtered = ($filter: string) => `/users${query({ $filter, $top: MOST_FOUND, ...select })}`;
  if (asked.includes('@')) {
    return [`/users/${encodeURIComponent(asked)}${query(select)}`, filtered(`mail eq '${value}'`)];
  }
  return NAMES.map((name) => filtered(`startswith(${name},'${value}')`));
}

/** One user, or a list of them. */
function usersAt(path: string, errand: Errand): Promise<Piece<readonly FoundPerson[]>> {
  return lookUp(errand, {
    about: 'person',
    request: { method: 'GET', path },
    permission: USER_READ,
    keepMs: KEEP_MS,
    read(body) {
      const users = collection(body) ?? [object(body) ?? {}];
      return users.flatMap(personOf);
    },
  });
}

function personOf(user: JsonObject): FoundPerson[] {
  const userId = text(user.id)?.toLowerCase();
  if (userId === undefined) return [];
  const [displayName, userPrincipalName] = [text(user.displayName), text(user.userPrincipalName)];
  const isGuest =
    text(user.userType)?.toLowerCase() === 'guest' || userPrincipalName?.includes('#EXT#') === true;
  return [
    {
      userId,
      ...(displayName !== undefined && { displayName }),
      ...(userPrincipalName !== undefined && { userPrincipalName }),
      isGuest,
    },
  ];
}
