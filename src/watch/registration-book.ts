import type { Registration } from '../diagnosis/evidence.ts';
import type { MissingBecause } from '../diagnosis/piece.ts';
import type { Subject } from '../inquiry/ports.ts';

export interface RegistrationEntry {
  readonly userId: string;
  readonly registration: Registration;
  /** When the report says this was true; ISO 8601. */
  readonly asOf?: string;
}

/** What the registration report said, by person. */
export interface RegistrationBook {
  keep(tenantId: string, entries: readonly RegistrationEntry[], readAt: string): Promise<void>;
  get(subject: Subject): Promise<(RegistrationEntry & { readonly readAt: string }) | undefined>;
  /** Deletes what was not read again since; those people are gone. */
  prune(tenantId: string, before: string): Promise<void>;
}

/** The registration report of the whole tenant, one page a call. Never rejects. */
export interface RegistrationFeed {
  page(link?: string): Promise<RegistrationPage>;
}

export type RegistrationPage =
  | {
      readonly read: true;
      readonly entries: readonly RegistrationEntry[];
      readonly next?: string;
    }
  | { readonly read: false; readonly because: MissingBecause };
