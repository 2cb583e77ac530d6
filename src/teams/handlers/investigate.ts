import { gathering } from '../../cards/gathering.ts';
import type { Meaning } from '../../diagnosis/signals/meaning.ts';
import type { Recognition } from '../../diagnosis/signals/recognise.ts';
import type { Person } from '../../inquiry/ports.ts';
import type { Said } from '../../inquiry/reported.ts';
import { readerOf } from '../reader.ts';
import type { Afterwards, Place, Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

/** What was understood; the words it was understood from, and a message that was not, are for this turn's card alone. */
export function saidOf(
  { operation, found, at, connectVersion, scope, passwordTyped }: Recognition,
  unrecognised?: string,
): Said {
  const failed = scope === 'failure' && !found.some(({ meaning }) => isDone(meaning));
  const recognised = found.flatMap(({ words }) => (words === '' ? [] : [words]));
  const quotes = unrecognised !== undefined && !passwordTyped;
  const heard = { recognised, ...(quotes && { unrecognised }) };
  return { operation, recognised: found, at, connectVersion, failed, heard };
}

/** The new password was taken; what fails is what comes after. */
function isDone({ outcome }: Meaning): boolean {
  return outcome === 'succeeded' || outcome === 'succeeded-on-premises-only';
}

/** The gathering card at once; the finding takes its place as soon as it is there. */
export async function investigating(
  { person }: Pick<Request, 'person'>,
  said: Said,
  services: Services,
  place: Place = 'new',
): Promise<Reply> {
  const inquiry = await services.inquiries.open(person, said);
  const card = gathering({ inquiry }, readerOf(person, services));
  const after: Afterwards = {
    name: 'pursue an inquiry',
    work: async (activityId) => {
      await services.inquiries.pursue(inquiry.id, activityId);
    },
  };
  return { kind: 'card', card, place, after };
}

/** The same outside of a reply: after another card, or in the personal chat of somebody met in a group. */
export function investigateLater(person: Person, said: Said, services: Services): Afterwards {
  return {
    name: 'open an inquiry',
    work: async () => {
      const inquiry = await services.inquiries.open(person, said);
      const shown = await services.speaker.show(person, { kind: 'gathering', inquiry });
      if (!shown.shown) return;
      await services.inquiries.pursue(inquiry.id, shown.activityId);
    },
  };
}
