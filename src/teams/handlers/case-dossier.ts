import { deskNote } from '../../cards/desk-note.ts';
import { dossierCard } from '../../cards/dossier.ts';
import { plain } from '../../cards/escape.ts';
import type { AboutCase } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import { type Reply, summaryOf } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { refusingCase } from './desk.ts';
import { reachable } from './shared.ts';
import { dossierModelOf, theirDossier } from './their-dossier.ts';

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
