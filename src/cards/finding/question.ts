import type { AskedQuestion, Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Reader } from '../card.ts';
import type { Voice } from '../voice.ts';
import { escalationRoute } from '../ways-in.ts';

/** Teams shows six buttons a card; the rest would hide in a menu. */
const MOST_BUTTONS = 6;
/** The helpdesk and the disclosure are always there. */
const FIXED_BUTTONS = 2;
/** More answers than this become a list with one button. */
const MOST_ANSWER_BUTTONS = MOST_BUTTONS - FIXED_BUTTONS;

/** The next best question: one tap an answer where they fit, else a list to choose from. */
export function questionView({ question }: Diagnosis, voice: Voice) {
  const { say, strings } = voice;
  // A question without words cannot be asked, but the rest of the finding stands.
  if (!question || !strings.has(`questions.${question.id}.ask`)) {
    return { hasQuestion: false, question: null };
  }
  const answers = question.answers.map((id) => ({
    id,
    title: strings.say(`questions.${question.id}.answers.${id}`),
  }));
  const asButtons = fitsButtons(question);
  return {
    hasQuestion: true,
    question: {
      id: question.id,
      text: strings.say(`questions.${question.id}.ask`),
      hint: say('finding.question.hint'),
      asButtons,
      answers,
      asChoices: !asButtons,
      choices: answers.map(({ id, title }) => ({ title, value: id })),
      label: say('finding.question.label'),
      missing: say('finding.question.missing'),
      submit: say('action.answer'),
    },
  };
}

/** The other buttons, in the room the answers leave. What matters least goes first. */
export function buttonsView(inquiry: Inquiry, { question }: Diagnosis, reader: Reader) {
  const answers = question ? (fitsButtons(question) ? question.answers.length : 1) : 0;
  const room = MOST_BUTTONS - FIXED_BUTTONS - answers;
  const { escalateInDialog, escalateInChat } = escalationRoute(reader);
  const open = inquiry.caseReference === undefined;
  return {
    escalateInDialog: escalateInDialog && open,
    escalateInChat: escalateInChat && open,
    lookAgain: room >= 1,
    report: room >= 2,
  };
}

function fitsButtons({ answers }: AskedQuestion): boolean {
  return answers.length <= MOST_ANSWER_BUTTONS;
}
