import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { escalationRoute } from '../ways-in.ts';
import { mayBeSomebodyElse } from './not-me.ts';
import { worksLater } from './works.ts';

/** Teams shows six buttons a card; the rest would hide in a menu. */
const MOST_BUTTONS = 6;
/** The helpdesk and the disclosure are always there. */
const FIXED_BUTTONS = 2;

/** The next best question, one tap an answer. */
export function questionView({ question }: Diagnosis, { say, strings }: Voice) {
  // A question without words cannot be asked, but the rest of the finding stands.
  if (!question || !strings.has(`questions.${question.id}.ask`)) {
    return { hasQuestion: false, question: null };
  }
  return {
    hasQuestion: true,
    question: {
      id: question.id,
      text: strings.say(`questions.${question.id}.ask`),
      hint: say('finding.question.hint'),
      answers: question.answers.map((id) => ({
        id,
        title: strings.say(`questions.${question.id}.answers.${id}`),
      })),
    },
  };
}

/** The other buttons, in the room the answers leave. What matters least goes first. */
export function buttonsView(
  inquiry: Inquiry,
  { question }: ReturnType<typeof questionView>,
  diagnosis: Diagnosis,
  reader: Reader,
) {
  const answering = question?.answers.length ?? 0;
  // Whoever has said what they saw was there; the answers need its place.
  const notMe = mayBeSomebodyElse(inquiry, diagnosis) && answering < MOST_BUTTONS - 1;
  const all = MOST_BUTTONS - FIXED_BUTTONS - (notMe ? 1 : 0) - answering;
  const remind = worksLater(diagnosis, reader) && all >= 1;
  const room = remind ? all - 1 : all;
  const { escalateInDialog, escalateInChat } = escalationRoute(reader);
  const open = inquiry.caseReference === undefined;
  return {
    escalateInDialog: escalateInDialog && open,
    escalateInChat: escalateInChat && open,
    notMe,
    remind,
    lookAgain: room >= 1,
    report: room >= 2,
    // Where answers leave no room for it, it is a line to tap.
    why: all >= 0,
    whyLine: all < 0,
  };
}
