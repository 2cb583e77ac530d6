import { Buffer } from 'node:buffer';
import type { Card } from '../../cards/card.ts';
import { type DocumentNote, documentNote } from '../../cards/document-note.ts';
import { documentText } from '../../cards/document-text.ts';
import type { AboutCase, AboutDays } from '../card-data.ts';
import type { Document } from '../files/document.ts';
import { type Agreed, fileActivity } from '../files/file-consent.ts';
import { filePlace } from '../files/file-place.ts';
import { putFile } from '../files/put-file.ts';
import { readerOf } from '../reader.ts';
import { cardActivity, isConsent, type Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { refusingCase } from './desk.ts';
import { MOST_MEGABYTES, madeOf } from './made-document.ts';

/** Figures and cases change; what was offered yesterday is not what somebody wants today. */
const OFFER_MS = 12 * 3_600_000;

const WORDS = /^\s*\/?export\s+(cases|trends)(?:\s+(\d{1,3})(?:\s*(?:d|days?))?)?\s*[.!?]*\s*$/i;

/** As long as closed cases are kept, when nobody says otherwise. */
const WITHOUT_A_NUMBER = 90;

/** "export cases", "export trends 30"; undefined when a message is anything else. */
export function exportAsked(
  text: string,
): ((asked: Request, s: Services) => Promise<Reply>) | undefined {
  const [, what, days] = WORDS.exec(text) ?? [];
  if (what === undefined) return undefined;
  const document = {
    what: what.toLowerCase() === 'cases' ? 'cases' : 'trends',
    days: Math.max(1, Number(days ?? WITHOUT_A_NUMBER)),
  } as const;
  return (request, services) => offer(document, request, services);
}

/** "Cases as CSV", "Figures as CSV". */
export function offering(what: 'cases' | 'trends') {
  return (request: Request<AboutDays>, services: Services): Promise<Reply> =>
    offer({ what, days: request.data.days }, request, services);
}

/** "As a file", on the dossier. */
export function offeringDossier(request: Request<AboutCase>, services: Services): Promise<Reply> {
  return offer({ what: 'dossier', case: request.data.case }, request, services);
}

/** Teams asks the person first. Where it cannot, the content comes as text to copy. */
async function offer(document: Document, request: Request, services: Services): Promise<Reply> {
  const { person, takesFiles, log } = request;
  const made = await madeOf(document, request, services);
  if ('refused' in made) return refusingCase(request, services, made);
  if (made.bytes === undefined) return noting('too-large', made.name, request, services);
  log.info('a file was offered', { what: document.what, bytes: made.bytes.byteLength });
  const { name, description, bytes } = made;
  if (!takesFiles) {
    const text = Buffer.from(bytes).toString();
    return { kind: 'card', card: documentText({ name, text }, readerOf(person, services)) };
  }
  const offered = { document, at: services.clock.now().toISOString() };
  return { kind: 'file', offer: { name, description, bytes: bytes.byteLength, offered } };
}

/** They agreed: the file is made now, by what they may see now, and put where Teams says. */
export async function onAgreed(request: Request<Agreed>, services: Services): Promise<Reply> {
  const { document, at } = request.data.offered;
  const made = await madeOf(document, request, services);
  if ('refused' in made) return refusingCase(request, services, made);
  const { name, bytes } = made;
  const age = services.clock.now().getTime() - Date.parse(at);
  if (!(age >= 0 && age < OFFER_MS)) return noting('expired', name, request, services);
  if (bytes === undefined) return noting('too-large', name, request, services);
  const work = () => put(bytes, name, request, services);
  return { kind: 'nothing', after: { name: 'put a file into a OneDrive', work } };
}

export async function onDeclined(request: Request, services: Services): Promise<Reply> {
  request.log.info('a file was declined');
  return noting('declined', '', request, services);
}

/** What becomes of the offer stands in its place, so that it cannot be accepted twice. */
async function put(
  bytes: Uint8Array,
  name: string,
  request: Request<Agreed>,
  services: Services,
): Promise<void> {
  const { address, cardId, log, data } = request;
  const { outbound, puts } = services;
  const { uploadUrl, file } = data;
  const done = filePlace(file.contentUrl, puts.localOnly)
    ? await putFile(bytes, uploadUrl, puts)
    : { done: false as const, because: 'the address of the file is none where Teams keeps files' };
  if (done.done) log.info('a file was put into a OneDrive', { bytes: bytes.byteLength });
  else log.warn('a file could not be put into a OneDrive', { because: done.because });
  const outcome = done.done
    ? fileActivity(file)
    : cardActivity(cardOf('not-put', name, request, services));
  const sent = cardId
    ? await outbound.replace(address, cardId, outcome)
    : await outbound.post(address, outcome);
  // Some hosts let nobody change an offer.
  if (!sent.delivered && cardId) await outbound.post(address, outcome);
}

function noting(what: DocumentNote, name: string, request: Request, services: Services): Reply {
  const card = cardOf(what, name, request, services);
  // The answer to an offer takes its place; on a pressed button it is a message of its own.
  return { kind: 'card', card, place: isConsent(request.kind) ? 'here' : 'new' };
}

function cardOf(what: DocumentNote, name: string, { person }: Request, services: Services): Card {
  return documentNote({ what, name, limit: MOST_MEGABYTES }, readerOf(person, services));
}
