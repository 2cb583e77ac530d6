import { type Checked, checked } from '../desk/checkup.ts';
import { knowledgeOfOutcomes } from './knowledge.ts';
import type { Gap, Progress, RowBook } from './row-book.ts';
import { between, HOUR, MINUTE } from './times.ts';

/** A large tenant is read in turns; later than this, notices come too late to help. */
const BEHIND_MS = HOUR;

export interface WatchCheck {
  readonly book: Pick<RowBook, 'progress' | 'gaps'>;
  /** Absent where nobody follows the log. */
  readonly tenantId: string | undefined;
  /** ISO 8601. */
  readonly now: string;
}

/** How far the audit log was followed, and the newest stretch of it that is missing. */
export async function checkWatch({ book, tenantId, now }: WatchCheck): Promise<Checked[]> {
  if (!tenantId) return [checked('watch', 'off')];
  const [progress, [gap]] = await Promise.all([book.progress(tenantId), book.gaps(tenantId, 1)]);
  return [checkProgress(progress, now), ...(gap ? [checkGap(gap)] : [])];
}

function checkProgress(progress: readonly Progress[], now: string): Checked {
  const until = knowledgeOfOutcomes(progress)?.until;
  if (!until) return checked('watch', 'not-begun');
  const behindMs = between(until, now);
  const minutes = Math.max(0, Math.round(behindMs / MINUTE));
  return checked('watch', behindMs > BEHIND_MS ? 'behind' : 'following', { minutes });
}

function checkGap({ from, to, because }: Gap): Checked {
  return checked('watch-gap', because, { from: shown(from), to: shown(to) });
}

/** For operators, whose logs are in UTC too: "2026-03-09 08:00 UTC". */
function shown(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
