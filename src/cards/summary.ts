import type { Reader } from './card.ts';
import type { EscalatedModel } from './escalated.ts';
import { findingSummary } from './finding/headline.ts';
import type { FindingModel } from './finding/model.ts';
import type { SayModel } from './say.ts';
import type { TroubleModel } from './trouble.ts';
import { voiceFor } from './voice.ts';

/** What a notification announces. */
export type Announced =
  | { readonly kind: 'welcome' | 'gathering' | 'report-form' | 'escalate-form' }
  | ({ readonly kind: 'finding' } & FindingModel)
  | ({ readonly kind: 'escalated' } & EscalatedModel)
  | ({ readonly kind: 'say' } & SayModel)
  | ({ readonly kind: 'trouble' } & TroubleModel);

/** One plain line for the notification toast; a card without it reads "Sent a card". */
export function summaryOf(announced: Announced, reader: Reader): string {
  const voice = voiceFor(reader);
  switch (announced.kind) {
    case 'finding':
      return findingSummary(announced.inquiry, announced.diagnosis, voice);
    case 'escalated':
      return voice.say('escalated.summary', { reference: { own: announced.case.reference } });
    case 'say':
      return voice.say(`say.${announced.what}.title`);
    case 'trouble':
      return voice.say('trouble.summary', { reference: { own: announced.reference } });
    default:
      return voice.say(`${announced.kind}.summary`);
  }
}
