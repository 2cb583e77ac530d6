import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Voice } from '../voice.ts';
import { isSettled, namedCause } from './state.ts';

/** What the person does now: the numbered steps of the cause, or of the first candidate. */
export function stepsView(diagnosis: Diagnosis, voice: Voice) {
  const named = namedCause(diagnosis);
  const [best] = diagnosis.candidates;
  const lines = best && !isSettled(diagnosis) ? voice.cause(best.id).you : [];
  return {
    hasSteps: lines.length > 0,
    stepsTitle: voice.say(named ? 'finding.steps.title' : 'finding.steps.first'),
    steps: lines.map((text, index) => ({
      number: voice.say('finding.steps.number', { number: index + 1 }),
      text,
    })),
  };
}
