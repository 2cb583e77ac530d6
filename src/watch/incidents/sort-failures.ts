import { joinAttempts } from '../../diagnosis/attempts.ts';
import type { RowBook } from '../row-book.ts';
import { hitOf } from './hit-of.ts';
import type { IncidentBook } from './incident-book.ts';

const AT_ONCE = 500;

export interface SortParts {
  readonly tenantId: string;
  readonly rows: Pick<RowBook, 'rowsOf'>;
  readonly book: Pick<IncidentBook, 'unsorted' | 'sorted'>;
}

/** Looks at every attempt with a new failing row: whether it was hit by a cause that hits many. */
export async function sortFailures(
  { tenantId, rows, book }: SortParts,
  isStopped: () => boolean,
): Promise<void> {
  for (;;) {
    const some = await book.unsorted(tenantId, AT_ONCE);
    for (const unsorted of some) {
      if (isStopped()) return;
      const { attemptId, userId } = unsorted;
      const theirs = joinAttempts(await rows.rowsOf({ tenantId, userId }));
      const attempt = theirs.find(({ id }) => id === attemptId);
      await book.sorted(tenantId, unsorted, attempt && hitOf(attempt, userId));
    }
    if (some.length < AT_ONCE) return;
  }
}
