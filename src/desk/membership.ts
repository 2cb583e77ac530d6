import type { Subject } from '../inquiry/ports.ts';

/** Who works the helpdesk. Asked on the server whenever somebody acts; what a card says of it is never believed. */
export interface Membership {
  /** False too when it is not configured or cannot be read: then nobody is. Never rejects. */
  isHelpdesk(subject: Subject): Promise<boolean>;
}
