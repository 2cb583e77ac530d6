import { type Recognition, recognise } from '../../diagnosis/signals/recognise.ts';
import { unrecognisedIn } from '../../diagnosis/signals/unrecognised.ts';
import type { Place, Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { answerInWords } from './case-words.ts';
import { deskWords } from './desk-words.ts';
import { openForm } from './escalate.ts';
import { generalAnswer } from './explain.ts';
import { asksToForget, onForget } from './forget.ts';
import { asksForHealth, onHealth } from './health.ts';
import { investigateLater, investigating, saidOf } from './investigate.ts';
import { onNotMeSaid, saysNotMe } from './not-me.ts';
import { notifyCommand, onNotify } from './notify.ts';
import { saying } from './replies.ts';

/** Whatever a person types. */
export async function onMessage(request: Request<string>, services: Services): Promise<Reply> {
  const desk = await deskWords(request.data)?.(request, services);
  if (desk) return desk;
  if (asksForHealth(request.data)) return onHealth(request, services);
  const notify = notifyCommand(request.data);
  if (notify) return onNotify(notify, request, services);
  if (saysNotMe(request.data)) return onNotMeSaid(request, services);
  if (asksToForget(request.data)) return onForget(request, services);
  const general = generalAnswer(request.data, request, services);
  if (general) return { kind: 'card', card: general.card };
  const heard = heardAround(request.data);
  const answered = await answerInWords(heard, request, services);
  return answered ?? understood(heard, request, services, 'new', quotedIn(request.data));
}

/** A message from the "I have an error message" form; the form's card becomes the answer. */
export async function onPasted(
  request: Request<{ readonly message: string }>,
  services: Services,
): Promise<Reply> {
  const general = generalAnswer(request.data.message, request, services);
  if (general) return { kind: 'card', card: general.card, place: 'here' };
  const { message } = request.data;
  const heard = heardIn(message);
  // Whoever opened the form is asking about a reset, whatever the message is about.
  const strange = heard.scope === 'out-of-scope' && !heard.foreign;
  const asked: Recognition = strange ? { ...heard, scope: 'undetermined' } : heard;
  return understood(asked, request, services, 'here', quotedIn(message) ?? message);
}

/** Longer than anything a person types; only logs are longer, and they are explained. In characters. */
const LONGEST_SAID = 20_000;

/** What somebody says around a quoted message that makes no sense here: "my reset failed: “…”". */
function heardAround(text: string): Recognition {
  const heard = heardIn(text);
  const quote = heard.scope === 'out-of-scope' && !heard.foreign ? quotedIn(text) : undefined;
  const around = quote === undefined ? heard : heardIn(text.replace(quote, ' '));
  return around.scope === 'failure' && around.found.length === 0 ? around : heard;
}

/** A message or code that the text quotes; it is not known if nothing is recognised. */
function quotedIn(text: string): string | undefined {
  return unrecognisedIn(text.slice(0, LONGEST_SAID));
}

export function heardIn(text: string): Recognition {
  return recognise(text.slice(0, LONGEST_SAID));
}

async function understood(
  heard: Recognition,
  request: Request,
  services: Services,
  place: Place,
  quote?: string,
): Promise<Reply> {
  if (heard.passwordTyped) {
    const after = needsLooking(heard)
      ? investigateLater(request.person, saidOf(heard), services)
      : undefined;
    return saying('password-typed', request, services, { place, after });
  }
  const unrecognised = fitsNothing(heard) ? quote : undefined;
  if (needsLooking(heard) || unrecognised !== undefined) {
    const where = place === 'here' ? 'first' : place;
    return investigating(request, saidOf(heard, unrecognised), services, where);
  }
  if (heard.intent === 'ask-helpdesk') return openForm(request, services);
  if (heard.intent === 'help') {
    const isHelpdesk = await services.membership.isHelpdesk(request.person);
    return saying(isHelpdesk ? 'desk-help' : 'help', request, services, { place });
  }
  if (heard.intent === 'thanks') return saying('thanks', request, services, { place });
  if (heard.scope === 'greeting') return saying('greeting', request, services, { place });
  if (heard.scope === 'out-of-scope') return saying('out-of-scope', request, services, { place });
  return saying('undetermined', request, services, { place });
}

/** Nothing known is in it, and it is no small talk and not of another field. */
function fitsNothing({ scope, intent, found }: Recognition): boolean {
  const open = scope === 'failure' || scope === 'undetermined';
  return open && found.length === 0 && (intent === undefined || intent === 'check');
}

/** Something failed or succeeded, or the person wants their last attempt looked at. */
export function needsLooking({ scope, intent, found }: Recognition): boolean {
  if (scope === 'failure' || scope === 'no-failure' || intent === 'check') return true;
  return scope === 'undetermined' && found.length > 0;
}
