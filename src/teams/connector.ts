import * as http from 'node:http';
import * as https from 'node:https';
import { urlToHttpOptions } from 'node:url';
import type { Activity, ConversationReference } from 'botbuilder';
import { isRecord } from './activity.ts';
import { readWhole } from './read-whole.ts';

/** The most that Teams gives at once. */
const PAGE = 500;

/** Members as Teams describes them. */
export interface MemberPage {
  readonly members: readonly unknown[];
  readonly next?: string;
}

/** Gives the value of the Authorization header, if there is to be one. */
export type Authorise = () => Promise<string | undefined>;

export interface NewConversation {
  readonly isGroup: boolean;
  readonly bot: ConversationReference['bot'];
  readonly members: readonly ConversationReference['bot'][];
  readonly tenantId: string;
  readonly channelData: object;
}

/** Answers are an id, an error of a few lines, or a page of a roster at some 400 bytes a member. */
const ANSWER_LIMIT_BYTES = 1024 * 1024;

/** Teams took the request and said no. */
export class ConnectorRefusal extends Error {
  readonly status: number;
  /** Teams' own, such as 'BotNotInConversationRoster'. */
  readonly code?: string;
  /** The Retry-After header as it stands. */
  readonly retryAfter?: string;

  constructor(status: number, code: string | undefined, retryAfter: string | undefined) {
    super(`Teams answered ${status}${code ? ` ${code}` : ''}`);
    this.name = 'ConnectorRefusal';
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/**
 * The calls of Teams' connector that this bot makes, over Node's pool of connections. botbuilder's own
 * client does the same in three times the processor time, and repeats requests that may have been served.
 * Every call throws ConnectorRefusal for an answer that is no success, and Node's own error when none comes.
 */
export class Connector {
  readonly #request: typeof http.request;
  readonly #host: http.RequestOptions;
  readonly #root: string;
  readonly #authorise: Authorise | undefined;

  /** @param authorise absent where nobody is authenticated */
  constructor(serviceUrl: string, authorise?: Authorise) {
    const url = new URL(serviceUrl);
    this.#request = url.protocol === 'https:' ? https.request : http.request;
    const { protocol, hostname, port } = urlToHttpOptions(url);
    this.#host = { protocol, hostname, port };
    this.#root = url.pathname.replace(/\/$/, '');
    this.#authorise = authorise;
  }

  /** A new message; gives its id, which some hosts keep to themselves. */
  async post(
    conversation: string,
    activity: Partial<Activity>,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const path = `/${encodeURIComponent(conversation)}/activities`;
    return idOf(await this.#send('POST', path, activity, signal));
  }

  async replace(
    conversation: string,
    activityId: string,
    activity: Partial<Activity>,
    signal: AbortSignal,
  ): Promise<void> {
    const path = `/${encodeURIComponent(conversation)}/activities/${encodeURIComponent(activityId)}`;
    await this.#send('PUT', path, activity, signal);
  }

  /** Opens a conversation, or finds the one there is; gives its id. */
  async open(conversation: NewConversation, signal: AbortSignal): Promise<string | undefined> {
    return idOf(await this.#send('POST', '', conversation, signal));
  }

  /**
   * One page of a team's members, and where the next begins.
   *
   * @param team Teams' id of it
   */
  async members(team: string, from: string | undefined, signal: AbortSignal): Promise<MemberPage> {
    const next = from === undefined ? '' : `&continuationToken=${encodeURIComponent(from)}`;
    const path = `/v3/conversations/${encodeURIComponent(team)}/pagedmembers?pageSize=${PAGE}${next}`;
    const answer = await this.#exchanged('GET', path, undefined, signal);
    const { members, continuationToken } = isRecord(answer) ? answer : {};
    if (!Array.isArray(members)) throw new Error('Teams answered with no list of members');
    const goesOn = typeof continuationToken === 'string' && continuationToken !== '';
    return { members, ...(goesOn && { next: continuationToken }) };
  }

  /** What Teams tells of a team: its id, its name, and the object id of its Entra group. */
  team(id: string, signal: AbortSignal): Promise<unknown> {
    return this.#exchanged('GET', `/v3/teams/${encodeURIComponent(id)}`, undefined, signal);
  }

  #send(method: string, path: string, what: object, signal: AbortSignal): Promise<unknown> {
    return this.#exchanged(method, `/v3/conversations${path}`, what, signal);
  }

  async #exchanged(
    method: string,
    path: string,
    what: object | undefined,
    signal: AbortSignal,
  ): Promise<unknown> {
    const authorization = await this.#authorise?.();
    signal.throwIfAborted();
    const body = what && Buffer.from(JSON.stringify(what));
    const headers = {
      Accept: 'application/json',
      ...(body && {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': body.length,
      }),
      ...(authorization && { Authorization: authorization }),
    };
    const options = { ...this.#host, path: `${this.#root}${path}`, method, headers };
    const response = await this.#exchange(options, body, signal);
    const { statusCode = 0 } = response;
    const answer = parsed(await readWhole(response, ANSWER_LIMIT_BYTES));
    if (statusCode >= 200 && statusCode < 300) return answer;
    throw new ConnectorRefusal(statusCode, codeOf(answer), response.headers['retry-after']);
  }

  #exchange(
    options: http.RequestOptions,
    body: Buffer | undefined,
    signal: AbortSignal,
  ): Promise<http.IncomingMessage> {
    return new Promise((resolve, reject) => {
      const request = this.#request(options, resolve);
      // Node's own `signal` option does the same at the price of half a request.
      const callOff = () => request.destroy(signal.reason);
      signal.addEventListener('abort', callOff);
      request.on('error', reject);
      request.on('close', () => signal.removeEventListener('abort', callOff));
      request.end(body);
    });
  }
}

function parsed(body = ''): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // An answer without a body, or the page of a gateway; its status says enough.
    return undefined;
  }
}

function idOf(answer: unknown): string | undefined {
  const id = isRecord(answer) ? answer.id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function codeOf(answer: unknown): string | undefined {
  const error = isRecord(answer) ? answer.error : undefined;
  return isRecord(error) && typeof error.code === 'string' ? error.code : undefined;
}
