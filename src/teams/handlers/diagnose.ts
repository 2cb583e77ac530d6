import type { Card } from '../../cards/card.ts';
import { deskNote } from '../../cards/desk-note.ts';
import { diagnosed } from '../../cards/diagnosed.ts';
import { lookupNote } from '../../cards/lookup-note.ts';
import { isClosed } from '../../desk/case.ts';
import type { FoundPerson } from '../../desk/people-lookup.ts';
import type { AboutInquiry } from '../card-data.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { canHear } from './can-hear.ts';
import { answering } from './case-agent.ts';
import { actorOf, helpdeskOnly, refusingCase } from './desk.ts';

const WORDS = /^\s*\/?diagnose\s+(?<whom>\S.{0,160}?)[\s.!?]*$/is;

/** As Teams puts it into the compose box. */
const BARE = /^\s*\/?diagnose[\s.!?]*$/i;

/** Somebody's own trouble, or a thing: not a person the helpdesk asks about. */
const NOBODY = /^(?:me|myself|us|it|my\b.*|this\b.*|that\b.*|the\b.*|an?\b.*|\d+)$/i;

/** How clients write an address that they made a link of. */
const LINK = /^\[?<?(?:mailto:)?(?<address>[^\s<>[\]()|]+@[^\s<>[\]()|]+)/i;

const UNMISTAKABLE = /@|^[\da-f]{8}-/i;

/** As many of a person's cases as say that there is one. */
const MOST_CASES = 20;

/** Whom "diagnose adele@contoso.com" is about, '' for "diagnose" alone; undefined for everything else. */
export function asksToDiagnose(text: string): string | undefined {
  if (BARE.test(text)) return '';
  const whom = WORDS.exec(text)?.groups?.whom ?? '';
  const meant = LINK.exec(whom)?.groups?.address ?? whom;
  return meant === '' || NOBODY.test(meant) ? undefined : meant;
}

/**
 * Looks somebody up for the helpdesk: the same inquiry that they could have opened, of which they are shown nothing.
 * Undefined when whoever asks is not of the helpdesk and may mean something else.
 */
export async function onDiagnose(
  whom: string,
  request: Request,
  services: Services,
): Promise<Reply | undefined> {
  const { person, log } = request;
  const reader = readerOf(person, services);
  const isAlone = whom === '';
  if (!(await services.membership.isHelpdesk(person))) {
    if (!isAlone && !UNMISTAKABLE.test(whom)) return undefined;
    log.warn('a diagnosis of somebody was refused: not a member of the helpdesk');
    return helpdeskOnly(request, services);
  }
  if (isAlone) return { kind: 'card', card: deskNote('note.diagnose-whom', {}, reader) };
  return {
    kind: 'card',
    card: deskNote('note.diagnosing', {}, reader),
    after: {
      name: 'diagnose somebody for the helpdesk',
      work: async (activityId) => {
        const card = await diagnosisOf(whom, request, services);
        await services.speaker.showCard(person, card, activityId);
      },
    },
  };
}

async function diagnosisOf(whom: string, request: Request, services: Services): Promise<Card> {
  const { person, log } = request;
  log.debug('somebody is looked up for the helpdesk', { whom });
  const lookup = await services.lookup.lookUp(whom, person);
  const [found, ...others] = 'found' in lookup ? lookup.found : [];
  if (!found || others.length > 0) {
    log.info('a diagnosis was asked for, of nobody who is known or of several');
    return lookupNote(whom, lookup, readerOf(person, services));
  }
  log.info('somebody of the helpdesk had a person diagnosed', { about: found.userId });
  return findingOf(found, request, services);
}

async function findingOf(found: FoundPerson, request: Request, services: Services): Promise<Card> {
  const { inquiries, inquiryBook, desk } = services;
  const { tenantId } = request.person;
  const subject = { tenantId, userId: found.userId };
  const inquiry = await inquiries.openForDesk(subject, { recognised: [] });
  const settled = await inquiries.findForDesk(inquiry);
  const reader = readerOf(request.person, services);
  if (!settled) return deskNote('note.diagnosis-failed', {}, reader);
  const [evidence, cases] = await Promise.all([
    inquiryBook.evidenceOf(settled.id),
    desk.ofPerson(subject, MOST_CASES),
  ]);
  const openCases = cases.filter((one) => !isClosed(one)).map(({ reference }) => reference);
  return diagnosed({ inquiry: settled, evidence, person: found, openCases }, reader);
}

/** "Open a case for them", below what was found. */
export async function onOpenFor(
  request: Request<AboutInquiry>,
  services: Services,
): Promise<Reply> {
  const by = await actorOf(request, services);
  if (!by.isHelpdesk) return refusingCase(request, services, { refused: 'not-helpdesk' });
  const inquiry = await services.inquiryBook.get(request.data.inquiry);
  // What people asked the bot themselves is theirs to pass on.
  const ours = inquiry?.tenantId === by.tenantId && inquiry.origin === 'desk';
  if (!ours) return refusingCase(request, services, { refused: 'unknown' });
  const { userId, from } = by;
  const opened = await services.cases.open(inquiry, inquiry.id, {}, { by: userId, from });
  request.log.info('a case was opened for somebody', { case: opened.reference });
  const hears = await canHear(inquiry, services);
  return answering(opened, hears ? 'opened-for' : 'opened-for-later', request, services);
}
