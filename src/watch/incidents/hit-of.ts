import type { Attempt } from '../../diagnosis/attempt.ts';
import { diagnose } from '../../diagnosis/diagnose.ts';
import { evidenceOf } from '../../diagnosis/evidence.ts';
import { found } from '../../diagnosis/piece.ts';
import { rankOf } from '../../diagnosis/verdict.ts';
import { reachedActiveDirectory } from '../../diagnosis/writeback-outcomes.ts';
import { worked } from '../judge-attempts.ts';
import { brokenPartOf, type Hit } from './rules.ts';

/**
 * What the rows of an attempt alone say of a shared cause; undefined when it failed for another reason, or not.
 * Nothing is asked of anybody: in an outage there are hundreds a minute.
 */
export function hitOf(attempt: Attempt, userId: string): Hit | undefined {
  const { outcome, byAdministrator, id: attemptId, endedAt: at } = attempt;
  if (byAdministrator || (outcome !== 'failed' && outcome !== 'blocked')) return undefined;
  const evidence = evidenceOf({ attempts: found([attempt]) });
  const [best] = diagnose(evidence, at, { ask: false }).candidates;
  if (!best || rankOf(best.level) < rankOf('likely')) return undefined;
  return brokenPartOf(best.id) ? { attemptId, userId, at, cause: best.id } : undefined;
}

/**
 * Whether this attempt shows that the failing part works. A success whose row names no agent may be of an
 * account that never goes to Active Directory; of somebody who was hit it does.
 */
export function showsItWorks(attempt: Attempt, cause: Hit['cause'], wasHit: boolean): boolean {
  if (!worked(attempt)) return false;
  return wasHit || brokenPartOf(cause) === 'cloud' || reachedActiveDirectory(attempt);
}
