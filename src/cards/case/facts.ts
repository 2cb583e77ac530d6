import type { FormField, Ticket } from '../../desk/case.ts';
import { inert, quoted } from '../escape.ts';
import type { Voice } from '../voice.ts';
import type { CaseModel } from './model.ts';
import { nameOf } from './people.ts';

const AS_FACTS = ['page', 'supportCode', 'reach'] as const satisfies readonly FormField[];
const AS_QUOTES = ['saw', 'note'] as const satisfies readonly FormField[];

/** Who, when, where and in whose hands. */
export function factsView(model: CaseModel, voice: Voice) {
  const { case: current, diagnosis } = model;
  const { strings, when } = voice;
  const { attempt, worksAt } = diagnosis ?? {};
  const { person, claimedBy, form, ticket } = current;
  // What is no case yet is in nobody's hands, and need not say so.
  const holder = claimedBy ? inert(nameOf(claimedBy, model, voice)) : strings.say('desk.nobody');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['account', person?.userPrincipalName && inert(person.userPrincipalName)],
    ['claimed', current.history.length > 0 ? holder : undefined],
    ['attempt', attempt && when.moment(attempt.endedAt)],
    ['works', worksAt && when.moment(worksAt.at)],
    ['ticket', ticket && ticketView(ticket)],
    ['incident', current.incident?.reference],
    ...AS_FACTS.map((field) => [field, form[field] && inert(form[field])] as const),
  ];
  const verified = verifiedFact(current, voice);
  return [
    ...facts.flatMap(([name, value]) =>
      value ? [{ title: strings.say(`desk.card.fact.${name}`), value }] : [],
    ),
    ...(verified ? [verified] : []),
  ];
}

/** Where a new password has arrived, for the helpdesk and for its person. */
export function verifiedFact({ verified }: CaseModel['case'], { strings, when }: Voice) {
  if (!verified) return undefined;
  const { where, at } = verified;
  const value = strings.say(`outcome.case.${where}`, { at: { own: when.moment(at) } });
  return { title: strings.say('outcome.case.title'), value };
}

/** What the person wrote into the form, in their own words. */
export function saidView({ case: { form } }: CaseModel, { strings }: Voice) {
  return AS_QUOTES.flatMap((field) => {
    const text = form[field];
    return text ? [{ title: strings.say(`desk.card.said.${field}`), text: quoted(text) }] : [];
  });
}

/** The number, and a way to it where there is one: another system named it, so it leads to a web page or nowhere. */
function ticketView({ number, url }: Ticket): string {
  const text = inert(number);
  const target = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:') return text;
  const href = target.href.replace(/[()[\]<>\\]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `[${text}](${href})`;
}

const PORTAL = 'https://entra.microsoft.com/#view';

/** Where the person and their rows are found; undefined for an id that is none. */
export function linksOf({ case: { requesterId } }: CaseModel, { strings }: Voice) {
  if (!/^[\da-f-]{36}$/i.test(requesterId)) return undefined;
  const person = `${PORTAL}/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${requesterId}`;
  const audit = `${PORTAL}/Microsoft_AAD_IAM/AuditLogList.ReactView`;
  return strings.say('desk.card.links', { person: { own: person }, audit: { own: audit } });
}
