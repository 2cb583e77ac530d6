import type { Evidence, Recognised } from './evidence.ts';
import type { JudgedAttempt } from './judged-attempt.ts';
import { known } from './piece.ts';
import { type Sign, Signs } from './signs.ts';

/** Every recognised word that bears on this diagnosis, whichever evidence it came from. */
export function gatherSigns(evidence: Evidence, { attempt, blocks }: JudgedAttempt): Signs {
  const attempts = [...blocks, ...(attempt ? [attempt] : [])].flatMap((one) =>
    signsOf(one.meanings, 'attempts', one.endedAt),
  );
  const report = known(evidence.report);
  const said = report ? signsOf(report.meanings, 'report', report.at) : [];
  const events = (known(evidence.events) ?? []).flatMap((event) =>
    signsOf(event.meanings, 'events', event.at),
  );
  return new Signs([...attempts, ...said, ...events]);
}

function signsOf(meanings: readonly Recognised[], from: Sign['from'], at?: string): Sign[] {
  return meanings.map((meaning) =>
    at === undefined ? { ...meaning, from } : { ...meaning, from, at },
  );
}
