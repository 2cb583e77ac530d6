import template from '../../dialogs/finding.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { actsView } from './finding/acts.ts';
import { causeView } from './finding/cause.ts';
import { gapsView } from './finding/gaps.ts';
import { headlineView } from './finding/headline.ts';
import type { FindingModel } from './finding/model.ts';
import { buttonsView, questionView } from './finding/question.ts';
import { stepsView } from './finding/steps.ts';
import { whyView } from './finding/why.ts';
import { worksView } from './finding/works.ts';
import { voiceFor } from './voice.ts';

/** The answer: what happened, why, when it works, what to do, who acts, and what could not be seen. */
export function finding(
  { inquiry, diagnosis, incident, heard }: FindingModel,
  reader: Reader,
): Card {
  const voice = voiceFor(reader);
  const { say } = voice;
  const question = questionView(diagnosis, voice);
  return bind(template, {
    inquiry: inquiry.id,
    ...headlineView({ inquiry, diagnosis, incident, heard }, reader, voice),
    ...causeView(diagnosis, voice),
    ...worksView(diagnosis, reader, voice),
    ...question,
    ...stepsView(diagnosis, incident, voice),
    ...actsView(inquiry, diagnosis, reader, voice),
    ...gapsView(diagnosis, voice),
    ...whyView(inquiry, diagnosis, voice),
    buttons: buttonsView(inquiry, question, diagnosis, reader),
    actions: {
      escalate: say('action.escalate'),
      lookAgain: say('action.look-again'),
      remind: say('action.remind'),
      notMe: voice.strings.say('security.action.not-me'),
      report: say('action.report'),
      why: say('action.why'),
    },
    neverAPassword: say('never-a-password'),
  });
}
