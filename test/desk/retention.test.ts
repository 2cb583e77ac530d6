import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Case } from '../../src/desk/case.ts';
import { Retention } from '../../src/desk/retention.ts';
import type { RetentionRules } from '../../src/desk/settings.ts';
import { webhookWatcher } from '../../src/desk/webhooks.ts';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found } from '../../src/diagnosis/piece.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { aCaseDraft, anInquiry, aPerson, TENANT, USER } from '../store/samples.ts';
import { queuedKinds } from './queued.ts';
import { sendAll } from './send-all.ts';
import { agent, CHANNEL, deskOver, lineOf, openDesk } from './world.ts';

const DAY = 24 * 3_600_000;
const RULES: RetentionRules = { casesDays: 90, evidenceDays: 30, hold: [] };
const ALEX = agent('alex');
const SUBJECT = { tenantId: TENANT, userId: USER };

describe('retention', () => {
  let world: ReturnType<typeof openDesk>;
  const retention = (rules: Partial<RetentionRules> = {}) => retentionOver(world, rules);

  beforeEach(() => {
    world = openDesk();
  });
  afterEach(() => world.close());

  /** An inquiry with evidence and its case. */
  async function aStory(id: string, userId = USER): Promise<Case> {
    const openedAt = world.clock.now().toISOString();
    const story = anInquiry({ id, userId, openedAt });
    await world.store.inquiries.add(story);
    const evidence = evidenceOf({ tenant: found({ onPremisesSync: true }) });
    await world.store.inquiries.replace({ ...story, revision: 2 }, evidence);
    return world.aCase({ inquiryId: id, requesterId: userId, openedAt, channel: CHANNEL });
  }

  const resolve = ({ reference }: Case) =>
    world.desk.act(reference, { kind: 'resolve', text: 'done' }, ALEX);

  it('deletes evidence first, then closed cases and findings, each at its time', async () => {
    const closed = await aStory('closed');
    const open = await aStory('open');
    await world.store.inquiries.add(anInquiry({ id: 'alone', openedAt: open.openedAt }));
    await resolve(closed);
    await world.clock.advance(30 * DAY);
    assert.deepEqual(await retention().sweep(), { cases: 0, inquiries: 0, evidence: 0 });
    await world.clock.advance(1);
    assert.deepEqual(await retention().sweep(), { cases: 0, inquiries: 0, evidence: 1 });
    assert.equal(await world.store.inquiries.evidenceOf('closed'), undefined);
    assert.ok(await world.store.inquiries.evidenceOf('open'), 'an open case still needs it');

    await world.clock.advance(60 * DAY);
    assert.deepEqual(await retention().sweep(), { cases: 1, inquiries: 2, evidence: 0 });
    assert.equal(await world.store.cases.get(closed.reference), undefined);
    assert.ok(await world.store.cases.get(open.reference), 'open cases are never too old');
    assert.ok(await world.store.inquiries.get('open'));
  });

  it('deletes any number of them, and nothing that is held', async () => {
    for (let i = 0; i < 450; i += 1) await world.store.inquiries.add(anInquiry({ id: `i${i}` }));
    await world.store.inquiries.add(anInquiry({ id: 'held', userId: 'HELD' }));
    await world.clock.advance(91 * DAY);
    assert.equal((await retention({ hold: 'all' }).sweep()).inquiries, 0);
    assert.equal((await retention({ hold: ['held'] }).sweep()).inquiries, 450);
    assert.ok(await world.store.inquiries.get('held'));
  });

  it('changes the card that is left in the channel', async () => {
    const closed = await aStory('closed');
    await resolve(closed);
    await sendAll(world);
    await world.clock.advance(91 * DAY);
    await retention().sweep();
    assert.deepEqual(queuedKinds(world.file), [`case-gone → ${CHANNEL.id}`]);
  });

  describe('forget me', () => {
    it('tells what remains and why: an open case, work on the cases of others', async () => {
      const closed = await aStory('closed');
      const open = await aStory('open');
      await world.store.inquiries.add(anInquiry({ id: 'alone' }));
      await world.store.people.remember(aPerson());
      const other = await aStory('other', 'somebody');
      await resolve(closed);
      await world.desk.act(other.reference, { kind: 'claim' }, agent(USER));
      const expected = {
        cases: 1,
        inquiries: 2,
        remains: [
          { what: 'case', reference: open.reference, because: 'open' },
          { what: 'work', cases: 1, because: 'of-others' },
        ],
      };
      assert.deepEqual(await retention().preview(SUBJECT), expected);
      assert.ok(await world.store.cases.get(closed.reference), 'asking changes nothing');
      assert.deepEqual(await retention().forget(SUBJECT), expected);
      assert.equal(await world.store.cases.get(closed.reference), undefined);
      assert.ok(await world.store.inquiries.get('open'));
      assert.ok(await world.store.people.get(SUBJECT), 'they must hear of their open case');
    });

    it('tells of what another system was told, which is out of reach', async () => {
      const told = { what: 'elsewhere', because: 'sent' } as const;
      const elsewhere = () => retentionOver(world, {}, true);
      assert.deepEqual(
        (await elsewhere().preview(SUBJECT)).remains,
        [],
        'nobody was told anything',
      );
      await resolve(await aStory('closed'));
      assert.deepEqual((await elsewhere().preview(SUBJECT)).remains, [told]);
      assert.deepEqual((await retention().preview(SUBJECT)).remains, []);
      assert.deepEqual((await elsewhere().forget(SUBJECT)).remains, [told]);
    });

    it('leaves everything that is on legal hold, and says so', async () => {
      const closed = await aStory('closed');
      await resolve(closed);
      for (const hold of ['all', [USER]] as const) {
        const outcome = await retention({ hold }).forget(SUBJECT);
        assert.deepEqual(outcome.remains, [{ what: 'everything', because: 'hold' }]);
      }
      assert.ok(await world.store.cases.get(closed.reference));
    });

    it('takes what any other room keeps of a person', async () => {
      const db = new DatabaseSync(world.file);
      db.exec('CREATE TABLE secrets (tenant_id TEXT, user_id TEXT, body TEXT)');
      const insert = db.prepare('INSERT INTO secrets VALUES (?, ?, ?)');
      for (const user of [USER, 'other']) insert.run(TENANT, user, 'x');
      const store = openSqliteStore(world.file);
      await store.retention.forget(SUBJECT);
      await store.close();
      const left = db.prepare('SELECT user_id FROM secrets').all();
      db.close();
      assert.deepEqual(
        left.map(({ user_id }) => user_id),
        ['other'],
      );
    });

    it('leaves not one byte about them in the files of the store', async function () {
      this.timeout(60_000);
      for (let i = 0; i < 40; i += 1) {
        for (const person of ['gone', 'stays']) await aLife(`${person}-person`, `${person}-${i}`);
      }
      const traces = ['gone-person', 'Gonelinde', 'gonelinde', 'gone-0', 'gone-39', 'gone@contoso'];
      const before = bytesOf(world.folder);
      for (const trace of traces) assert.ok(before.includes(trace), `${trace} was there before`);

      // Deliveries in every state, of both.
      const taken = await world.store.webhooks.take(world.clock.now().toISOString(), 'later', 60);
      for (const [i, { id }] of taken.entries()) {
        const state = i % 2 ? 'sent' : 'dead';
        const at = world.clock.now().toISOString();
        await world.store.webhooks.settle(id, { state, code: '204', at });
      }
      const deliveries = () => world.store.webhooks.counts(TENANT);
      const inAll = ({ queued, sent, dead }: Awaited<ReturnType<typeof deliveries>>) =>
        queued + sent + dead;
      const both = inAll(await deliveries());
      assert.ok(taken.length > 0 && both > taken.length);

      const subject = { tenantId: TENANT, userId: 'gone-person' };
      assert.deepEqual((await retention().forget(subject)).remains, []);
      const after = bytesOf(world.folder);
      for (const trace of traces) assert.equal(count(after, trace), 0, trace);
      assert.ok(after.includes('stays-person') && after.includes('staysy-word stays-39'));
      assert.equal(inAll(await deliveries()), both / 2, 'deliveries go with their cases');
    });

    it('knows every table that can hold something about a person', () => {
      const db = new DatabaseSync(world.file, { readOnly: true });
      const tables = db
        .prepare(`
          SELECT name FROM sqlite_schema AS tables
          WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT EXISTS (
            SELECT 1 FROM pragma_table_info(tables.name) AS columns WHERE columns.name = 'user_id')`)
        .all();
      db.close();
      assert.deepEqual(
        tables.map(({ name }) => String(name)).filter((name) => !KNOWN_TABLES.has(name)),
        [],
        'name the person in a column user_id and it is forgotten; or add it here if it holds nobody',
      );
    });
  });

  /** Everything that can be kept of somebody, with changes in between so that rows move. */
  async function aLife(userId: string, id: string): Promise<void> {
    const [name = ''] = userId.split('-');
    const person = {
      displayName: `${name.replace(/^./, (first) => first.toUpperCase())}linde`,
      userPrincipalName: `${name}@contoso.com`,
    };
    const story = anInquiry({ id, userId, answers: { 'used-before': id } });
    await world.store.inquiries.add(story);
    const account = found({ id: userId, ...person, usageLocation: 'x'.repeat(3_000) });
    const answers = { many: id.repeat(99) };
    await world.store.inquiries.replace(
      { ...story, revision: 2, answers },
      evidenceOf({ account }),
    );
    await world.store.people.remember({ ...aPerson({ userId }), ...person });
    const form = { note: `${name}y-word ${id}` };
    const draft = aCaseDraft({
      requesterId: userId,
      inquiryId: id,
      person,
      form,
      channel: CHANNEL,
    });
    const { ledger, desk } = deskOver(world.store, world.clock, [
      webhookWatcher(world.store.webhooks, world.clock),
    ]);
    const { case: opened } = await ledger.add(draft, ['case-card', 'person-card']);
    const requester = agent(userId, { isHelpdesk: false });
    await desk.act(opened.reference, { kind: 'claim' }, ALEX);
    await desk.act(opened.reference, { kind: 'answer', text: `I am ${name}, ${id}` }, requester);
    await desk.act(opened.reference, { kind: 'note', text: `${name}y is nice` }, ALEX);
    await resolve(opened);
  }
});

/**
 * Tables without a `user_id`. Of these the deletion sees to evidence and cases, and the outbox to its lines; the
 * others hold nothing about one person.
 */
const KNOWN_TABLES = new Set([
  ...['evidence', 'cases', 'case_words', 'webhook_deliveries'],
  ...['outbox', 'outbox_cards', 'outbox_unreachable', 'outbox_holder'],
  ...['unknown_reasons', 'channels', 'watch_leases', 'watch_progress', 'watch_gaps'],
  // Of people, the history of an incident names those who worked on it.
  ...['incidents', 'health_channels'],
]);

type World = ReturnType<typeof openDesk>;

function retentionOver(
  { store, clock, outbox, log }: World,
  rules: Partial<RetentionRules>,
  sendsElsewhere = false,
) {
  return new Retention({
    sendsElsewhere,
    book: store.retention,
    outbox: {
      ...outbox,
      forget: (tenantId, to) => store.outbox.forgetLine(lineOf({ tenantId, to })),
    },
    together: (work) => store.transaction(work),
    rules: { ...RULES, ...rules },
    clock,
    log,
  });
}

function bytesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
