import { plain } from '../../cards/escape.ts';
import { incidentCard } from '../../cards/incident-card.ts';
import { type IncidentFlash, incidentFlash, incidentRefusal } from '../../cards/incident-flash.ts';
import {
  type IncidentAction,
  type IncidentRefusal,
  isIncidentRefusal,
} from '../../watch/incidents/act-on-incident.ts';
import type { Incident } from '../../watch/incidents/incident.ts';
import type { AboutIncident } from '../incident-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { actorOf } from './desk.ts';

type Handle = (request: Request<AboutIncident>, services: Services) => Promise<Reply>;

/** "I have seen it", "Remind me later", "It is over". */
export function doingToIncident(kind: 'acknowledge' | 'snooze' | 'close'): Handle {
  return (request, services) => act({ kind }, request, services);
}

/** "Handle somebody alone". */
export async function onSplit(request: Request<AboutIncident>, services: Services): Promise<Reply> {
  const { whom } = request.data;
  if (whom === undefined) return refusingIncident({ refused: 'altered' }, request, services);
  return act({ kind: 'split', userId: whom }, request, services);
}

/** Acts, and answers whoever pressed; everybody else gets the changed card from the outbox. */
async function act(
  action: IncidentAction,
  request: Request<AboutIncident>,
  services: Services,
): Promise<Reply> {
  const by = await actorOf(request, services);
  const { desk } = services.incidents;
  const done = await desk.act(request.data.incident, action, by);
  if (!isIncidentRefusal(done)) return showing(done, action.kind, request, services);
  return refusingIncident(done, request, services);
}

async function showing(
  incident: Incident,
  flash: IncidentFlash,
  { person, kind }: Request,
  services: Services,
): Promise<Reply> {
  const reader = readerOf(person, services);
  const words = incidentFlash(flash, reader);
  if (kind !== 'card.action') return { kind: 'text', text: plain(words) };
  const model = await services.incidents.views.modelOf(incident);
  return { kind: 'card', place: 'here', card: incidentCard({ ...model, flash: words }, reader) };
}

/** Nothing is done; whoever pressed is told why, and the operator by the log. */
export async function refusingIncident(
  { refused }: { readonly refused: IncidentRefusal['refused'] | 'altered' },
  { person, verb, log }: Request,
  services: Services,
): Promise<Reply> {
  log.warn('a request about an incident was refused', {
    ...{ verb, because: refused, userId: person.userId },
  });
  return { kind: 'text', text: plain(incidentRefusal(refused, readerOf(person, services))) };
}
