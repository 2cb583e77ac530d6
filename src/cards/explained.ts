import template from '../../dialogs/explained.json' with { type: 'json' };
import type { Explained } from '../diagnosis/explained.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { causesView } from './explained/causes.ts';
import { factsOf } from './explained/facts.ts';
import { notesOf } from './explained/notes.ts';
import { hasRunbook, runbookView } from './explained/runbook.ts';
import { titleOf } from './explained/title.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface ExplainedModel {
  /** Absent where somebody asks for an explanation of nothing. */
  readonly explained?: Explained;
  /** 'shared': others read along, so nothing personal is offered. */
  readonly place?: 'personal' | 'shared';
}

/** A line that would be the fourth says no more than the three before it. */
const MOST_MEANINGS = 3;

/** General knowledge: what a code or an event means, its causes in order, and the runbook of the first. */
export function explained(
  { explained: told, place = 'personal' }: ExplainedModel,
  reader: Reader,
): Card {
  const voice = voiceFor(reader);
  const say = (key: string) => voice.strings.say(`explain.${key}`);
  const title = titleOf(told, voice);
  const causes = causesView(told, voice);
  const notes = told ? notesOf(told, voice) : [];
  const facts = told ? factsOf(told.subject, voice) : [];
  const [first] = told?.explanation.diagnosis.candidates ?? [];
  const withRunbook = first !== undefined && hasRunbook(first.id, voice);
  const offersCheck = place === 'personal';
  const asks = told && told.subject.meanings.length > 0 ? [] : voice.strings.list('explain.asks');
  return bind(template, {
    summary: causes.first
      ? voice.strings.say('explain.summary', {
          title: { own: title },
          cause: { own: causes.first },
        })
      : title,
    title,
    meanings: told ? meaningsOf(told, voice) : [],
    hasNotes: notes.length > 0,
    notes,
    hasFacts: facts.length > 0,
    facts,
    hasAsks: asks.length > 0,
    asksTitle: say('asks-title'),
    asks,
    ...causes.view,
    hasActions: withRunbook || offersCheck,
    hasRunbook: withRunbook,
    runbook: withRunbook ? runbookView(first.id, voice) : null,
    offersCheck,
    actions: { runbook: say('runbook.open'), check: voice.say('action.check') },
    general: say('general'),
  });
}

function meaningsOf({ subject }: Explained, { strings }: Voice): string[] {
  const ids = new Set(subject.meanings.map(({ meaning }) => meaning.id));
  return [...ids].slice(0, MOST_MEANINGS).map((id) => strings.say(`explain.meanings.${id}`));
}
