import type { Tried } from '../../diagnosis/tried.ts';
import { between, HOUR } from '../times.ts';
import type { LookoutRules } from './lookout-rules.ts';

/** So many people who proved themselves from an address lately make it a shared one: an office, a VPN. */
const SHARED_BY = 3;
/** From a shared address so many times as many accounts are needed. */
const MORE_WHERE_SHARED = 3;

/** Somebody proved from an address who they are: first and last. ISO 8601. */
export interface Proof {
  readonly userId: string;
  readonly firstAt: string;
  readonly at: string;
}

export interface AddressSeen {
  /** Tries from it in which nobody proved who they are, in any order. */
  readonly tried: readonly Tried[];
  /** Who did prove it from there lately. */
  readonly proofs: readonly Proof[];
}

/**
 * The tries of one hour in which one address tried so many accounts that it looks like an attack; undefined when it
 * does not. An office behind one address has many people who fail, but they fail behind the verification or without
 * one, and most of the others prove themselves: neither counts. Pure.
 */
export function suspectAddress(
  { tried, proofs }: AddressSeen,
  { accounts }: LookoutRules,
): readonly Tried[] | undefined {
  if (accounts === 0) return undefined;
  const all = tried.filter(({ identity }) => identity === 'unproven');
  const ordered = all.toSorted((a, b) => a.at.localeCompare(b.at));
  for (const [first, { at }] of ordered.entries()) {
    const window = ordered.slice(first).filter((one) => between(at, one.at) <= HOUR);
    const found = suspicious(window, at, proofs, accounts);
    if (found) return found;
  }
  return undefined;
}

function suspicious(
  window: readonly Tried[],
  began: string,
  proofs: readonly Proof[],
  accounts: number,
): readonly Tried[] | undefined {
  // Who got in from there around then fumbled first, or is the one account that was broken into.
  const within = proofs.filter(({ at }) => Math.abs(between(began, at)) <= HOUR);
  const before = proofs.filter(({ firstAt }) => firstAt < began);
  const provenIds = new Set([...within, ...before].map(({ userId }) => userId));
  const isShared = new Set(before.map(({ userId }) => userId)).size >= SHARED_BY;
  const counted = window.filter(
    ({ userId, outcome }) =>
      userId !== undefined && !provenIds.has(userId) && (!isShared || isRefusal(outcome)),
  );
  const size = accountsOf(counted).size;
  if (size < (isShared ? accounts * MORE_WHERE_SHARED : accounts)) return undefined;
  const provers = new Set(within.map(({ userId }) => userId)).size;
  return size > 2 * provers ? counted : undefined;
}

/** At a shared address, people who give up half-way are no sign of anything. */
function isRefusal(outcome: Tried['outcome']): boolean {
  return outcome === 'failed' || outcome === 'blocked';
}

function accountsOf(tried: readonly Tried[]): ReadonlySet<string> {
  return new Set(tried.flatMap(({ userId }) => userId ?? []));
}
