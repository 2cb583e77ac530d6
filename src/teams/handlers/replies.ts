import { type SayWhat, say } from '../../cards/say.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { readerOf } from '../reader.ts';
import type { Afterwards, Place, Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

export interface Saying {
  readonly place?: Place;
  readonly after?: Afterwards;
}

/** A short answer that is no diagnosis. */
export function saying(
  what: SayWhat,
  { person }: Pick<Request, 'person'>,
  services: Services,
  { place, after }: Saying = {},
): Reply {
  const card = say({ what }, readerOf(person, services));
  return { kind: 'card', card, ...(place && { place }), ...(after && { after }) };
}

/** `not-yours` and `altered` do not happen by pressing one's own buttons; the others do, on old cards. */
export type Refusal = 'not-yours' | 'altered' | 'unknown' | 'superseded';

/** Nothing is done; the person is told politely, the operator by the log. */
export function refusing(request: Request, services: Services, because: Refusal): Reply {
  const { kind, verb, person, log } = request;
  log.warn('a request was refused', { kind, verb, because, userId: person.userId });
  const suspicious = because === 'not-yours' || because === 'altered';
  return saying(suspicious ? 'refused' : 'expired', request, services);
}

/** The person's own inquiry, or the polite refusal. */
export async function theirInquiry(
  id: string,
  request: Request,
  services: Services,
): Promise<{ readonly inquiry: Inquiry } | { readonly refusal: Reply }> {
  const inquiry = await services.inquiryBook.get(id);
  if (!inquiry) return { refusal: refusing(request, services, 'unknown') };
  const { tenantId, userId } = request.person;
  const theirs = inquiry.tenantId === tenantId && inquiry.userId === userId;
  return theirs ? { inquiry } : { refusal: refusing(request, services, 'not-yours') };
}
