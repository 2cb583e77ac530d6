import type { Diagnosis, Gap } from '../../diagnosis/diagnosis.ts';
import type { MissingBecause } from '../../diagnosis/piece.ts';
import type { Voice } from '../voice.ts';
import { isSettled } from './state.ts';

/** What could not be seen, in plain words; a permission's name is for administrators, in the disclosure. */
export function gapsView(diagnosis: Diagnosis, voice: Voice) {
  const lines = isSettled(diagnosis) ? [] : gapLines(diagnosis.gaps, voice);
  return {
    hasGaps: lines.length > 0,
    gapsTitle: voice.say('finding.gaps.title'),
    gaps: lines,
  };
}

/** One line a reason: people want to know what is missing, not how often. */
export function gapLines(gaps: readonly Gap[], voice: Voice): string[] {
  const byReason = Map.groupBy(gaps, ({ because }) => because);
  return [...byReason].map(([because, alike]) => gapLine(because, alike, voice));
}

export function gapLine(because: MissingBecause, gaps: readonly Gap[], voice: Voice): string {
  const { say, strings, capital } = voice;
  const names = gaps.map(({ evidence }) => strings.say(`evidence.${evidence}`));
  return say('finding.gaps.line', {
    evidence: { own: capital(voice.all(names)) },
    because: { own: strings.say(`missing.${because}`) },
  });
}
