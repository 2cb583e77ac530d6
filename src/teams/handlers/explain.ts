import type { Card } from '../../cards/card.ts';
import { explained } from '../../cards/explained.ts';
import { logSummary } from '../../cards/log-summary.ts';
import { tell } from '../../diagnosis/explained.ts';
import { askedToExplain } from '../../diagnosis/signals/asked-to-explain.ts';
import { readPasted } from '../../diagnosis/signals/pasted.ts';
import { typedPasswords } from '../../diagnosis/signals/typed-password.ts';
import { readerOf } from '../reader.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

export interface GeneralAnswer {
  readonly card: Card;
  /** Made from rows or events, which tell of people: not for the eyes of a group. */
  readonly fromLog: boolean;
}

/**
 * What a message asks about in general, answered from the tables alone: nobody's account is looked at, and
 * nothing is kept. Undefined for a person's own trouble.
 */
export function generalAnswer(
  message: string,
  { person, place }: Pick<Request, 'person' | 'place'>,
  services: Services,
): GeneralAnswer | undefined {
  const material = askedToExplain(asTyped(message));
  if (material === undefined) return undefined;
  const reader = readerOf(person, services);
  if (material === '') return { card: explained({ place }, reader), fromLog: false };
  const fromLog = readPasted(material) !== undefined;
  // Logs are full of words that look like passwords; people's own words may hold a real one.
  if (!fromLog && typedPasswords(material).length > 0) return undefined;
  const told = tell(material, reader.now);
  const card = 'summary' in told ? logSummary(told, reader) : explained({ ...told, place }, reader);
  return { card, fromLog };
}

/** Teams writes pasted text with blanks of its own, and XML as it stands in HTML. */
function asTyped(message: string): string {
  const text = message.replaceAll('\u00a0', ' ');
  if (!/&lt;\/?Event/.test(text)) return text;
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
