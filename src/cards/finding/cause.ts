import type { Candidate, Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Voice } from '../voice.ts';
import { isSettled, namedCause, stateOf, tiedCauses } from './state.ts';

/** Candidates shown while none of them stands out. */
const MOST_CANDIDATES = 3;
/** Reasons shown without opening the disclosure. */
const MOST_REASONS = 2;

/** Steps shown with each of several causes that are equally likely. */
const MOST_STEPS_EACH = 2;

/** The cause and how sure it is; or those that are equally likely; or the ranked candidates where none is. */
export function causeView(diagnosis: Diagnosis, voice: Voice) {
  const named = namedCause(diagnosis);
  const tied = tiedCauses(diagnosis).slice(0, MOST_CANDIDATES);
  const alone = named !== undefined || tied.length > 0 || isSettled(diagnosis);
  const candidates = alone ? [] : candidateLines(diagnosis, voice);
  const awaiting = stateOf(diagnosis) === 'awaiting';
  return {
    hasCause: named !== undefined,
    cause: named ? causeOf(named, voice) : null,
    hasTied: tied.length > 0,
    tiedTitle: voice.say('finding.tied.title'),
    tied: tied.map((one) => tiedOf(one, voice)),
    hasCandidates: candidates.length > 0,
    candidatesTitle: voice.say(awaiting ? 'finding.meanwhile' : 'finding.candidates'),
    candidates,
  };
}

function causeOf(candidate: Candidate, voice: Voice) {
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

function tiedOf({ id, level }: Candidate, { say, cause }: Voice) {
  const { title, happened, you } = cause(id);
  const steps = you.slice(0, MOST_STEPS_EACH).join(' ');
  return {
    heading: say('finding.candidate', {
      title: { own: title },
      level: { own: say(`level.${level}`) },
    }),
    hasHappened: happened !== undefined,
    happened: happened ?? '',
    hasSteps: steps !== '',
    steps: say('finding.tied.steps', { steps: { own: steps } }),
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
