import type { Candidate, Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Actor } from '../../diagnosis/verdict.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { helpdeskOf } from '../ways-in.ts';
import { isSettled, namedCause, tiedCauses } from './state.ts';

/** Who has to act; nobody is named before it is clear who. */
export function actsView(inquiry: Inquiry, diagnosis: Diagnosis, reader: Reader, voice: Voice) {
  const { say } = voice;
  const actor = namedCause(diagnosis)?.actor ?? actorOfAll(tiedCauses(diagnosis));
  const helpdesk = helpdeskOf(reader, voice);
  const done = inquiry.caseReference ? 'done' : 'open';
  const values = { helpdesk, done, button: { own: say('action.escalate') } };
  return {
    hasActs: !isSettled(diagnosis),
    acts: say(`finding.acts.${actor ?? 'unclear'}`, values),
  };
}

/** Whichever of them it is, the same one has to act. */
function actorOfAll(causes: readonly Candidate[]): Actor | undefined {
  const [first] = causes;
  return causes.every(({ actor }) => actor === first?.actor) ? first?.actor : undefined;
}
