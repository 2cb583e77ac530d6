import type { MissingBecause } from '../diagnosis/piece.ts';
import type { Subject } from '../inquiry/ports.ts';

/** Somebody of the organisation, as the helpdesk tells them from others. */
export interface FoundPerson {
  /** Entra object id, in lower case. */
  readonly userId: string;
  readonly displayName?: string;
  readonly userPrincipalName?: string;
  /** Their password is kept by another organisation. */
  readonly isGuest: boolean;
}

export type Lookup =
  /** None, one, or as many as could be meant; never more than MOST_FOUND. */
  { readonly found: readonly FoundPerson[] } | { readonly unreadable: MissingBecause };

/** Who asks for a person by a long list of others is better off with more letters. */
export const MOST_FOUND = 6;

/** Who is meant by what the helpdesk types. */
export interface PeopleLookup {
  /**
   * @param words an object id, a sign-in name, a mail address, or the beginning of a name
   * @param tenantId of the one who asks; nobody of another tenant is found. Never rejects.
   */
  lookUp(words: string, tenant: Pick<Subject, 'tenantId'>): Promise<Lookup>;
}
