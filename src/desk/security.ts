import type { Tried } from '../diagnosis/tried.ts';

/**
 * Why somebody else may have tried:
 * - `not-me`: the person says so
 * - `many-tries`: one account was tried again and again
 * - `many-addresses`: one account was tried from several addresses
 * - `one-address`: one address tried many accounts
 */
export type SecurityReason = 'not-me' | 'many-tries' | 'many-addresses' | 'one-address';

/** What makes a case one of security, with everything that is known of it. It needs no cause of a failure. */
export interface Security {
  readonly because: SecurityReason;
  /** A new password was set, or an account unlocked, by whom nobody knows: the gravest. */
  readonly succeeded: boolean;
  /** Oldest first; of very many, the newest. */
  readonly tried: readonly Tried[];
  /** How many there were, how many of them worked, from how many addresses, at how many accounts. */
  readonly counts: {
    readonly tries: number;
    readonly worked: number;
    readonly addresses: number;
    readonly accounts: number;
  };
}

/** As many as a card can show beside a runbook. */
const MOST_KEPT = 12;

export function securityOf(because: SecurityReason, tried: readonly Tried[]): Security {
  const all = tried.toSorted((a, b) => a.at.localeCompare(b.at));
  const worked = all.filter(hasWorked).length;
  return {
    because,
    succeeded: worked > 0,
    tried: all.slice(-MOST_KEPT),
    counts: {
      tries: all.length,
      worked,
      addresses: new Set(all.flatMap(({ address }) => address ?? [])).size,
      accounts: new Set(all.flatMap(({ userId }) => userId ?? [])).size,
    },
  };
}

/** What is known after more was seen. The person's own word outlasts what was guessed. */
export function joined(before: Security | undefined, now: Security): Security {
  if (!before) return now;
  const ids = new Set(now.tried.map(({ attemptId }) => attemptId));
  const earlier = before.tried.filter(({ attemptId }) => !ids.has(attemptId));
  const because = before.because === 'not-me' ? 'not-me' : now.because;
  const all = securityOf(because, [...earlier, ...now.tried]);
  const most = (name: keyof Security['counts']) =>
    Math.max(before.counts[name], now.counts[name], all.counts[name]);
  return {
    ...all,
    succeeded: before.succeeded || now.succeeded,
    counts: {
      ...{ tries: most('tries'), worked: most('worked') },
      ...{ addresses: most('addresses'), accounts: most('accounts') },
    },
  };
}

/** Whether what is known now deserves that the helpdesk hears of it once more. */
export function isGraver(before: Security, now: Security): boolean {
  if (now.succeeded && !before.succeeded) return true;
  return now.counts.accounts >= 2 * before.counts.accounts && now.counts.accounts > 1;
}

function hasWorked({ outcome }: Tried): boolean {
  return outcome === 'succeeded' || outcome === 'succeeded-on-premises-only';
}
