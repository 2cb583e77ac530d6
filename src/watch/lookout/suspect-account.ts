import type { SecurityReason } from '../../desk/security.ts';
import type { Tried } from '../../diagnosis/tried.ts';
import { between, DAY, HOUR } from '../times.ts';
import type { LookoutRules } from './lookout-rules.ts';
import { networkOf } from './network.ts';

/** Where the person is known to have been, so much more is needed before anybody is alarmed. */
const MORE_WHERE_KNOWN = 2;
/** People move: a failure behind the verification needs so many more addresses to be suspicious. */
const MORE_WHERE_PROVEN = 2;

export interface AccountSeen {
  /** Everything that was tried on the account lately, in any order. */
  readonly tried: readonly Tried[];
  /** Whether this network is the person's own, or their organisation's. */
  readonly isKnown: (network: string) => boolean;
  /** ISO 8601. */
  readonly now: string;
}

export interface AccountSuspicion {
  readonly because: Extract<SecurityReason, 'many-tries' | 'many-addresses'>;
  /** What makes it suspicious, and what was tried since. */
  readonly tried: readonly Tried[];
}

/**
 * Whether somebody else seems to be after this account. Refusals of a new password come after the verification, so
 * they are the person's own and count for little; an address at which the person is known counts for less. Pure.
 */
export function suspectAccount(
  { tried, isKnown, now }: AccountSeen,
  rules: LookoutRules,
): AccountSuspicion | undefined {
  const lately = tried
    .filter(({ at, identity }) => between(at, now) <= DAY && identity !== 'refused')
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const began = manyAddresses(lately, isKnown, rules);
  if (began) return { because: 'many-addresses', tried: since(lately, began) };
  const hour = manyTries(lately, isKnown, rules);
  return hour === undefined ? undefined : { because: 'many-tries', tried: since(lately, hour) };
}

/** When the first of them was. */
function manyAddresses(
  lately: readonly Tried[],
  isKnown: AccountSeen['isKnown'],
  { addresses }: LookoutRules,
): string | undefined {
  if (addresses === 0) return undefined;
  const failed = lately.filter(hasFailed);
  const strange = failed.filter((one) => isStrange(one, isKnown));
  const unproven = strange.filter(({ identity }) => identity === 'unproven');
  if (networksOf(unproven).size >= addresses) return unproven[0]?.at;
  const many = addresses + MORE_WHERE_PROVEN;
  return networksOf(strange).size >= many ? strange[0]?.at : undefined;
}

function manyTries(
  lately: readonly Tried[],
  isKnown: AccountSeen['isKnown'],
  { tries }: LookoutRules,
): string | undefined {
  if (tries === 0) return undefined;
  for (const [first, { at }] of lately.entries()) {
    const hour = lately.slice(first).filter((one) => between(at, one.at) <= HOUR);
    const open = hour.filter((one) => !hasWorked(one));
    const unproven = open.filter(({ identity }) => identity === 'unproven');
    const strange = unproven.some((one) => isStrange(one, isKnown));
    if (unproven.length >= (strange ? tries : tries * MORE_WHERE_KNOWN)) return at;
    if (open.length >= tries && networksOf(open).size > 1 && strange) return at;
  }
  return undefined;
}

function since(lately: readonly Tried[], began: string): readonly Tried[] {
  return lately.filter(({ at }) => at >= began);
}

function networksOf(tried: readonly Tried[]): ReadonlySet<string> {
  return new Set(tried.flatMap(({ address }) => networkOf(address) ?? []));
}

function isStrange({ address }: Tried, isKnown: AccountSeen['isKnown']): boolean {
  const network = networkOf(address);
  return network === undefined || !isKnown(network);
}

function hasFailed({ outcome }: Tried): boolean {
  return outcome === 'failed' || outcome === 'blocked';
}

function hasWorked({ outcome }: Tried): boolean {
  return outcome === 'succeeded' || outcome === 'succeeded-on-premises-only';
}
