import template from '../../dialogs/case-list.json' with { type: 'json' };
import type { Case } from '../desk/case.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { ageOf } from './case/age.ts';
import type { CaseModel } from './case/model.ts';
import { requesterOf } from './case/people.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface CaseListModel {
  readonly what: 'queue' | 'mine' | 'found';
  readonly cases: readonly Case[];
  readonly names: CaseModel['names'];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** Cases, a row each; a tap opens one. */
export function caseList(model: CaseListModel, reader: Reader): Card {
  return bind(template, caseListView(model, reader));
}

export function caseListView({ what, cases, names, more }: CaseListModel, reader: Reader): View {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const title = strings.say(`desk.list.${what}`, { count: cases.length });
  return {
    title,
    summary: title,
    show: strings.say('desk.action.show'),
    cases: cases.map((one) => ({ case: one.reference, ...rowOf(one, names, reader, voice) })),
    hasMore: more,
    more: strings.say('desk.list.more'),
  };
}

/** A case in two lines. */
export function rowOf(current: Case, names: CaseModel['names'], { now }: Reader, voice: Voice) {
  const { strings } = voice;
  const { priority = 'normal', state, openedAt } = current;
  const key = priority === 'normal' ? 'desk.list.detail' : 'desk.list.detail-priority';
  return {
    line: strings.say('desk.list.line', {
      reference: { own: current.reference },
      who: requesterOf({ case: current, names }, strings),
    }),
    detail: strings.say(key, {
      priority: { own: strings.say(`desk.priority.${priority}`) },
      state: { own: strings.say(`desk.state.${state}`) },
      cause: { own: whatOf(current, voice) },
      age: { own: ageOf(openedAt, now, voice) },
    }),
  };
}

/** What it is about in a few words. */
function whatOf({ security, cause }: Case, { strings, cause: textsOf }: Voice): string {
  if (security) return strings.say(`security.card.title.${security.because}`);
  return cause ? textsOf(cause).title : strings.say('desk.card.no-cause');
}
