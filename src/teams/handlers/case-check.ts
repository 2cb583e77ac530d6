import { isRefusal } from '../../desk/action.ts';
import type { Case } from '../../desk/case.ts';
import { factsOf } from '../../desk/facts.ts';
import { isTold } from '../../desk/told.ts';
import type { Person, Subject } from '../../inquiry/ports.ts';
import type { AboutCase } from '../card-data.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { answering } from './case-agent.ts';
import { actorOf, refusingCase } from './desk.ts';

/** "Check again": a fresh look at the account, whose result is on the card as soon as it is there. */
export async function onCheckCase(request: Request<AboutCase>, services: Services): Promise<Reply> {
  const by = await actorOf(request, services);
  if (!by.isHelpdesk) return refusingCase(request, services, { refused: 'not-helpdesk' });
  const current = await services.desk.get(request.data.case, by);
  if (!current) return refusingCase(request, services, { refused: 'unknown' });
  const { inquiryId } = current;
  if (!inquiryId) return answering(current, 'nothing-to-check', request, services);
  const reply = await answering(current, 'checking', request, services);
  if (reply.kind !== 'card') return reply;
  return {
    ...reply,
    after: {
      name: 'look again at a case',
      work: async () => {
        const facts = await look(current, inquiryId, services);
        if (!facts) return;
        const outcome = await services.desk.act(current.reference, { kind: 'check', facts }, by);
        if (outcome === 'unknown' || isRefusal(outcome) || request.place === 'shared') return;
        const { reference } = outcome.case;
        request.log.debug('a case was looked at again from a chat', { case: reference });
      },
    },
  };
}

/** A suspected attack stays one until somebody closes the case: a later look may no longer show it. */
async function look(current: Case, inquiryId: string, services: Services) {
  const person = await requester(current, services);
  const outcome = await services.inquiries.lookAgain(person, inquiryId);
  if (outcome.kind !== 'finding') return undefined;
  const evidence = await services.inquiryBook.evidenceOf(inquiryId);
  const suspectedAttack = current.priority === 'urgent';
  const { person: _, ...facts } = factsOf({
    ...{ evidence, diagnosis: outcome.diagnosis, suspectedAttack },
  });
  return facts;
}

/** The person as they are known; who never wrote, or is not told of this case, gets no card of it. */
async function requester(current: Case, { people }: Services): Promise<Person> {
  const { tenantId, requesterId } = current;
  const subject: Subject = { tenantId, userId: requesterId };
  const unknown: Person = { ...subject, locale: 'en', timeZone: 'UTC', hostHasDialogs: false };
  return (isTold(current) && (await people.find(subject))) || unknown;
}
