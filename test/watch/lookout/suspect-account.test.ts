import assert from 'node:assert/strict';
import type { Tried } from '../../../src/diagnosis/tried.ts';
import { LOOKOUT_RULES } from '../../../src/watch/lookout/lookout-rules.ts';
import { suspectAccount } from '../../../src/watch/lookout/suspect-account.ts';
import { at } from '../world.ts';
import { aTry } from './tries.ts';

const NOW = at(24 * 60);

function suspected(tried: readonly Tried[], known: readonly string[] = []) {
  const isKnown = (network: string) => known.includes(network);
  return suspectAccount({ tried, isKnown, now: NOW }, LOOKOUT_RULES);
}

/** So many failures, a minute apart, from these addresses in turn. */
function tries(count: number, addresses: readonly string[], some: Partial<Tried> = {}): Tried[] {
  return Array.from({ length: count }, (_, n) =>
    aTry(at(600 + n), { ...some, address: addresses[n % addresses.length] ?? '' }),
  );
}

const THREE = ['203.0.113.1', '198.51.100.2', '192.0.2.3'];

describe('suspicion about one account', () => {
  it('rises with failures from three addresses within a day', () => {
    const [first, second, third] = tries(3, THREE);
    assert.ok(first && second && third);
    const spread = [first, second, { ...third, at: at(900) }];
    assert.equal(suspected(spread)?.because, 'many-addresses');
  });

  it('rises with ten tries within an hour, from wherever', () => {
    assert.equal(suspected(tries(10, ['203.0.113.1']))?.because, 'many-tries');
    assert.equal(suspected(tries(9, ['203.0.113.1'])), undefined);
  });

  it('holds the success that followed, and nothing from before', () => {
    const before = aTry(at(500), { identity: 'proven', outcome: 'succeeded' });
    const after = aTry(at(700), { identity: 'proven', outcome: 'succeeded', address: THREE[0] });
    const suspicion = suspected([before, ...tries(3, THREE), after]);
    assert.deepEqual(
      suspicion?.tried.map(({ outcome }) => outcome),
      ['failed', 'failed', 'failed', 'succeeded'],
    );
  });

  it('rises when an attack goes on behind the verification from many addresses', () => {
    const five = [...THREE, '192.0.2.4', '192.0.2.5'];
    assert.equal(suspected(tries(5, five, { identity: 'proven' }))?.because, 'many-addresses');
  });

  for (const [what, tried, known] of [
    [
      'somebody whose new password is refused again and again',
      tries(20, ['203.0.113.1'], { identity: 'proven' }),
    ],
    ['the same at home, on the way and at work', tries(6, THREE, { identity: 'proven' })],
    ['somebody turned away at the door from anywhere', tries(30, THREE, { identity: 'refused' })],
    ['a telephone whose network changes its address', tries(8, THREE.slice(0, 2))],
    [
      'an IPv6 home, where each device changes its address',
      tries(9, ['2001:db8::1', '2001:db8::2', '2001:db8::3', '2001:db8::4']),
    ],
    ['a forgetful person where they are known', tries(15, ['203.0.113.1']), ['203.0.113.1']],
    ['three addresses of which the person is known at two', tries(3, THREE), THREE.slice(1)],
    ['what is older than a day', tries(12, THREE).map((one) => ({ ...one, at: at(-60) }))],
    ['people who look at the page and go', tries(9, THREE, { outcome: 'abandoned' })],
  ] as const) {
    it(`does not rise with ${what}`, () => assert.equal(suspected(tried, known), undefined));
  }

  it('is switched off by 0', () => {
    const rules = { addresses: 0, tries: 0, accounts: 0 };
    const seen = { tried: tries(40, THREE), isKnown: () => false, now: NOW };
    assert.equal(suspectAccount(seen, rules), undefined);
  });
});
