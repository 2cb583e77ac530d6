import template from '../../dialogs/forget.json' with { type: 'json' };
import type { Forgetting, Remains } from '../desk/retention.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface ForgetModel extends Forgetting {
  /** Before it is confirmed, and after. */
  readonly stage: 'ask' | 'done';
}

/** What is deleted of a person, what remains, and why. */
export function forgetCard(model: ForgetModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const { stage, cases, inquiries, remains } = model;
  const title = strings.say(`desk.forget.${stage}.title`);
  return bind(template, {
    title,
    summary: title,
    text: strings.say(`desk.forget.${stage}.text`, { cases, inquiries }),
    hasRemains: remains.length > 0,
    remainsTitle: strings.say('desk.forget.remains-title'),
    remains: remains.map((one) => lineOf(one, voice)),
    asks: stage === 'ask',
    actions: {
      confirm: strings.say('desk.forget.confirm'),
      dismiss: voice.say('action.dismiss'),
    },
  });
}

function lineOf(remains: Remains, { strings }: Voice): string {
  switch (remains.what) {
    case 'case':
      return strings.say('desk.forget.remains.case', { reference: { own: remains.reference } });
    case 'work':
      return strings.say('desk.forget.remains.work', { cases: remains.cases });
    case 'elsewhere':
      return strings.say('desk.forget.remains.elsewhere');
    case 'everything':
      return strings.say('desk.forget.remains.everything');
  }
}
