import type { Attempt } from '../../diagnosis/attempt.ts';
import { gapLines } from '../finding/gaps.ts';
import { isSettled } from '../finding/state.ts';
import type { Voice } from '../voice.ts';
import type { CaseModel } from './model.ts';
import { securityCauseView, securitySection } from './security.ts';

const MOST_REASONS = 3;
const MOST_ATTEMPTS = 4;
const MOST_GAPS = 4;

/** The best cause, how sure it is, what speaks for it and who must act. */
export function causeView(model: CaseModel, voice: Voice) {
  const { case: current, diagnosis } = model;
  const security = securityCauseView(model, voice);
  if (security) return security;
  const { strings, say } = voice;
  const best = diagnosis?.candidates[0];
  const title = current.cause ?? best?.id;
  const reasons = best?.because.flatMap((reason) => voice.reason(reason, best.id) ?? []) ?? [];
  const settled = diagnosis !== undefined && isSettled(diagnosis);
  const actor = settled ? 'nobody' : (best?.actor ?? 'unclear');
  return {
    title: title ? voice.cause(title).name : strings.say('desk.card.no-cause'),
    hasLevel: best !== undefined,
    level: best ? say(`level.${best.level}`) : '',
    reasons: reasons.slice(0, MOST_REASONS),
    acts: strings.say(
      actor === 'you' && !wasTold(model) ? 'diagnose.acts' : `desk.card.acts.${actor}`,
    ),
  };
}

/** Only who asked the bot has a card with the finding; what others look up, they have to be told. */
function wasTold({ case: { history, requesterId } }: CaseModel): boolean {
  return history[0]?.who === requesterId;
}

/** What the agent reads out to somebody who has no card of their own. */
function tellingSection(model: CaseModel, voice: Voice) {
  const { cause, security } = model.case;
  const untold = cause !== undefined && security === undefined && !wasTold(model);
  return { title: voice.strings.say('diagnose.tell'), lines: untold ? voice.cause(cause).you : [] };
}

/** What was tried, what they answered, and what could not be seen. */
export function sectionsView(model: CaseModel, voice: Voice) {
  const { strings } = voice;
  const { attempts = [], diagnosis } = model;
  const tried = attempts
    .toReversed()
    .slice(0, MOST_ATTEMPTS)
    .map((one) => attemptLine(one, voice));
  const gaps = diagnosis ? gapLines(diagnosis.gaps, voice).slice(0, MOST_GAPS) : [];
  return [
    tellingSection(model, voice),
    securitySection(model, voice) ?? {
      title: strings.say('desk.card.tried'),
      lines: [...tried, ...answerLines(model, voice)],
    },
    { title: strings.say('desk.card.gaps'), lines: gaps },
  ].filter(({ lines }) => lines.length > 0);
}

function attemptLine(attempt: Attempt, { strings, when }: Voice): string {
  const { operation, outcome, byAdministrator, endedAt } = attempt;
  const byOther = byAdministrator || operation === 'admin-reset';
  return strings.say('desk.card.attempt', {
    at: { own: when.moment(endedAt) },
    operation: byOther ? 'adminReset' : operation,
    outcome: outcome === 'succeeded-on-premises-only' ? 'succeededOnPremisesOnly' : outcome,
  });
}

function answerLines({ answers = {} }: CaseModel, { strings }: Voice): string[] {
  return Object.entries(answers).flatMap(([question, answer]) => {
    const [ask, reply] = [`questions.${question}.ask`, `questions.${question}.answers.${answer}`];
    if (!strings.has(ask) || !strings.has(reply)) return [];
    const words = { question: { own: strings.say(ask) }, answer: { own: strings.say(reply) } };
    return [strings.say('desk.card.answered', words)];
  });
}
