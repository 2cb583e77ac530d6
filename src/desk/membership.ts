import type { Subject } from '../inquiry/ports.ts';

/** Who works the helpdesk. Asked on the server whenever somebody acts; what a card says of it is never believed. */
export interface Membership {
  /** False too when it is not configured or cannot be read: then nobody is. Never rejects. */
  isHelpdesk(subject: Subject): Promise<boolean>;
}

/** 'unknown': it cannot be read, so nothing is built on it. */
export type Ownership = 'owner' | 'not-owner' | 'unknown';

/** Who owns the teams of the organisation. */
export interface Owners {
  /** @param groupId object id of the team's Entra group. Never rejects. */
  ownership(subject: Subject, groupId: string): Promise<Ownership>;
}

/** The Entra groups of a person, as far as somebody asks about them. */
export interface Groups {
  /** Those of `groupIds`, in lower case, that the person is in. Empty when it cannot be read. Never rejects. */
  groupsOf(subject: Subject, groupIds: readonly string[]): Promise<readonly string[]>;
}
