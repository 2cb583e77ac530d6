import type { Recognised } from '../recognised.ts';
import { aadstsCodesIn } from './aadsts-codes.ts';
import { activityOf } from './activities.ts';
import { asRecognised } from './as-recognised.ts';
import { auditSentence } from './audit-sentences.ts';
import { hrCodesIn } from './hr-codes.ts';
import type { MeaningId } from './meanings.ts';
import { normalise, squash } from './normalise.ts';
import { ssprCodesIn } from './sspr-codes.ts';
import { tokenMeaning, tokensIn } from './tokens.ts';

/** Parts of words that give a token away which nobody has written down yet; the narrower first. */
const TELLING_PARTS: readonly (readonly [string, MeaningId])[] = [
  ['successcloudfail', 'onprem-success-cloud-failure'],
  ['fuzzy', 'banned-password-cloud'],
  ['bannedpassword', 'banned-password-cloud'],
  ['policyviolation', 'onprem-policy-refused'],
  // Also as "OnPremisesConnectivtyFailure", which some rows are said to hold.
  ['connectiv', 'onprem-connectivity'],
  ['adminactionrequired', 'onprem-admin-action-required'],
  ['insufficientprivileges', 'admin-role-missing'],
  ['requestdenied', 'admin-role-missing'],
  ['onpremcomplexity', 'onprem-complexity-refused'],
  ['lockedoutordisabled', 'account-locked-or-disabled'],
  ['lockedout', 'account-locked'],
  ['accountdisabled', 'account-disabled'],
  ['accountisdisabled', 'account-disabled'],
  ['currentpassword', 'wrong-current-password'],
  ['containsmembername', 'password-contains-name'],
  ['newpasswordweak', 'password-too-weak'],
  ['needstohappenonprem', 'managed-on-premises'],
  ['writebacknotenabled', 'writeback-not-enabled'],
  ['ssprflagdisabled', 'sspr-disabled-tenant'],
  ['notenabledinuserpolicy', 'sspr-policy-not-set'],
  ['scopedaccessgroup', 'not-in-scope-group'],
  ['notlicensed', 'licence-missing-organisation'],
  ['notproperlyconfigured', 'not-enough-methods'],
  ['usernotfound', 'user-not-found-onprem'],
  ['systemerror', 'cloud-service-error'],
  ['internalserviceerror', 'cloud-service-error'],
];
const PART_SCORE = 0.8;

/** Reasons that say nothing: the result column has to speak. */
const EMPTY: ReadonlySet<string> = new Set(['', 'none', 'n/a', 'null', '<null>', 'hidden', 'ok']);

const remembered = new Map<string, Recognised | null>();
const REMEMBER_AT_MOST = 10_000;

/**
 * What a `resultReason` means. The same words weigh differently on a failed row, and some activities
 * speak for themselves, so both are taken where known. Undefined: nobody knows these words; show and record them.
 */
export function reasonOf(raw: string, activity = '', result = ''): Recognised | undefined {
  const own = activityOf(activity)?.meaning;
  if (own) return asRecognised(own, raw || activity, 'audit');

  const said = reasonAlone(raw);
  if (!said || !contradicts(said, result)) return said;
  // "User started the … option" on a failed row: the step is what failed.
  const verification = said.meaning.id.startsWith('verification-');
  return asRecognised(
    verification ? 'verification-failed' : 'failed-unexplained',
    raw,
    'audit',
    PART_SCORE,
  );
}

/** True where the reason column is empty in one of its many ways. */
export function saysNothing(reason: string | undefined): boolean {
  return reason === undefined || EMPTY.has(reason) || EMPTY.has(normalise(reason));
}

function contradicts({ meaning }: Recognised, result: string): boolean {
  return (
    result === 'failure' && (meaning.outcome === 'progress' || meaning.outcome === 'succeeded')
  );
}

function reasonAlone(raw: string): Recognised | undefined {
  let said = remembered.get(raw);
  if (said === undefined) {
    said = lookUp(raw) ?? null;
    // Reasons are few; a flood of different ones (ids inside the text) must not grow without bound.
    if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
    remembered.set(raw, said);
  }
  return said ?? undefined;
}

function lookUp(raw: string): Recognised | undefined {
  const words = raw.trim();
  const exact = tokenMeaning(words) ?? auditSentence(normalise(words));
  if (exact) return asRecognised(exact, words, 'audit');

  const code = hrCodesIn(words)[0] ?? ssprCodesIn(words)[0]?.recognised ?? aadstsCodesIn(words)[0];
  const inside = code ?? tokensIn(words)[0];
  if (inside) return { ...inside, source: 'audit' };

  const squashed = squash(words);
  const part = TELLING_PARTS.find(([part]) => squashed.includes(part))?.[1];
  return part && asRecognised(part, words, 'audit', PART_SCORE);
}
