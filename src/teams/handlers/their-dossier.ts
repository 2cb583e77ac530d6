import type { DossierModel } from '../../cards/dossier.ts';
import { isRefusal, type Refusal } from '../../desk/action.ts';
import type { Case } from '../../desk/case.ts';
import { dossier } from '../../desk/dossier.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { actorOf } from './desk.ts';

/** The case, if whoever asks may have its dossier; that they took it is in its history from then on. */
export async function theirDossier(
  reference: string,
  request: Request,
  services: Services,
): Promise<Case | { readonly refused: Refusal['refused'] | 'unknown' }> {
  const by = await actorOf(request, services);
  const outcome = await services.desk.act(reference, { kind: 'dossier' }, by);
  if (outcome === 'unknown') return { refused: by.isHelpdesk ? 'unknown' : 'not-helpdesk' };
  return isRefusal(outcome) ? outcome : outcome.case;
}

export async function dossierModelOf(
  current: Case,
  { inquiryBook, people }: Pick<Services, 'inquiryBook' | 'people'>,
): Promise<DossierModel> {
  const { inquiryId, tenantId, requesterId, reference } = current;
  const [inquiry, evidence, requester] = await Promise.all([
    inquiryId === undefined ? undefined : inquiryBook.get(inquiryId),
    inquiryId === undefined ? undefined : inquiryBook.evidenceOf(inquiryId),
    people.find({ tenantId, userId: requesterId }),
  ]);
  const { diagnosis } = inquiry ?? {};
  const timeZone = requester?.timeZone ?? 'UTC';
  return { reference, fields: dossier({ case: current, inquiry, diagnosis, evidence, timeZone }) };
}
