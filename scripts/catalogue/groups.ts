import { CAUSE_IDS, type CauseId } from '../../src/diagnosis/cause-id.ts';

export interface Group {
  readonly title: string;
  readonly ids: readonly CauseId[];
}

/** Where a chapter of src/diagnosis/cause-id.ts begins. */
const BEGINNINGS: readonly (readonly [CauseId, string])[] = [
  ['minimum-password-age', 'The password itself was refused'],
  ['user-cannot-change-password', 'The account'],
  ['sspr-not-enabled-for-user', 'Policy, licence, registration'],
  ['writeback-disabled', 'Writeback'],
];

export const GROUPS: readonly Group[] = BEGINNINGS.map(([first, title], at) => {
  const next = BEGINNINGS[at + 1]?.[0];
  const end = next ? CAUSE_IDS.indexOf(next) : CAUSE_IDS.length;
  return { title, ids: CAUSE_IDS.slice(CAUSE_IDS.indexOf(first), end) };
});
