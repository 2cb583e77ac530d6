import type { CauseId } from './cause-id.ts';
import type { Sign, Signs } from './signs.ts';
import { because, type Reason, rankOf, ruledOut, type Verdict } from './verdict.ts';

/**
 * The verdict of a judge: what foreign words say of the cause, weighed against what the state says of it.
 * `state` is the judge's own finding from account, registration, policy, answers; undefined when they are silent.
 * Where a log names another cause, a likely state is no more than possible; a certain one stays.
 */
export function weigh(signs: Signs, id: CauseId, state?: Verdict): Verdict | undefined {
  const said = fromSigns(signs, id);
  const weak = state?.level === 'likely';
  if (!said && weak && explainedOtherwise(signs, id)) return atMostPossible(state);
  return agree(said, state);
}

/** What recognised words alone say of a cause: the strongest pointer, unless a surer word excludes it. */
export function fromSigns(signs: Signs, id: CauseId): Verdict | undefined {
  const pointer = signs.pointing(id);
  const against = signs.excluding(id);
  if (against && !(pointer && isRecord(pointer.sign) && !isRecord(against))) {
    return ruledOut(said(against, 'said-otherwise'));
  }
  return pointer && { level: pointer.strength, because: [said(pointer.sign)] };
}

/**
 * Two independent findings as one. Each at least likely: confirmed. Against each other: what rules out
 * wins, except over a confirmed one, which it weakens (the log is exact, the state may be hours old).
 */
export function agree(one: Verdict | undefined, other: Verdict | undefined): Verdict | undefined {
  if (!one || !other) return one ?? other;
  const [strong, weak] = rankOf(other.level) > rankOf(one.level) ? [other, one] : [one, other];
  if (weak.level === 'ruled-out') {
    if (strong.level === 'ruled-out') return both(strong, weak, 'ruled-out');
    return strong.level === 'confirmed' ? both(strong, weak, 'likely') : weak;
  }
  return both(strong, weak, weak.level === 'possible' ? strong.level : 'confirmed');
}

/** The same finding, no surer than possible: something else is known to have gone wrong. */
export function atMostPossible(verdict: Verdict): Verdict {
  return rankOf(verdict.level) > rankOf('possible') ? { ...verdict, level: 'possible' } : verdict;
}

/** A log or an event names a cause, and it is not this one. */
export function explainedOtherwise(signs: Signs, id: CauseId): boolean {
  return signs.all.some(
    (sign) =>
      isRecord(sign) &&
      sign.meaning.points[id] === undefined &&
      Object.values(sign.meaning.points).some((strength) => strength !== 'possible'),
  );
}

/** Systems write what happened; people write what they remember. */
function isRecord({ from }: Sign): boolean {
  return from !== 'report';
}

function both(first: Verdict, second: Verdict, level: Verdict['level']): Verdict {
  const worksAt = first.worksAt ?? second.worksAt;
  const reasons = [...first.because, ...second.because];
  return worksAt ? { level, because: reasons, worksAt } : { level, because: reasons };
}

/** Words that a person typed are not kept, so a later look has their meaning alone. */
function said({ words, from }: Sign, id = 'said'): Reason {
  if (words === '') return because(`${id}-unquoted`);
  return because(id, { quote: { quote: words }, from });
}
