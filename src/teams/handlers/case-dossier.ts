import { deskNote } from '../../cards/desk-note.ts';
import { type DossierModel, dossierCard } from '../../cards/dossier.ts';
import { plain } from '../../cards/escape.ts';
import type { Case } from '../../desk/case.ts';
import { dossier } from '../../desk/dossier.ts';
import type { AboutCase } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import { type Reply, summaryOf } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { actorOf, refusingCase } from './desk.ts';
import { reachable } from './shared.ts';

/** "Dossier for Microsoft": it names a person, so it goes to the agent's own chat wherever it was asked for. */
export async function onDossier(request: Request<AboutCase>, services: Services): Promise<Reply> {
  const { person, place, log } = request;
  const current = await theirDossier(request.data.case, request, services);
  if ('refused' in current) return refusingCase(request, services, current);
  log.info('the dossier of a case was asked for', { case: current.reference });
  const card = dossierCard(await dossierModelOf(current, services), readerOf(person, services));
  if (place === 'personal') return { kind: 'card', card };
  const sent = deskNote('note.dossier-sent', {}, readerOf(person, services));
  return {
    kind: 'text',
    text: plain(summaryOf(sent)),
    after: {
      name: 'send a dossier',
      work: async () => {
        const there = await reachable(request, services);
        if (there) await services.speaker.showCard(there, card);
      },
    },
  };
}

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
