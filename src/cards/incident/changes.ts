import type { Change, Changes } from '../../watch/incidents/incident.ts';
import type { Voice } from '../voice.ts';

/** What was changed shortly before it began; that it was the reason is nowhere said. */
export function changesView(changes: Changes | undefined, isOpen: boolean, voice: Voice) {
  const { strings } = voice;
  const say = (name: string) => strings.say(`incidents.card.changes.${name}`);
  return {
    hasChanges: changes !== undefined || isOpen,
    changesTitle: say('title'),
    changes: changes ? linesOf(changes, voice) : [say('looking')],
  };
}

function linesOf({ found, missing }: Changes, voice: Voice): string[] {
  const { strings } = voice;
  const lines = found.map((change) => lineOf(change, voice));
  const because = missing && { own: strings.say(`missing.${missing}`) };
  return [
    ...lines,
    ...(found.length > 0 ? [strings.say('incidents.card.changes.note')] : []),
    ...(found.length === 0 && !missing ? [strings.say('incidents.card.changes.none')] : []),
    ...(because ? [strings.say('incidents.card.changes.missing', { because })] : []),
  ];
}

function lineOf({ at, activity, by, count }: Change, { strings, when }: Voice): string {
  const key = count > 1 ? 'line-count' : 'line';
  return strings.say(`incidents.card.changes.${key}`, {
    when: { own: when.moment(at) },
    ...{ activity, count },
    by: by ?? { own: strings.say('incidents.card.changes.nobody') },
  });
}
