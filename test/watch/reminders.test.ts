import assert from 'node:assert/strict';
import type { Message } from '../../src/inquiry/outbox.ts';
import type { Settled } from '../../src/inquiry/outcome.ts';
import { Reminders } from '../../src/watch/reminders.ts';
import { VirtualClock } from '../clock.ts';
import { at, START } from './world.ts';

function settled(worksAt?: string): Settled {
  return {
    ...{ id: 'inquiry-1', tenantId: 'tenant-1', userId: 'person-1', openedAt: START },
    ...{ reported: { meanings: [] }, answers: {}, looks: 0, revision: 1 },
    diagnosis: {
      at: START,
      scope: 'failure',
      actor: 'you',
      ...{ candidates: [], ruledOut: [], couldNotJudge: [], gaps: [] },
      ...{ awaitingRows: false, unknownReasons: [] },
      ...(worksAt && { worksAt: { at: worksAt, basis: 'block-of-24-hours', estimate: false } }),
    },
  };
}

describe('reminders', () => {
  const messages: Message[] = [];
  const outbox = {
    async add(message: Message) {
      messages.push(message);
      return 'queued' as const;
    },
  };
  const reminders = new Reminders({ outbox, clock: new VirtualClock(START) });

  it('come at the minute at which it works, never before', async () => {
    assert.equal(await reminders.ask(settled('2026-03-09T08:30:01.000Z')), at(31));
    assert.equal(messages[0]?.notBefore, at(31));
  });

  it('are one, however often somebody asks', async () => {
    await reminders.ask(settled(at(40)));
    await reminders.ask(settled(at(40)));
    const [, one, other] = messages;
    assert.equal(one?.key, other?.key);
  });

  it('are not taken where there is nothing to wait for', async () => {
    assert.equal(await reminders.ask(settled()), undefined);
    assert.equal(await reminders.ask(settled(START)), undefined);
  });
});
