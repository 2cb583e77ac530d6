import type { Attempt } from './attempt.ts';
import type { Writeback } from './evidence.ts';

/** What attempts, oldest first, tell of the line to Active Directory. Silence proves nothing. */
export function writebackOutcomes(
  attempts: readonly Attempt[],
): Pick<Writeback, 'lastSuccess' | 'lastConnectivityFailure'> {
  const success = attempts.findLast(reachedActiveDirectory)?.endedAt;
  const failure = attempts.findLast(lostConnection)?.endedAt;
  return {
    ...(success && { lastSuccess: success }),
    ...(failure && { lastConnectivityFailure: failure }),
  };
}

export function reachedActiveDirectory({ outcome, onPremisesAgent }: Attempt): boolean {
  if (outcome === 'succeeded-on-premises-only') return true;
  const written = onPremisesAgent !== undefined && onPremisesAgent.toLowerCase() !== 'none';
  return outcome === 'succeeded' && written;
}

export function lostConnection({ meanings }: Attempt): boolean {
  return meanings.some(({ meaning }) => {
    const strength = meaning.points['writeback-connectivity'];
    return strength === 'confirmed' || strength === 'likely';
  });
}
