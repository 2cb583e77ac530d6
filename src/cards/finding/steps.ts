import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Voice } from '../voice.ts';
import { isSettled, namedCause, tiedCauses } from './state.ts';

/**
 * What the person does now: the numbered steps of the cause, or of the first candidate; tied ones bring their own. While
 * many have the same trouble there is nothing to do but to wait, which the banner of the incident says.
 */
export function stepsView(diagnosis: Diagnosis, incident: string | undefined, voice: Voice) {
  const named = namedCause(diagnosis);
  const isTied = tiedCauses(diagnosis).length > 0;
  const elsewhere = isSettled(diagnosis) || isTied || incident !== undefined;
  const lines = elsewhere ? [] : stepsOf(diagnosis, voice);
  const tentative = !named && diagnosis.candidates.length > 0;
  return {
    hasSteps: lines.length > 0,
    stepsTitle: voice.say(tentative ? 'finding.steps.first' : 'finding.steps.title'),
    steps: lines.map((text, index) => ({
      number: voice.say('finding.steps.number', { number: index + 1 }),
      text,
    })),
  };
}

function stepsOf({ candidates: [best] }: Diagnosis, { cause, strings }: Voice): readonly string[] {
  if (!best) return strings.list('cards.finding.steps.unclear');
  // What somebody has answered may leave other steps than the cause has for everybody.
  const own = best.because.map(({ id }) => strings.list(`causes.${best.id}.after.${id}`));
  return own.find((lines) => lines.length > 0) ?? cause(best.id).you;
}
