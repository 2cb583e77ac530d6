import assert from 'node:assert/strict';
import type { Cause } from '../../src/diagnosis/cause.ts';
import { CAUSES } from '../../src/diagnosis/causes/index.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { evidenceIn, readScenarios } from '../scenario.ts';

/** The same cause, noting what its judge touches without having declared it. */
function watched(cause: Cause, strayed: Set<string>): Cause {
  const declared = new Set<string | symbol>([...cause.needs, 'now']);
  return {
    ...cause,
    judge(all) {
      const seen = new Proxy(all, {
        get(target, name) {
          if (!declared.has(name)) strayed.add(`${cause.id} touches ${String(name)}`);
          return Reflect.get(target, name);
        },
      });
      return cause.judge(seen);
    },
  };
}

describe('judges', () => {
  it('touch only what they declared, or what they could not judge would go unsaid', () => {
    const strayed = new Set<string>();
    const causes = CAUSES.map((cause) => watched(cause, strayed));
    for (const scenario of readScenarios())
      diagnose(evidenceIn(scenario), scenario.now, { causes });
    assert.deepEqual([...strayed], []);
  });

  it('are caught when they stray', () => {
    const strayed = new Set<string>();
    const nosy: Cause = {
      id: 'guest-user',
      actor: 'nobody',
      needs: ['signs'],
      judge: ({ account }) => void account,
    };
    const [scenario] = readScenarios();
    assert.ok(scenario);
    diagnose(evidenceIn(scenario), scenario.now, { causes: [watched(nosy, strayed)] });
    assert.deepEqual([...strayed], ['guest-user touches account']);
  });
});
