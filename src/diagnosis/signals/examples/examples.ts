import type { CauseId, Scope } from '../../cause-id.ts';

/** What an example speaks of: a cause, or a text that names none. */
export type Label = CauseId | Exclude<Scope, 'failure'>;

/** What people write, one example a line. Cases, accents and punctuation do not matter. */
export type Examples = Readonly<Partial<Record<Label, string>>>;
