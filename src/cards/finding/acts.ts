import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { helpdeskOf } from '../ways-in.ts';
import { isSettled, namedCause } from './state.ts';

/** Who has to act; nobody is named before the cause is. */
export function actsView(inquiry: Inquiry, diagnosis: Diagnosis, reader: Reader, voice: Voice) {
  const { say } = voice;
  const named = namedCause(diagnosis);
  const helpdesk = helpdeskOf(reader, voice);
  const done = inquiry.caseReference ? 'done' : 'open';
  const values = { helpdesk, done, button: { own: say('action.escalate') } };
  return {
    hasActs: !isSettled(diagnosis),
    acts: say(`finding.acts.${named ? named.actor : 'unclear'}`, values),
  };
}
