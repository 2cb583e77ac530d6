import type { Case } from './case.ts';
import type { CaseBook } from './ports.ts';

/** Cases read at once. */
const PAGE = 500;

/** All cases of a tenant opened since then, newest first, page by page. */
export async function* allCases(
  cases: Pick<CaseBook, 'list'>,
  tenantId: string,
  since: string,
): AsyncGenerator<readonly Case[]> {
  let before: string | undefined;
  for (;;) {
    const filter = { tenantId, limit: PAGE, ...(before !== undefined && { before }) };
    const page = await cases.list(filter);
    const wanted = page.filter(({ openedAt }) => openedAt >= since);
    if (wanted.length > 0) yield wanted;
    if (wanted.length < PAGE) return;
    before = page.at(-1)?.reference;
  }
}
