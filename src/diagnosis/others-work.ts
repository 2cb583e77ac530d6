import type { Writeback } from './evidence.ts';
import { because, type Verdict } from './verdict.ts';
import { atMostPossible } from './weigh.ts';

const DAY = 24 * 3_600_000;

/**
 * A finding about the whole domain or server, weighed against what others achieved: where a reset by
 * somebody else got through within a day before `triedAt`, this one account is the odd one.
 */
export function unlessOthersWork(
  said: Verdict,
  writeback: Writeback | undefined,
  triedAt: string,
): Verdict {
  const success = writeback?.lastSuccess;
  if (!success || Date.parse(triedAt) - Date.parse(success) > DAY) return said;
  const reason = because('others-reached-active-directory', { time: { time: success } });
  const doubted = said.level === 'confirmed' ? said : atMostPossible(said);
  return { ...doubted, because: [...said.because, reason] };
}
