import template from '../../dialogs/gathering.json' with { type: 'json' };
import type { Inquiry } from '../inquiry/inquiry.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';

export interface GatheringModel {
  readonly inquiry: Pick<Inquiry, 'reported'>;
}

/** Shown at once and replaced in place by the finding. */
export function gathering({ inquiry }: GatheringModel, reader: Reader): Card {
  const { say } = voiceFor(reader);
  return bind(template, {
    summary: say('gathering.summary'),
    title: say('gathering.title'),
    text: say('gathering.text', { operation: inquiry.reported.operation ?? 'other' }),
    soon: say('gathering.soon'),
    neverAPassword: say('never-a-password'),
  });
}
