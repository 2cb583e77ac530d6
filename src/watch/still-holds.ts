import { joinAttempts } from '../diagnosis/attempts.ts';
import { isSettled, type Settled } from '../inquiry/outcome.ts';
import type { Clock, InquiryBook } from '../inquiry/ports.ts';
import { worked } from './judge-attempts.ts';
import type { RowBook } from './row-book.ts';
import { MINUTE, shifted } from './times.ts';

export interface HoldingParts {
  readonly inquiries: Pick<InquiryBook, 'get' | 'latestOf'>;
  readonly rows: Pick<RowBook, 'rowsOf'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** The finding that is about to be told; undefined when it worked meanwhile. */
export async function stillFails(
  inquiryId: string,
  { inquiries, rows }: Pick<HoldingParts, 'inquiries' | 'rows'>,
): Promise<Settled | undefined> {
  const inquiry = await inquiries.get(inquiryId);
  if (!inquiry || !isSettled(inquiry)) return undefined;
  const failedAt = inquiry.diagnosis.attempt?.endedAt ?? inquiry.openedAt;
  const attempts = joinAttempts(await rows.rowsOf(inquiry));
  return attempts.some((one) => worked(one) && one.endedAt > failedAt) ? undefined : inquiry;
}

/**
 * The finding whose time to try again has come. Undefined when it worked meanwhile, whether the log or a later finding
 * says so, and when a later failure has put the time off: an invitation to fail again would be no help.
 */
export async function mayTryNow(
  inquiryId: string,
  parts: HoldingParts,
): Promise<Settled | undefined> {
  const inquiry = await stillFails(inquiryId, parts);
  if (!inquiry || hasWorked(inquiry)) return undefined;
  const soon = shifted(parts.clock.now().toISOString(), MINUTE);
  if ((inquiry.diagnosis.worksAt?.at ?? '') > soon) return undefined;
  const latest = await parts.inquiries.latestOf(inquiry);
  if (!latest || !isSettled(latest) || latest.id === inquiry.id) return inquiry;
  const isLater = (latest.diagnosis.worksAt?.at ?? '') > soon;
  return hasWorked(latest) || isLater ? undefined : inquiry;
}

function hasWorked({ outcome, diagnosis }: Settled): boolean {
  if (outcome !== undefined || diagnosis.solved !== undefined) return true;
  return diagnosis.attempt?.outcome.startsWith('succeeded') === true;
}
