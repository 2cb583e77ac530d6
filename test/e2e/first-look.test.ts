import assert from 'node:assert/strict';
import { PEOPLE } from '../../src/sandbox/people/people.ts';
import { buttonsOf } from './buttons.ts';
import { type Stage, startStage } from './stage.ts';

describe('e2e: from a question to its finding', () => {
  let stage: Stage;
  afterEach(() => stage.stop());

  // Those whose rows are not in the log yet have a test of their own.
  const there = PEOPLE.filter(({ attempts }) => !attempts.at(-1)?.rowsLateByMinutes);
  for (const { key, expects, says } of there) {
    it(`finds ${expects} for ${key}`, async () => {
      stage = await startStage();
      const actor = stage.as(key);

      const { status } = await actor.say(says);
      const { inquiry, cardId } = await actor.finding();

      assert.equal(status, 200);
      const [first, ...rest] = stage.connector.accepted;
      assert.equal(first?.method, 'POST');
      assert.equal(first?.id, cardId);
      assert.ok(rest.every(({ method, id }) => method === 'PUT' && id === cardId));
      const { scope, candidates } = inquiry.diagnosis ?? {};
      assert.equal(expects === 'no-failure' ? scope : candidates?.[0]?.id, expects);
      assert.ok(buttonsOf(stage.connector.cardOf(cardId)).some(({ verb }) => verb === 'escalate'));
    });
  }
});
