import assert from 'node:assert/strict';
import type { Tried } from '../../../src/diagnosis/tried.ts';
import { LOOKOUT_RULES } from '../../../src/watch/lookout/lookout-rules.ts';
import { type Proof, suspectAddress } from '../../../src/watch/lookout/suspect-address.ts';
import { at } from '../world.ts';
import { aTry } from './tries.ts';

function suspected(tried: readonly Tried[], proofs: readonly Proof[] = []) {
  const found = suspectAddress({ tried, proofs }, LOOKOUT_RULES);
  return found && new Set(found.map(({ userId }) => userId)).size;
}

/** So many accounts tried once, so many minutes apart. */
function accounts(count: number, apart = 1, some: Partial<Tried> = {}): Tried[] {
  return Array.from({ length: count }, (_, n) =>
    aTry(at(n * apart), { userId: `person-${n}`, ...some }),
  );
}

function provers(count: number, firstAt: string, last = firstAt): Proof[] {
  return Array.from({ length: count }, (_, n) => ({ userId: `prover-${n}`, firstAt, at: last }));
}

describe('suspicion about one address', () => {
  it('rises with ten accounts within an hour, and counts them', () => {
    assert.equal(suspected(accounts(10)), 10);
    assert.equal(suspected(accounts(9)), undefined);
    assert.equal(suspected(accounts(10, 7)), undefined);
  });

  it('rises where nobody is known even if all give up half-way', () => {
    assert.equal(suspected(accounts(10, 1, { outcome: 'abandoned' })), 10);
  });

  it('rises although one of the accounts was broken into', () => {
    const broken = [{ userId: 'person-3', firstAt: at(20), at: at(20) }];
    assert.equal(suspected(accounts(11), broken), 10);
  });

  it('rises at an office only with three times as many who fail in the verification', () => {
    const office = provers(5, at(-6_000));
    assert.equal(suspected(accounts(29), office), undefined);
    assert.equal(suspected(accounts(30), office), 30);
  });

  for (const [what, tried, proofs] of [
    [
      'one account that is tried by its owner',
      accounts(12).map((one) => ({ ...one, userId: 'person-1' })),
      [],
    ],
    ['an office where the new passwords are refused', accounts(50, 1, { identity: 'proven' }), []],
    [
      'an office during an outage, or full of people who never registered',
      accounts(50, 1, { identity: 'refused' }),
      [],
    ],
    [
      'an office where text messages do not arrive',
      accounts(50, 1, { outcome: 'abandoned' }),
      provers(3, at(-6_000)),
    ],
    ['an office where most get in', accounts(40), provers(20, at(-6_000), at(5))],
    [
      'people who fumble first and get in then',
      accounts(20),
      accounts(20).map(({ userId = '' }) => ({ userId, firstAt: at(30), at: at(30) })),
    ],
  ] as const) {
    it(`does not rise with ${what}`, () => assert.equal(suspected(tried, proofs), undefined));
  }
});
