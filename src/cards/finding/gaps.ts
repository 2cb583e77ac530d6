import type { Diagnosis, Gap } from '../../diagnosis/diagnosis.ts';
import type { Voice } from '../voice.ts';
import { isSettled } from './state.ts';

/** Gaps named on the card itself; the rest is in the disclosure. */
const MOST_GAPS = 3;

/** What could not be seen, in plain words; a permission's name is for administrators, in the disclosure. */
export function gapsView(diagnosis: Diagnosis, voice: Voice) {
  const gaps = isSettled(diagnosis) ? [] : diagnosis.gaps;
  const lines = gaps.slice(0, MOST_GAPS).map((gap) => gapLine(gap, voice));
  const more = gaps.length - lines.length;
  if (more > 0) {
    const button = { own: voice.say('action.why') };
    lines.push(voice.say('finding.gaps.more', { count: more, button }));
  }
  return {
    hasGaps: lines.length > 0,
    gapsTitle: voice.say('finding.gaps.title'),
    gaps: lines,
  };
}

export function gapLine({ evidence, because }: Gap, { say, strings, capital }: Voice): string {
  const known = strings.has(`evidence.${evidence}`) && strings.has(`missing.${because}`);
  return say('finding.gaps.line', {
    evidence: {
      own: capital(known ? strings.say(`evidence.${evidence}`) : say('finding.gaps.evidence')),
    },
    because: { own: known ? strings.say(`missing.${because}`) : say('finding.gaps.because') },
  });
}
