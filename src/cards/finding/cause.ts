import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Voice } from '../voice.ts';
import { isSettled, namedCause, stateOf } from './state.ts';

/** Candidates shown while none of them is likely. */
const MOST_CANDIDATES = 3;
/** Reasons shown without opening the disclosure. */
const MOST_REASONS = 2;

/** The cause and how sure it is, or the ranked candidates where none is likely. */
export function causeView(diagnosis: Diagnosis, voice: Voice) {
  const named = namedCause(diagnosis);
  const candidates = named || isSettled(diagnosis) ? [] : candidateLines(diagnosis, voice);
  const awaiting = stateOf(diagnosis) === 'awaiting';
  return {
    hasCause: named !== undefined,
    cause: named ? causeOf(named, voice) : null,
    hasCandidates: candidates.length > 0,
    candidatesTitle: voice.say(awaiting ? 'finding.meanwhile' : 'finding.candidates'),
    candidates,
  };
}

function causeOf(candidate: Diagnosis['candidates'][number], voice: Voice) {
  const { title, happened } = voice.cause(candidate.id);
  const reasons = candidate.because.flatMap((reason) => voice.reason(reason, candidate.id) ?? []);
  return {
    level: voice.say(`level.${candidate.level}`),
    title,
    hasHappened: happened !== undefined,
    happened: happened ?? '',
    reasons: reasons.slice(0, MOST_REASONS),
  };
}

function candidateLines({ candidates }: Diagnosis, voice: Voice): string[] {
  return candidates.slice(0, MOST_CANDIDATES).map(({ id, level }) =>
    voice.say('finding.candidate', {
      title: { own: voice.cause(id).title },
      level: { own: voice.say(`level.${level}`) },
    }),
  );
}
