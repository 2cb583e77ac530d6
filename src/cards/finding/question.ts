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
/** Longest title that stands uncut on a button of a phone, in characters. */
const LONGEST_BUTTON = 32;

/** The next best question: one tap an answer where the answers fit on buttons, else a list to choose from. */
export function questionView(inquiry: Inquiry, diagnosis: Diagnosis, { say, strings }: Voice) {
  const { question } = diagnosis;
  // A question without words cannot be asked, but the rest of the finding stands.
  if (!question || !strings.has(`questions.${question.id}.ask`)) {
    return { hasQuestion: false, question: null };
  }
  const answers = question.answers.map((id) => ({
    id,
    title: strings.say(`questions.${question.id}.answers.${id}`),
  }));
  const asButtons =
    answers.length <= roomFor(inquiry, diagnosis) &&
    answers.every(({ title }) => title.length <= LONGEST_BUTTON);
  return {
    hasQuestion: true,
    question: {
      id: question.id,
      text: strings.say(`questions.${question.id}.ask`),
      hint: say('finding.question.hint'),
      asButtons,
      answers,
      asChoices: !asButtons,
      label: say('finding.question.label'),
      missing: say('finding.question.missing'),
      submit: say('action.answer'),
    },
  };
}

/** Buttons beside those that are always there. */
function roomFor(inquiry: Inquiry, diagnosis: Diagnosis): number {
  const room = MOST_BUTTONS - FIXED_BUTTONS;
  return mayBeSomebodyElse(inquiry, diagnosis) ? room - 1 : room;
}

/** The other buttons, in the room the answers leave. What matters least goes first. */
export function buttonsView(
  inquiry: Inquiry,
  { question }: ReturnType<typeof questionView>,
  diagnosis: Diagnosis,
  reader: Reader,
) {
  const answering = question ? (question.asButtons ? question.answers.length : 1) : 0;
  const notMe = mayBeSomebodyElse(inquiry, diagnosis);
  const all = roomFor(inquiry, diagnosis) - answering;
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
  };
}
