import template from '../../dialogs/case-neutral.json' with { type: 'json' };
import type { Case } from '../desk/case.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';

/** A case shared into a chat: nothing of it is shown until somebody of the helpdesk asks. */
export function caseNeutral({ reference }: Pick<Case, 'reference'>, reader: Reader): Card {
  return bind(template, caseNeutralView({ reference }, reader));
}

export function caseNeutralView({ reference }: Pick<Case, 'reference'>, reader: Reader): View {
  const { strings } = voiceFor(reader);
  const title = strings.say('desk.card.neutral.title');
  return {
    case: reference,
    title,
    summary: title,
    text: strings.say('desk.card.neutral.text', { reference: { own: reference } }),
    actions: { show: strings.say('desk.card.neutral.show') },
  };
}
