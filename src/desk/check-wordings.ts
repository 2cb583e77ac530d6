import type { UnknownReasons } from '../inquiry/ports.ts';
import { type Checked, checked } from './checkup.ts';

/** As many are named; the rest are counted. */
const MOST_NAMED = 5;

/** What the audit log or people quoted that no table knows: new wording of Microsoft shows here first. */
export async function checkWordings({ list }: Pick<UnknownReasons, 'list'>): Promise<Checked[]> {
  const met = await list();
  const [first] = met;
  if (!first) return [checked('wordings', 'known')];
  const named = met.slice(0, MOST_NAMED).map(({ reason, count, lastAt }, at) => {
    const data = { reason, times: count, day: lastAt.slice(0, 10) };
    return checked('wordings', 'unknown', data, `${at + 1}`);
  });
  const left = met.length - named.length;
  return left > 0 ? [...named, checked('wordings', 'more-unknown', { count: left })] : named;
}
