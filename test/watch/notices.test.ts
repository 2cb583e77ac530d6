import assert from 'node:assert/strict';
import { joinAttempts } from '../../src/diagnosis/attempts.ts';
import type { Account } from '../../src/diagnosis/evidence.ts';
import { found } from '../../src/diagnosis/piece.ts';
import { Inquiries } from '../../src/inquiry/inquiries.ts';
import type { Message } from '../../src/inquiry/outbox.ts';
import type { Follower } from '../../src/watch/follower.ts';
import { Notices, type NoticesParts } from '../../src/watch/notices.ts';
import { Reach } from '../../src/watch/reach.ts';
import { FakeDirectory, FakeSpeaker } from '../inquiry/world.ts';
import { aRow, at, TENANT, WatchWorld } from './world.ts';

const WORKED = { result: 'success', reason: 'Successfully completed reset.' } as const;
const SUBJECT = { tenantId: TENANT, userId: 'person-1' };

describe('notices', () => {
  let world: WatchWorld;
  let directory: FakeDirectory;
  let messages: Message[];
  let account: Partial<Account>;
  let parts: [Follower, Notices];

  beforeEach(async () => {
    world = new WatchWorld();
    directory = new FakeDirectory();
    account = {};
    messages = [];
    // What Graph would answer: what the log shows by now, and the account.
    directory.before = async (subject) => {
      const attempts = joinAttempts(await world.store.rows.rowsOf(subject));
      const whole = { id: subject.userId, onPremisesSynced: true, ...account };
      directory.evidence = { attempts: found(attempts), account: found(whole) };
    };
    const host = { locale: 'en-GB', timeZone: 'UTC', hostHasDialogs: true };
    await world.store.people.remember({ ...SUBJECT, ...host, conversation: { id: 'a:1' } });
  });
  afterEach(async () => {
    await parts[0].stop();
    await parts[1].stop();
    await world.end();
  });

  function start(some: Partial<NoticesParts> = {}): void {
    const { store, clock, log } = world;
    const speaker = new FakeSpeaker();
    const inquiries = new Inquiries({ directory, books: store, speaker, clock, log });
    const notices = new Notices({
      ...{ tenantId: TENANT, rows: store.rows, book: store.notices },
      reach: new Reach({ people: store.people, introduce: async () => undefined, clock, log }),
      ...{ inquiries: store.inquiries, clock, log },
      find: (subject) => inquiries.notice(subject),
      outbox: {
        async add(message) {
          messages.push(message);
          return 'queued';
        },
      },
      together: (work) => store.transaction(work),
      admits: async () => true,
      ...some,
    });
    const follower = world.follower({ onRound: async () => notices.wake() });
    parts = [follower, notices];
    follower.start();
  }

  const results = async () =>
    (await world.store.notices.toldOf(SUBJECT, at(-1000))).map(({ result }) => result);

  it('tells of a failure once, with the finding behind it', async () => {
    const row = world.feed.show(aRow(at(2)));
    start();
    await world.minutes(120);
    assert.deepEqual(
      messages.map(({ key }) => key),
      [`notice:${TENANT}:${row.correlationId}`],
    );
    const [message] = messages;
    assert.deepEqual(message?.to, { kind: 'person', userId: 'person-1' });
    const inquiry = await world.store.inquiries.get(message?.show.id ?? '');
    assert.equal(inquiry?.origin, 'notice');
    assert.equal(inquiry?.diagnosis?.attempt?.id, row.correlationId);
    assert.equal(inquiry?.nextLookAt, undefined);
    assert.ok(directory.calls.every(({ unhurried }) => unhurried));
  });

  it('tells it once although rows of the same attempt come later', async () => {
    const row = world.feed.show(aRow(at(2)));
    const { correlationId } = row;
    const later = { correlationId, activity: 'User started password reset', reason: '' };
    world.feed.show(aRow(at(1), { ...later, result: 'success' }), at(40));
    start();
    await world.minutes(120);
    assert.equal(messages.length, 1);
    assert.deepEqual(await results(), ['queued']);
  });

  it('says nothing of what was solved, also when only the account tells', async () => {
    world.feed.show(aRow(at(2)));
    world.feed.show(aRow(at(4), WORKED));
    start();
    await world.minutes(30);
    assert.deepEqual(messages, []);
    account = { lastPasswordChange: at(43) };
    world.feed.show(aRow(at(40)));
    await world.minutes(60);
    assert.deepEqual(messages, []);
    assert.deepEqual(await results(), ['solved']);
  });

  it('notes people who cannot be reached, and passes them over', async () => {
    world.feed.show(aRow(at(2), { targetId: 'stranger' }));
    start();
    await world.minutes(30);
    assert.deepEqual(messages, []);
    assert.deepEqual(await world.store.notices.counts(TENANT, at(0)), { 'no-conversation': 1 });
    assert.deepEqual(directory.calls, []);
  });

  it('leaves those in peace who want none, who are not in the group, or who have asked', async () => {
    world.feed.show(aRow(at(2)));
    await world.store.notices.wish(SUBJECT, { off: true });
    start({ admits: async () => false });
    await world.minutes(30);
    await world.store.notices.wish(SUBJECT, {});
    world.feed.show(aRow(at(31)));
    await world.minutes(30);
    assert.deepEqual(messages, []);
    assert.deepEqual(await results(), ['opted-out', 'not-in-group']);
  });

  it('waits for the end of quiet hours', async () => {
    world.feed.show(aRow(at(2)));
    await world.store.notices.wish(SUBJECT, { quiet: { from: 7, to: 10 } });
    start({ quiet: { from: 0, to: 12 } });
    await world.minutes(30);
    assert.equal(messages[0]?.notBefore, at(120));
  });

  it('does not repeat itself within a day', async () => {
    for (const minute of [2, 100, 200, 300]) world.feed.show(aRow(at(minute)));
    start();
    await world.minutes(400);
    assert.equal(messages.length, 1);
  });

  it('speaks of what is recent after hours of downtime, and of nothing else', async () => {
    start();
    await world.minutes(5);
    await parts[0].stop();
    await world.minutes(600);
    world.feed.show(aRow(at(100), { targetId: 'person-1' }));
    const recent = world.feed.show(
      aRow(at(560), { reason: 'FuzzyPolicyViolationInvalidPassword' }),
    );
    start();
    await world.minutes(30);
    assert.deepEqual(
      messages.map(({ key }) => key),
      [`notice:${TENANT}:${recent.correlationId}`],
    );
  });

  it('has nothing to show once it worked', async () => {
    world.feed.show(aRow(at(2)));
    start();
    await world.minutes(30);
    const id = messages[0]?.show.id ?? '';
    assert.ok(await parts[1].toShow(id));
    world.feed.show(aRow(at(31), WORKED));
    await world.minutes(10);
    assert.equal(await parts[1].toShow(id), undefined);
  });
});
