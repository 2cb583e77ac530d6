import type { Meaning } from './meaning.ts';
import { ACCOUNT_MEANINGS } from './meanings-account.ts';
import { PASSWORD_MEANINGS } from './meanings-password.ts';
import { REGISTRATION_MEANINGS } from './meanings-registration.ts';
import { STEP_MEANINGS } from './meanings-steps.ts';
import { WRITEBACK_MEANINGS } from './meanings-writeback.ts';

const ALL = {
  ...PASSWORD_MEANINGS,
  ...ACCOUNT_MEANINGS,
  ...REGISTRATION_MEANINGS,
  ...WRITEBACK_MEANINGS,
  ...STEP_MEANINGS,
};

/** Tables of spellings name meanings by this type, so a misspelt one does not compile. */
export type MeaningId = keyof typeof ALL;

/** Every meaning by its id. To add one, put it into the file of its theme. */
export const MEANINGS: Readonly<Record<string, Meaning>> = Object.fromEntries(
  Object.entries(ALL).map(([id, body]): [string, Meaning] => [id, { id, ...body }]),
);

/** @throws Error when no meaning has this id: a table is wrong, not the world. */
export function meaning(id: string): Meaning {
  const known = meaningOrUndefined(id);
  if (!known)
    throw new Error(`No meaning is called '${id}'; see src/diagnosis/signals/meanings*.ts`);
  return known;
}

export function meaningOrUndefined(id: string): Meaning | undefined {
  return Object.hasOwn(MEANINGS, id) ? MEANINGS[id] : undefined;
}
