import { isClosed } from '../../desk/case.ts';
import { inert } from '../escape.ts';
import type { Voice } from '../voice.ts';
import type { IncidentModel } from './model.ts';

/** As many names as are read in one line. */
const MOST_NAMES = 5;
/** As many references as stand in two lines. */
const MOST_CASES = 10;
/** As many as one scrolls through in a list. */
const MOST_CHOICES = 20;

/** The first people hit by name, and how many more. */
export function affectedView({ figures, first, names }: IncidentModel, voice: Voice) {
  const { strings } = voice;
  const known = first.flatMap((id) => names.get(id) ?? []).slice(0, MOST_NAMES);
  const count = figures.people - known.length;
  const line = () => {
    if (known.length === 0) return strings.say('incidents.card.affected.unnamed', { count });
    const key = count > 0 ? 'more' : 'all';
    return strings.say(`incidents.card.affected.${key}`, {
      names: { own: known.map(inert).join(', ') },
      count,
    });
  };
  return {
    hasAffected: figures.people > 0,
    affectedTitle: strings.say('incidents.card.affected.title'),
    affected: figures.people > 0 ? [line()] : [],
  };
}

/** The cases that belong to it, those that are open first. */
export function casesView({ cases, incident }: IncidentModel, { strings }: Voice) {
  const inOrder = [...cases.filter((one) => !isClosed(one)), ...cases.filter(isClosed)];
  const shown = inOrder.slice(0, MOST_CASES).map(({ reference, state }) => {
    return `${reference} (${strings.say(`desk.state.${state}`)})`;
  });
  const rest = cases.length > MOST_CASES ? ', …' : '';
  const isFolded = incident.state === 'open' && cases.some(({ folded }) => folded);
  return {
    hasCases: cases.length > 0,
    casesTitle: strings.say('incidents.card.cases.title', { count: cases.length }),
    cases: [
      ...(cases.length > 0 ? [`${shown.join(', ')}${rest}`] : []),
      ...(isFolded ? [strings.say('incidents.card.cases.note')] : []),
    ],
  };
}

/** Who can be taken out: those with an open case first, then the first who were hit, as far as they have names. */
export function splitView({ first, cases, names }: IncidentModel, { strings }: Voice) {
  const open = cases.filter((one) => !isClosed(one));
  const all = [...new Set([...open.map(({ requesterId }) => requesterId), ...first])];
  const choices = all.flatMap((id) => {
    const who = names.get(id);
    const reference = open.find(({ requesterId }) => requesterId === id)?.reference;
    if (who === undefined && reference === undefined) return [];
    const name = { own: inert(who ?? strings.say('desk.somebody-asking')) };
    const title = reference
      ? strings.say('incidents.split.with-case', { who: name, reference: { own: reference } })
      : name.own;
    return [{ title, value: id }];
  });
  return {
    text: strings.say('incidents.split.text'),
    label: strings.say('incidents.split.label'),
    missing: strings.say('incidents.split.missing'),
    choices: choices.slice(0, MOST_CHOICES),
  };
}
