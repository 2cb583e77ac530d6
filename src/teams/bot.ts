import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Log, Person } from '../inquiry/ports.ts';
import { type ActivityRules, checkActivity, tenantOf } from './activity.ts';
import type { DeskAdapter } from './adapter.ts';
import { channelOf, type TeamChannel } from './channel.ts';
import { Duplicates } from './duplicates.ts';
import type { Incoming, Outgoing } from './http.ts';
import type { DialogChoice } from './identity.ts';
import type { Address } from './outbound.ts';
import type { Stage } from './perform.ts';
import { isPersonal, personOf, referenceOf, subjectOf } from './person.ts';
import type { Request } from './request.ts';
import { nameOf, routeOf } from './route-of.ts';
import { Router } from './router.ts';
import { type Handle, onUnknown, ROUTES } from './routes.ts';
import { DEADLINES, type Deadlines, takeTurn } from './turn.ts';

export interface BotParts extends Stage {
  readonly adapter: DeskAdapter;
  readonly log: Log;
  readonly rules: ActivityRules;
  /** In lower case; undefined admits every tenant. */
  readonly allowedTenants?: readonly string[];
  readonly dialogs: DialogChoice;
  readonly routes?: Readonly<Record<string, Handle>>;
  readonly deadlines?: Deadlines;
}

/** From a posted activity to what the HTTP request is answered with. */
export class Bot {
  readonly #parts: BotParts;
  readonly #router: Router;
  readonly #answers: Duplicates<InvokeResponse | undefined>;

  constructor(parts: BotParts) {
    this.#parts = parts;
    this.#router = new Router(parts.routes ?? ROUTES);
    this.#answers = new Duplicates(parts.services.clock);
  }

  async receive(incoming: Incoming): Promise<Outgoing> {
    const { adapter, rules } = this.#parts;
    const log = this.#parts.log.with({ reference: incoming.reference });
    const checked = checkActivity(incoming.body, rules);
    if (!checked.valid) {
      log.warn('what was posted is not an activity for this bot', { because: checked.because });
      return { status: 400, because: checked.because };
    }
    let began = false;
    try {
      return await adapter.receive(incoming.authorization, checked.activity, (context) => {
        began = true;
        return this.#turn(context, incoming, log);
      });
    } catch (error) {
      if (began) throw error;
      return unauthenticated(error, log);
    }
  }

  /** The token proves that Teams sent the activity, not whose tenant it is from. */
  #admits(activity: Activity, log: Log): boolean {
    const { allowedTenants } = this.#parts;
    const tenantId = tenantOf(activity);
    if (!allowedTenants || (tenantId && allowedTenants.includes(tenantId))) return true;
    log.warn('an activity of a tenant that is not served was refused', { tenantId });
    return false;
  }

  async #turn(context: TurnContext, incoming: Incoming, log: Log): Promise<Outgoing> {
    const { activity } = context;
    if (!this.#admits(activity, log)) {
      return { status: 403, because: 'This bot does not serve this organisation.' };
    }
    const key = activity.id
      ? [activity.conversation.id, activity.type, activity.id].join('\n')
      : undefined;
    if (this.#answers.has(key)) log.info('an activity came again', { type: activity.type });
    const answer = await this.#answers.once(key, () => this.#answer(context, incoming, log));
    // An invoke nobody knows is answered with 200 too: botbuilder's 501 is shown as a fault.
    return { status: 200, body: answer?.body };
  }

  async #answer(
    context: TurnContext,
    { reference, fromPlayground }: Incoming,
    log: Log,
  ): Promise<InvokeResponse | undefined> {
    const { activity } = context;
    const { services, dialogs, deadlines } = this.#parts;
    const route = routeOf(activity);
    if (!route) return undefined;
    const subject = subjectOf(activity);
    if (!subject) {
      log.warn('an activity without an Entra user was left alone', { kind: route.kind });
      return undefined;
    }
    const seen = (known?: Person) =>
      personOf(subject, activity, known, { dialogs, fromPlayground });
    const person = await services.people
      .change(subject, seen)
      .then(({ after }) => after)
      // Whatever the handler does with a store that fails, the boundary can only tell with a person at hand.
      .catch((error: unknown) => {
        log.error('a person could not be remembered', { error });
        return seen();
      });
    const channel = channelOf(activity);
    await this.#reachable(person, activity, channel, log);
    const request: Request = {
      ...route,
      person,
      place: isPersonal(activity) ? 'personal' : 'shared',
      takesFiles: !fromPlayground,
      address: referenceOf(activity) as Address,
      ...(channel && { channel }),
      ...(activity.replyToId && { cardId: activity.replyToId }),
      reference,
      log: log.with({ userId: person.userId }),
    };
    const handle = (await this.#router.find(context, nameOf(route))) ?? onUnknown;
    return takeTurn(handle, request, this.#parts, deadlines ?? DEADLINES);
  }

  /** Whoever writes can be written to: what was kept for them goes out. */
  async #reachable(
    { tenantId, userId }: Person,
    activity: Activity,
    channel: TeamChannel | undefined,
    log: Log,
  ): Promise<void> {
    const to = channel
      ? ({ kind: 'conversation', id: channel.id, address: channel.address } as const)
      : ({ kind: 'person', userId } as const);
    if (!channel && !isPersonal(activity)) return;
    await this.#parts.services.outbox.reachable(tenantId, to).catch((error: unknown) => {
      log.error('what waits for somebody could not be called up', { error });
    });
  }
}

/** A refused token is the caller's matter; keys that cannot be fetched are ours. */
function unauthenticated(error: unknown, log: Log): Outgoing {
  const { name, statusCode } = error as { name?: string; statusCode?: number };
  const refused =
    statusCode === 401 || /^(JsonWebToken|TokenExpired|NotBefore)Error$/.test(name ?? '');
  if (refused) {
    log.warn('a token was refused', { error });
    return { status: 401, because: 'The request is not authorised.' };
  }
  log.error('a token could not be checked', { error });
  return { status: 503, because: 'The request could not be checked just now.' };
}
