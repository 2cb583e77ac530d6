import { labelOf } from '../../cards/lookup-note.ts';
import {
  type OpenCaseModel,
  openCaseForm,
  openCaseTitle,
  openedWords,
} from '../../cards/open-case-form.ts';
import type { Actor } from '../../desk/action.ts';
import { type Case, type CaseForm, isSameForm } from '../../desk/case.ts';
import { factsOf } from '../../desk/facts.ts';
import type { FoundPerson } from '../../desk/people-lookup.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Settled } from '../../inquiry/outcome.ts';
import type { Subject } from '../../inquiry/ports.ts';
import { type CaseToOpen, caseToOpen, commandAsked } from '../command-data.ts';
import { readerOf } from '../reader.ts';
import type { Afterwards, Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { TimedOut, within } from '../within.ts';
import { canHear } from './can-hear.ts';
import { actorOf, refusingCase } from './desk.ts';
import { saidOf } from './investigate.ts';
import { heardIn } from './message.ts';

/** So long the dialog waits for the finding; then the case is opened without, and gets it when it is there. */
const PATIENCE_MS = 900;

const SAME_REQUEST_MS = 120_000;

/** The action command beside the compose box: a form, in a dialog that only the one who asked sees. */
export async function onOpenCase(request: Request, services: Services): Promise<Reply> {
  const by = await actorOf(request, services);
  if (!by.isHelpdesk) return refusingCase(request, services, { refused: 'not-helpdesk' });
  const { userId, said } = commandAsked(request.data);
  const lookup = userId === undefined ? undefined : await services.lookup.lookUp(userId, by);
  const [writer] = lookup && 'found' in lookup ? lookup.found : [];
  const person = writer && (writer.userPrincipalName ?? writer.userId);
  const known = { ...(person && { person }), ...(person && said && { form: { saw: said } }) };
  return formReply(known, request, services);
}

/** The form was sent: a case with a diagnosis, or the form again with what is missing. */
export async function onOpenCaseSubmit(request: Request, services: Services): Promise<Reply> {
  const by = { ...(await actorOf(request, services)), from: 'search' };
  if (!by.isHelpdesk) return refusingCase(request, services, { refused: 'not-helpdesk' });
  const wanted = caseToOpen(request.data);
  const checked = await check(wanted, by, services);
  if ('problem' in checked) return formReply(checked, request, services);
  return open(checked.found, wanted, by, request, services);
}

async function check(
  { person, chosen, form, problems }: CaseToOpen,
  by: Actor,
  { lookup, cases }: Services,
): Promise<(OpenCaseModel & { problem: object | string }) | { readonly found: FoundPerson }> {
  const whom = chosen ?? person;
  const again = { form, ...(whom && { person: whom }) };
  if (whom === '') return { ...again, problem: 'missing' };
  if (problems.length > 0) return { ...again, problem: 'too-long' };
  const held = cases.withheld(form);
  if (held.length > 0) {
    const kept = Object.fromEntries(
      Object.entries(form).filter(([name]) => !held.some((one) => one === name)),
    );
    return { ...again, form: kept, problem: 'password' };
  }
  const answer = await lookup.lookUp(whom, by);
  if ('unreadable' in answer) return { ...again, problem: { unreadable: answer.unreadable } };
  const [found, ...others] = answer.found;
  if (!found) return { ...again, problem: 'unknown' };
  return others.length > 0 ? { ...again, people: answer.found, problem: 'several' } : { found };
}

async function open(
  found: FoundPerson,
  { form }: CaseToOpen,
  by: Actor,
  request: Request,
  services: Services,
): Promise<Reply> {
  const { inquiries, cases } = services;
  const subject = { tenantId: by.tenantId, userId: found.userId };
  const repeated = await justOpened(subject, form, by, services);
  const reader = readerOf(request.person, services);
  const told = { who: labelOf(found), reachable: await canHear(subject, services) };
  const words = (reference: string, looking: boolean) =>
    openedWords({ ...told, reference, looking }, reader);
  if (repeated) return { kind: 'dialog-message', text: words(repeated.reference, false) };
  const said = form.saw ? saidOf(heardIn(form.saw)) : { recognised: [] };
  const inquiry = await inquiries.openForDesk(subject, said);
  const finding = inquiries.findForDesk(inquiry);
  const looking = !(await isThere(finding));
  const { isGuest: _, userId: __, ...person } = found;
  const opening = { by: by.userId, from: by.from, person };
  const opened = await cases.open(subject, inquiry.id, form, opening);
  request.log.info('a case was opened for somebody', { case: opened.reference });
  const text = words(opened.reference, looking);
  const after = looking ? addLater(opened, inquiry, finding, by, services) : undefined;
  return { kind: 'dialog-message', text, ...(after && { after }) };
}

/** A form that was sent twice, because the first answer was slow, is one case. */
async function justOpened(
  subject: Subject,
  form: CaseForm,
  by: Actor,
  { desk, clock }: Services,
): Promise<Case | undefined> {
  const [newest] = await desk.ofPerson(subject, 1);
  const since = clock.now().getTime() - SAME_REQUEST_MS;
  const isSame =
    newest?.history[0]?.who === by.userId &&
    Date.parse(newest.openedAt) > since &&
    isSameForm(newest.form, form);
  return isSame ? newest : undefined;
}

async function isThere(finding: Promise<unknown>): Promise<boolean> {
  try {
    await within(PATIENCE_MS, finding);
    return true;
  } catch (error) {
    if (error instanceof TimedOut) return false;
    throw error;
  }
}

/** The case gets what was found as soon as it is. */
function addLater(
  { reference }: Case,
  { id }: Inquiry,
  finding: Promise<Settled | undefined>,
  by: Actor,
  { inquiryBook, desk }: Services,
): Afterwards {
  return {
    name: 'add the finding to a case',
    work: async () => {
      const settled = await finding;
      if (!settled) return;
      const evidence = await inquiryBook.evidenceOf(id);
      const { person: _, ...facts } = factsOf({ evidence, diagnosis: settled.diagnosis });
      await desk.act(reference, { kind: 'check', facts }, by);
    },
  };
}

function formReply(model: OpenCaseModel, { person }: Request, services: Services): Reply {
  const reader = readerOf(person, services);
  return { kind: 'dialog', title: openCaseTitle(reader), card: openCaseForm(model, reader) };
}
