import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Case } from '../../src/desk/case.ts';
import { sign, ticketOf } from '../../src/desk/webhook.ts';
import type { WebhookBody } from '../../src/desk/webhook-book.ts';
import {
  type Post,
  type WebhookRequest,
  Webhooks,
  webhookWatcher,
} from '../../src/desk/webhooks.ts';
import { aCaseDraft, TENANT, USER } from '../store/samples.ts';
import { agent, deskOver, openDesk, REQUESTER } from './world.ts';

const KEY = 'a key that is long enough to be one';
const WEBHOOK = { url: 'https://tickets.contoso.com/hook', key: KEY };
const ALEX = agent('alex');
const HOUR = 3_600_000;

describe('the webhook', () => {
  let world: ReturnType<typeof openDesk>;
  let parts: ReturnType<typeof deskOver>;
  let webhooks: Webhooks;
  let opened: Case;
  let answer: Awaited<ReturnType<Post>> | Error;
  let received: WebhookRequest[];

  beforeEach(async () => {
    world = openDesk();
    received = [];
    answer = { status: 204, body: '' };
    const { store, clock, log } = world;
    parts = deskOver(store, clock, [webhookWatcher(store.webhooks, clock)]);
    webhooks = new Webhooks({
      book: store.webhooks,
      cases: store.cases,
      desk: parts.desk,
      post: async (request) => {
        received.push(request);
        if (answer instanceof Error) throw answer;
        return answer;
      },
      ...{ webhook: WEBHOOK, clock, log, random: () => 0.5 },
    });
    const person = { displayName: 'Adele Vance' };
    opened = (await parts.ledger.add(aCaseDraft({ person, cause: 'account-locked' }), [])).case;
  });
  afterEach(() => world.close());

  const bodies = () => received.map(({ body }) => JSON.parse(body) as WebhookBody);
  const log = () => world.store.webhooks.log(TENANT, 10);

  it('says each event once, in order, with the case as it is', async () => {
    await parts.desk.act(opened.reference, { kind: 'claim' }, ALEX);
    await parts.desk.act(opened.reference, { kind: 'note', text: 'called back' }, ALEX);
    for (let i = 0; i < 5; i += 1) await webhooks.sweep();
    assert.deepEqual(
      bodies().map(({ event, by }) => [event, by]),
      [
        ['opened', USER],
        ['claimed', 'alex'],
        ['noted', 'alex'],
      ],
    );
    const [, claimed, noted] = bodies();
    assert.equal(noted?.text, 'called back');
    assert.deepEqual(claimed?.case, {
      reference: opened.reference,
      state: 'claimed',
      priority: 'normal',
      privileged: false,
      requesterId: USER,
      openedAt: opened.openedAt,
      cause: 'account-locked',
      requesterName: 'Adele Vance',
      claimedBy: 'alex',
    });
    assert.deepEqual(
      (await log()).map(({ state, code }) => [state, code]),
      Array(3).fill(['sent', '204']),
    );
  });

  it('is signed with the time, so that nothing can be changed or sent again later', async () => {
    await webhooks.sweep();
    const [{ headers, body, url } = { headers: {}, body: '', url: '' }] = received;
    const [, seconds, digest] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['reset-desk-signature'] ?? '') ?? [];
    const expected = createHmac('sha256', KEY).update(`${seconds}.${body}`).digest('hex');
    assert.equal(digest, expected);
    assert.equal(Number(seconds) * 1000, world.clock.now().getTime());
    assert.equal(url, WEBHOOK.url);
    const later = new Date(world.clock.now().getTime() + 1000);
    assert.notEqual(sign(body, KEY, later), headers['reset-desk-signature']);
  });

  it('is repeated with growing pauses, and holds back the later events of the case meanwhile', async () => {
    answer = { status: 503, body: '' };
    await parts.desk.act(opened.reference, { kind: 'claim' }, ALEX);
    assert.equal(await webhooks.sweep(), 1);
    assert.equal(await webhooks.sweep(), 0);
    await world.clock.advance(15_000);
    answer = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    assert.equal(await webhooks.sweep(), 1);
    await world.clock.advance(29_999);
    assert.equal(await webhooks.sweep(), 0);
    await world.clock.advance(1);
    assert.equal((await log()).at(-1)?.code, 'ECONNREFUSED');
    answer = { status: 200, body: '' };
    for (let i = 0; i < 3; i += 1) await webhooks.sweep();
    assert.deepEqual(
      bodies().map(({ event }) => event),
      ['opened', 'opened', 'opened', 'claimed'],
    );
    assert.equal(new Set(bodies().map(({ id }) => id)).size, 2);
  });

  it('waits as long as the receiver asks, where that is longer', async () => {
    answer = { status: 429, body: '', retryAfterMs: HOUR };
    await webhooks.sweep();
    await world.clock.advance(HOUR - 1);
    assert.equal(await webhooks.sweep(), 0);
    await world.clock.advance(1);
    assert.equal(await webhooks.sweep(), 1);
  });

  it('repeats what may pass, and nothing that the receiver refuses for what it is', async () => {
    const passes = async (status: number) => {
      const { reference } = (await parts.ledger.add(aCaseDraft(), [])).case;
      answer = { status, body: '' };
      await webhooks.sweep();
      return (await log()).find((one) => one.reference === reference)?.state === 'queued';
    };
    await webhooks.sweep();
    for (const status of [400, 401, 403, 404, 405, 409, 410, 413, 422, 451]) {
      assert.equal(await passes(status), false, String(status));
    }
    for (const status of [302, 408, 425, 429, 500, 502, 503, 504]) {
      assert.equal(await passes(status), true, String(status));
    }
  });

  it('does not hold back what follows something that was given up', async () => {
    answer = { status: 401, body: '' };
    await parts.desk.act(opened.reference, { kind: 'claim' }, ALEX);
    await webhooks.sweep();
    answer = { status: 200, body: '' };
    await webhooks.sweep();
    assert.deepEqual(
      (await log()).map(({ state }) => state),
      ['sent', 'dead'],
    );
  });

  it('does not repeat anything for ever', async () => {
    await webhooks.sweep();
    await parts.desk.act(opened.reference, { kind: 'claim' }, ALEX);
    answer = { status: 500, body: '' };
    for (let i = 0; i < 60; i += 1) {
      await webhooks.sweep();
      await world.clock.advance(2 * HOUR);
    }
    const [last] = await log();
    assert.deepEqual([last?.state, last?.attempts], ['dead', 40]);
  });

  it('is sent again when the process that took it dies', async () => {
    const now = world.clock.now().toISOString();
    const until = new Date(world.clock.now().getTime() + 120_000).toISOString();
    assert.equal((await world.store.webhooks.take(now, until, 10)).length, 1);
    assert.equal(await webhooks.sweep(), 0);
    await world.clock.advance(120_000);
    assert.equal(await webhooks.sweep(), 1);
  });

  it('can answer with a ticket, which is shown on the case and not said back', async () => {
    const ticket = { number: 'INC0012345', url: 'https://contoso.service-now.com/x' };
    answer = { status: 200, body: JSON.stringify({ ticket }) };
    await webhooks.sweep();
    const current = await world.store.cases.get(opened.reference);
    assert.deepEqual(current?.ticket, ticket);
    assert.equal(current?.history.at(-1)?.who, 'reset-desk');
    assert.equal(await webhooks.sweep(), 0);
    const forged = await parts.desk.act(opened.reference, { kind: 'ticket', ticket }, REQUESTER);
    assert.deepEqual(forged, { refused: 'not-helpdesk' });
  });

  it('is described with every event there is, and with what a case is sent as', async () => {
    const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const page = text('docs/webhooks.md');
    const [, kinds = ''] =
      /export type CaseEventKind =([^;]+);/.exec(text('src/desk/case.ts')) ?? [];
    const known = [...kinds.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind);
    const [, events = ''] = /- `event`:([^:]+)- `state`/.exec(page) ?? [];
    const described = [...events.matchAll(/`([\w-]+)`/g)].map(([, kind]) => kind);
    // The ticket is the receiver's own answer, which is not said back.
    assert.deepEqual(described.toSorted(), known.filter((kind) => kind !== 'ticket').toSorted());

    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as WebhookBody;
    await webhooks.sweep();
    const [body] = bodies();
    const undescribed = (all: object, of: object) => Object.keys(all).filter((key) => !(key in of));
    assert.deepEqual(undescribed(body ?? {}, example), []);
    assert.deepEqual(undescribed(body?.case ?? {}, example.case), []);
  });

  it('takes nothing for a ticket that is none', () => {
    const number = 'RES-1';
    assert.deepEqual(ticketOf('{"ticket":{"number":4711}}'), { number: '4711' });
    for (const url of ['javascript:alert(1)', 'http://x.com', 'https://a:b@x.com', 7, null]) {
      assert.deepEqual(ticketOf(JSON.stringify({ ticket: { number, url } })), { number });
    }
    for (const text of ['', 'null', '[]', '{"ticket":"x"}', '{"ticket":{}}', '<html>']) {
      assert.equal(ticketOf(text), undefined, text);
    }
    const long = { ticket: { number: '9'.repeat(65) } };
    assert.equal(ticketOf(JSON.stringify(long)), undefined);
    assert.equal(ticketOf('{"ticket":{"number":"[x](https://evil)"}}'), undefined);
  });
});
