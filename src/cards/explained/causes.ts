import type { Candidate } from '../../diagnosis/diagnosis.ts';
import type { Explained } from '../../diagnosis/explained.ts';
import type { Voice } from '../voice.ts';
import { ownLines } from './runbook.ts';

const MOST_CAUSES = 5;
const MOST_CHECKS = 3;

/** The causes in order with how sure, who acts on the first, and what would tell them apart. */
export function causesView(told: Explained | undefined, voice: Voice) {
  const { strings } = voice;
  const diagnosis = told?.explanation.diagnosis;
  const candidates = told?.subject.meanings.length ? (diagnosis?.candidates ?? []) : [];
  const shown = candidates.slice(0, MOST_CAUSES);
  const settle = settleLines(candidates, diagnosis?.question?.id, voice);
  const [first] = shown;
  return {
    first: first && voice.cause(first.id).name,
    view: {
      hasCauses: first !== undefined,
      causesTitle: strings.say('explain.causes'),
      causes: shown.map(({ id, level }, index) => ({
        number: strings.say('explain.numbered', { number: index + 1 }),
        text: strings.say('explain.cause', {
          title: { own: voice.cause(id).name },
          level: { own: voice.say(`level.${level}`) },
        }),
      })),
      actor: first ? strings.say('explain.actor', { actor: first.actor }) : '',
      hasSettle: settle.length > 0,
      settleTitle: strings.say('explain.settle.title'),
      settle,
    },
  };
}

/** Nothing is left to settle where one cause is certain, or is the only one. */
function settleLines(
  candidates: readonly Candidate[],
  question: string | undefined,
  voice: Voice,
): string[] {
  const { strings } = voice;
  const [first, ...others] = candidates;
  if (!first || others.length === 0 || first.level === 'confirmed') return [];
  const asked = question && { own: strings.say(`questions.${question}.ask`) };
  const checks = candidates.flatMap(({ id }) => {
    const [check] = ownLines(`causes.${id}.administrator.check`, strings);
    if (check === undefined) return [];
    const title = { own: voice.cause(id).name };
    return [strings.say('explain.settle.check', { title, check: { own: check } })];
  });
  return [
    ...(asked ? [strings.say('explain.settle.ask', { question: asked })] : []),
    ...checks.slice(0, MOST_CHECKS),
  ];
}
