import assert from 'node:assert/strict';
import { isIncidentRefusal } from '../../src/watch/incidents/act-on-incident.ts';
import { incidentToTell } from '../../src/watch/incidents/to-show.ts';
import { aCaseDraft } from '../store/samples.ts';
import { DESK, IncidentWorld } from './incident-world.ts';
import { at, TENANT } from './world.ts';

describe('the watch over incidents', () => {
  let world: IncidentWorld;

  beforeEach(() => {
    world = new IncidentWorld();
  });
  afterEach(() => world.end());

  const all = () => world.store.incidents.list(TENANT, 10);
  const only = async () => {
    const [incident, ...others] = await all();
    assert.ok(incident);
    assert.deepEqual(others, []);
    return incident;
  };
  const figures = async () => world.store.incidents.figuresOf(await only());
  const known = async (...people: readonly string[]) => {
    for (const userId of people) {
      await world.knows(userId);
      await world.store.incidents.tell(await only(), userId, 'message');
      await world.store.incidents.reached(await only(), userId, at(10));
    }
  };
  const heals = async (minute: number, ...people: readonly string[]) => {
    await world.minutes(minute);
    await world.arrive(...people.map((one, n) => world.succeeded(one, minute + n)));
    await world.look();
  };

  it('finds one with the look that brings the fifth failure, and not before', async () => {
    await world.useChannel();
    await world.outage(4);
    assert.deepEqual(await all(), []);
    await world.outage(1, 4);
    assert.deepEqual(await all(), []);
    await world.arrive(world.refused('person-9', 5));
    await world.look();
    const incident = await only();
    assert.equal(incident.cause, 'writeback-connectivity');
    assert.equal(incident.seen, at(5));
    assert.equal(incident.channel?.id, '19:desk@thread.tacv2');
    assert.deepEqual(await figures(), {
      ...{ people: 5, failures: 6, began: at(0), newest: at(5), told: 0 },
    });
  });

  it('counts nobody who got through since, and no cause of one’s own', async () => {
    await world.arrive(...[0, 1, 2].map((n) => world.succeeded(`person-${n}`, 6 + n)));
    await world.outage(6);
    assert.deepEqual(await all(), []);
    const own = Array.from({ length: 9 }, (_, n) =>
      world.refused(`other-${n}`, 7, { reason: 'OnPremisesPolicyViolation' }),
    );
    await world.arrive(...own);
    await world.look();
    assert.deepEqual(await all(), []);
  });

  it('has one a cause, whoever looks at the same moment, and goes on after a crash', async () => {
    await world.outage(4);
    await world.arrive(world.refused('person-7', 4), world.refused('person-8', 5));
    const others = [world.parts().watch, world.parts().watch];
    await Promise.all([world.look(), ...others.map((watch) => watch.look())]);
    assert.equal((await figures()).people, 6);
    await world.outage(3, 20);
    await world.parts(world.open()).watch.look();
    assert.equal((await figures()).failures, 9);
  });

  it('moves the count at most once a minute', async () => {
    await world.useChannel();
    await world.outage(5);
    const before = await world.said();
    for (const n of [1, 2, 3]) {
      await world.arrive(world.refused(`late-${n}`, 5));
      await world.look();
    }
    const after = await world.said();
    assert.ok((after['incident-card'] ?? 0) - (before['incident-card'] ?? 0) <= 1);
    assert.equal((await figures()).people, 8);
  });

  it('ends when it worked for two who were hit, and tells those who knew, once', async () => {
    await world.outage(6);
    await known('person-0', 'person-1', 'person-2', 'person-3');
    await world.store.notices.wish({ tenantId: TENANT, userId: 'person-1' }, { off: true });
    await heals(10, 'person-4');
    assert.equal((await only()).state, 'open');
    await heals(12, 'person-5');
    const { state, endedBy, endedAt, allTold } = await only();
    assert.deepEqual([state, endedBy, endedAt, allTold], ['closed', 'successes', at(12), true]);
    assert.equal((await world.said())['incident-over'], 3);
    await world.look();
    await world.parts(world.open()).watch.look();
    assert.equal((await world.said())['incident-over'], 3);
  });

  it('is not ended by strangers of whom nobody knows which way they went', async () => {
    await world.outage(5);
    await heals(10, 'stranger-1', 'stranger-2', 'stranger-3');
    assert.equal((await only()).state, 'open');
  });

  it('ends with nobody hit for long, and says no more than that', async () => {
    await world.outage(5);
    await world.minutes(4 * 60);
    await world.arrive();
    await world.look();
    assert.equal((await only()).endedBy, 'rest');
  });

  it('tells only those whom the canary group lets', async () => {
    await world.outage(5);
    await known('person-0', 'person-1');
    world.admitted.add('person-1');
    await heals(10, 'person-3', 'person-4');
    assert.equal((await world.said())['incident-over'], 1);
  });

  it('counts a late row to the incident in whose time it fell', async () => {
    await world.outage(6);
    await heals(20, 'person-1', 'person-2');
    await world.arrive(world.refused('late', 10));
    await world.look();
    assert.equal((await figures()).people, 7);
  });

  it('is acknowledged, snoozed and closed by the helpdesk alone', async () => {
    await world.outage(5);
    const { desk } = world.parts();
    const { reference } = await only();
    const other = await desk.act(reference, { kind: 'close' }, { ...DESK, isHelpdesk: false });
    assert.deepEqual(other, { refused: 'not-helpdesk' });
    const foreign = await desk.act(reference, { kind: 'close' }, { ...DESK, tenantId: 'else' });
    assert.deepEqual(foreign, { refused: 'unknown' });
    await desk.act(reference, { kind: 'snooze' }, DESK);
    await desk.act(reference, { kind: 'acknowledge' }, DESK);
    await desk.act(reference, { kind: 'acknowledge' }, DESK);
    await desk.act(reference, { kind: 'close' }, DESK);
    const { history, endedBy } = await only();
    assert.equal(endedBy, 'hand');
    assert.deepEqual(
      history.map(({ what, who }) => [what, who]),
      [
        ['found', 'reset-desk'],
        ['snoozed', 'lidia'],
        ['acknowledged', 'lidia'],
        ['closed', 'lidia'],
      ],
    );
    const late = await desk.act(reference, { kind: 'snooze' }, DESK);
    assert.ok(isIncidentRefusal(late) && late.refused === 'over');
  });

  it('begins anew after it was closed by hand only with enough people once more', async () => {
    await world.outage(6);
    await world.parts().desk.act((await only()).reference, { kind: 'close' }, DESK);
    await world.outage(4, 10);
    assert.equal((await all()).length, 1);
    await world.arrive(world.refused('one-more', 14));
    await world.look();
    assert.equal((await all()).length, 2);
  });

  it('reminds hourly while it goes on and nobody has seen it', async () => {
    await world.useChannel();
    await world.outage(5);
    const goesOn = async (minute: number) => {
      await world.clock.advance(Date.parse(at(minute)) - world.clock.now().getTime());
      await world.arrive(world.refused(`still-${minute}`, minute));
      await world.look();
      return (await world.said())['incident-reminder'] ?? 0;
    };
    assert.equal(await goesOn(30), 0);
    assert.equal(await goesOn(70), 1);
    assert.equal(await goesOn(90), 1);
    const { desk } = world.parts();
    await desk.act((await only()).reference, { kind: 'snooze' }, DESK);
    assert.equal(await goesOn(140), 1);
    assert.equal(await goesOn(155), 2);
    await desk.act((await only()).reference, { kind: 'acknowledge' }, DESK);
    assert.equal(await goesOn(240), 2);
  });

  it('lets somebody be handled alone', async () => {
    await world.outage(6);
    await known('person-0', 'person-1');
    const { desk } = world.parts();
    const { reference } = await only();
    const split = (userId: string) => desk.act(reference, { kind: 'split', userId }, DESK);
    assert.deepEqual(await split('stranger'), { refused: 'not-in-it' });
    await split('person-0');
    assert.deepEqual(await split('person-0'), { refused: 'not-in-it' });
    assert.equal((await figures()).people, 5);
    const [first] = await world.store.rows.rowsOf({ tenantId: TENANT, userId: 'person-0' });
    const alone = { tenantId: TENANT, userId: 'person-0' };
    const { incidents } = world.store;
    assert.equal(await incidents.openOfAttempt(alone, first?.correlationId ?? ''), undefined);
    await heals(10, 'person-4', 'person-5');
    assert.equal((await world.said())['incident-over'], 1);
  });

  it('asks once what was changed before, and once more when late rows are there', async () => {
    world.changes = (activity) =>
      activity === 'Disable password writeback for directory'
        ? { read: true, rows: [world.refused('x', -20, { activity, result: 'success' })] }
        : { read: false, because: 'not-permitted' };
    await world.outage(5);
    await world.look();
    const asked = world.asked.length;
    await world.look();
    const { changes } = await only();
    assert.deepEqual(
      changes?.found.map(({ activity }) => activity),
      ['Disable password writeback for directory'],
    );
    assert.equal(changes?.missing, 'not-permitted');
    await world.look();
    assert.equal(world.asked.length, asked);
    await world.minutes(70);
    await world.arrive();
    await world.look();
    await world.look();
    assert.equal(world.asked.length, 2 * asked);
  });

  it('folds cases of its cause, leaves the cards of earlier ones, and unfolds what is open at its end', async () => {
    const { cases, linked } = world.parts();
    const cause = 'writeback-connectivity' as const;
    const draft = { tenantId: TENANT, cause, openedAt: at(1) };
    const earlier = await cases.add(aCaseDraft({ ...draft, requesterId: 'person-1' }), []);
    await world.outage(5);
    const { reference } = await only();
    const opening = aCaseDraft({ ...draft, openedAt: at(7), requesterId: 'person-2' });
    assert.equal(await linked.incidentOf(opening), reference);
    assert.equal(await linked.incidentOf({ ...opening, priority: 'urgent' }), undefined);
    assert.equal(await linked.incidentOf({ ...opening, cause: 'password-history' }), undefined);
    const later = await cases.add({ ...opening, incident: { reference, folded: true } }, [
      'case-card',
    ]);
    const foldedNow = async () =>
      (await world.store.incidents.casesOf(await only())).map(({ folded }) => folded);
    assert.deepEqual(await foldedNow(), [false, true]);
    await heals(10, 'person-3', 'person-4');
    assert.deepEqual(await foldedNow(), [false, false]);
    const { history } = (await world.store.cases.get(later.case.reference)) ?? {};
    assert.equal(history?.at(-1)?.what, 'unfolded');
    assert.ok(earlier.added);
  });

  it('has nothing to tell whom it spares by now', async () => {
    await world.outage(5);
    const incident = await only();
    const { incidents: book, rows } = world.store;
    const tells = async (what: 'incident-known' | 'incident-over', userId: string) => {
      const subject = { tenantId: TENANT, userId };
      return (
        (await incidentToTell(what, incident.reference, subject, { book, rows })) !== undefined
      );
    };
    assert.equal(await tells('incident-known', 'person-0'), true);
    assert.equal(await tells('incident-over', 'person-0'), false);
    await world.store.incidents.tell(incident, 'person-0', 'message');
    await known('person-2');
    await heals(10, 'person-3', 'person-4');
    assert.equal(await tells('incident-known', 'person-0'), false);
    // Queued, and never sent: somebody who never heard of it hears nothing of its end.
    assert.equal(await tells('incident-over', 'person-0'), false);
    assert.equal(await tells('incident-over', 'person-2'), true);
    assert.equal(await tells('incident-over', 'person-3'), false);
  });

  it('is shown as soon as there is a channel', async () => {
    await world.outage(5);
    assert.equal((await world.said())['incident-card'], undefined);
    await world.useChannel();
    await world.look();
    assert.equal((await only()).channel?.id, '19:desk@thread.tacv2');
    assert.ok(((await world.said())['incident-card'] ?? 0) > 0);
  });
});
