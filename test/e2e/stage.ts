import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Desk, type Substitutes } from '../../src/compose.ts';
import type { Environment } from '../../src/config/variables.ts';
import { readConfig } from '../../src/config.ts';
import type { Inquiry } from '../../src/inquiry/inquiry.ts';
import { createLog } from '../../src/log.ts';
import { TENANT_ID } from '../../src/sandbox/contoso/catalogue.ts';
import {
  type Contoso,
  type ContosoOptions,
  startContoso,
} from '../../src/sandbox/contoso/start-contoso.ts';
import type { ContosoPerson } from '../../src/sandbox/people/person.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { type Button, buttonOf } from './buttons.ts';
import { FakeConnector } from './connector.ts';

export interface StageOptions {
  readonly environment?: Environment;
  readonly contoso?: ContosoOptions;
  readonly substitutes?: Substitutes;
  /** A Teams that is there already and outlives this stage, for a bot that is started again. */
  readonly connector?: FakeConnector;
}

/** The whole product on loopback: restify, TeamsAdapter, a fake Teams, Contoso over HTTP, a SQLite file. */
export interface Stage {
  readonly connector: FakeConnector;
  readonly contoso: Contoso;
  readonly store: Store;
  readonly url: string;
  /** Lines of the log, as JSON. */
  readonly log: readonly { readonly level: string; readonly message: string }[];
  as(key: string): Actor;
  /** Posts a body to the bot as it stands. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are probed with assertions of their shape
  readonly body: any;
  readonly headers: Headers;
}

export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-'));
  const { clock } = options.substitutes ?? {};
  const contoso = await startContoso({
    throttleReports: false,
    ...(clock && { clock }),
    ...options.contoso,
  });
  const connector = options.connector ?? new FakeConnector();
  if (!options.connector) await connector.start();
  const config = readConfig(
    {
      LOCAL_ONLY: 'true',
      PORT: '0',
      GRAPH_BASE_URL: contoso.url,
      GRAPH_TENANT_ID: TENANT_ID,
      POLICY_FILE: new URL('../../src/sandbox/contoso-policy.json', import.meta.url).pathname,
      DATA_FILE: join(folder, 'desk.sqlite'),
      // Most tests count what is asked of Graph; those of the watch switch it on.
      WATCH: 'off',
      ...options.environment,
    },
    (path) => readFileSync(path, 'utf8'),
  );
  const log: { level: string; message: string }[] = [];
  const store = options.substitutes?.store ?? openSqliteStore(config.dataFile);
  const desk: Desk = compose(config, {
    store,
    log: createLog({
      ...{ level: 'debug', format: 'json' },
      clock: { now: () => new Date(0) },
      write: (line) => log.push(JSON.parse(line)),
    }),
    ...options.substitutes,
  });
  const { url } = await desk.start();

  const post: Stage['post'] = async (body, headers = {}) => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text && JSON.parse(text), headers: response.headers };
  };

  const stage: Stage = {
    ...{ connector, contoso, store, url, log, post },
    as(key) {
      const person = contoso.control.person(key);
      if (!person) throw new Error(`nobody at Contoso is called ${key}`);
      return new Actor(stage, person);
    },
    async stop() {
      // First, so that nothing waits for a connector that was told to hang.
      if (!options.connector) await connector.stop();
      await desk.stop();
      await contoso.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

export interface Place {
  readonly id: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
}

/** Somebody at Contoso with Teams open. */
export class Actor {
  readonly person: ContosoPerson;
  readonly #stage: Stage;
  /** Sent with everything; the Playground says who it is in one. */
  headers: Readonly<Record<string, string>> = {};

  constructor(stage: Stage, person: ContosoPerson) {
    this.#stage = stage;
    this.person = person;
  }

  get chat(): Place {
    return { id: `a:${this.person.key}`, conversationType: 'personal' };
  }

  say(text: string, place: Place = this.chat, id: string = randomUUID()): Promise<Answer> {
    return this.send({ type: 'message', text, textFormat: 'plain', id }, place);
  }

  install(action: 'add' | 'remove' = 'add', place: Place = this.chat): Promise<Answer> {
    return this.send({ type: 'installationUpdate', action }, place);
  }

  /** Presses a button with what was typed into the card, the way the button's type is sent. */
  press(
    button: Button,
    cardId: string,
    inputs: object = {},
    place: Place = this.chat,
  ): Promise<Answer> {
    const data = { ...button.data, ...inputs };
    if (button.type === 'Action.Execute') {
      const action = { type: button.type, verb: button.verb, data };
      return this.invoke('adaptiveCard/action', { action, trigger: 'manual' }, cardId, place);
    }
    if ('msteams' in data) {
      return this.invoke('task/fetch', { data, context: {} }, cardId, place);
    }
    return this.send({ type: 'message', value: data, replyToId: cardId }, place);
  }

  pressOn(
    card: unknown,
    verb: string,
    cardId: string,
    inputs?: object,
    place?: Place,
  ): Promise<Answer> {
    return this.press(buttonOf(card, verb), cardId, inputs, place);
  }

  submitDialog(
    card: unknown,
    inputs: object,
    verb = 'escalate-submit',
    place?: Place,
  ): Promise<Answer> {
    const { data } = buttonOf(card, verb);
    const value = { data: { ...data, ...inputs }, context: {} };
    return this.invoke('task/submit', value, undefined, place);
  }

  invoke(name: string, value: unknown, replyToId?: string, place?: Place): Promise<Answer> {
    return this.send({ type: 'invoke', name, value, ...(replyToId && { replyToId }) }, place);
  }

  send(activity: object, place: Place = this.chat): Promise<Answer> {
    return this.#stage.post(this.activity(activity, place), this.headers);
  }

  activity(activity: object, place: Place = this.chat): Record<string, unknown> {
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: this.#stage.connector.url,
      from: {
        id: `29:${this.person.key}`,
        name: this.person.displayName,
        aadObjectId: this.person.id,
      },
      recipient: { id: '28:desk', name: 'Reset Desk' },
      conversation: { ...place, tenantId: TENANT_ID, isGroup: place !== this.chat },
      channelData: { tenant: { id: TENANT_ID } },
      locale: 'en-GB',
      entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', timezone: 'Europe/London' }],
      ...activity,
    };
  }

  get subject() {
    return { tenantId: TENANT_ID, userId: this.person.id };
  }

  inquiry(): Promise<Inquiry | undefined> {
    return this.#stage.store.inquiries.latestOf(this.subject);
  }

  /** Waits for the finding: the message that was sent is replaced, and the inquiry has its diagnosis. */
  async finding(): Promise<{
    readonly inquiry: Inquiry;
    readonly cardId: string;
    readonly card: unknown;
  }> {
    const { connector } = this.#stage;
    let inquiry: Inquiry | undefined;
    for (;;) {
      inquiry = await this.inquiry();
      if (inquiry?.diagnosis) break;
      await connector.until(() => true, 'a moment');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const found = inquiry;
    const call = await connector.until(
      () =>
        connector.accepted.findLast(
          ({ method, id, conversation }) =>
            method === 'PUT' && id === found.activityId && conversation === this.chat.id,
        ),
      `the finding of ${this.person.key}`,
    );
    return { inquiry: found, cardId: call.id, card: connector.cardOf(call.id) };
  }
}
