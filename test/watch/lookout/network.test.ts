import assert from 'node:assert/strict';
import { AddressRanges, networkOf } from '../../../src/watch/lookout/network.ts';

describe('networks', () => {
  for (const [address, network] of [
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::6', '2001:db8:1:2::/64'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ] as const) {
    it(`${address} is at ${network}`, () => assert.equal(networkOf(address), network));
  }

  for (const address of [
    undefined,
    '',
    'unknown',
    '1.2.3',
    '999.1.1.1',
    '1:2',
    '1::2::3',
    'g::1',
  ]) {
    it(`"${address}" is no address`, () => assert.equal(networkOf(address), undefined));
  }

  it('knows what lies in a range', () => {
    const ranges = AddressRanges.parse([
      '203.0.113.0/24',
      '198.51.100.9',
      '2001:db8::/32',
      '0.0.0.0/32',
    ]);
    assert.ok(ranges instanceof AddressRanges);
    const inside = ['203.0.113.255', '198.51.100.9', '2001:db8:ffff::1', '2001:db8:1:2::/64'];
    const outside = ['203.0.114.0', '198.51.100.8', '2001:db9::1', '::', 'nothing'];
    assert.deepEqual(
      inside.map((one) => ranges.has(one)),
      inside.map(() => true),
    );
    assert.deepEqual(
      outside.map((one) => ranges.has(one)),
      outside.map(() => false),
    );
  });

  for (const wrong of [
    '203.0.113.0/33',
    '203.0.113.0/',
    'office',
    '2001:db8::/129',
    '1.2.3.4/-1',
  ]) {
    it(`says that ${wrong} is no range`, () => {
      assert.deepEqual(AddressRanges.parse(['10.0.0.0/8', wrong]), { wrong });
    });
  }
});
