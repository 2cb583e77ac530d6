import type { DossierModel } from '../../cards/dossier.ts';
import type { Case } from '../../desk/case.ts';
import { dossier } from '../../desk/dossier.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { actorOf } from './desk.ts';

/** The case, if whoever asks may have its dossier. */
export async function theirDossier(
  reference: string,
  request: Request,
  services: Services,
): Promise<Case | { readonly refused: 'not-helpdesk' | 'unknown' | 'not-privileged-desk' }> {
  const by = await actorOf(request, services);
  if (!by.isHelpdesk) return { refused: 'not-helpdesk' };
  const current = await services.desk.get(reference, by);
  if (!current) return { refused: 'unknown' };
  return current.privileged && !by.isPrivilegedDesk ? { refused: 'not-privileged-desk' } : current;
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
