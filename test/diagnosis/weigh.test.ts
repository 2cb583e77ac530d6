import assert from 'node:assert/strict';
import { Signs } from '../../src/diagnosis/signs.ts';
import {
  because,
  confirmed,
  type Level,
  likely,
  possible,
  ruledOut,
} from '../../src/diagnosis/verdict.ts';
import { agree, fromSigns, weigh } from '../../src/diagnosis/weigh.ts';
import { sign } from './causes/court.ts';

const make = { 'ruled-out': ruledOut, possible, likely, confirmed };

describe('two findings', () => {
  const table: readonly [Level, Level, Level][] = [
    ['possible', 'possible', 'possible'],
    ['possible', 'likely', 'likely'],
    ['likely', 'likely', 'confirmed'],
    ['possible', 'confirmed', 'confirmed'],
    ['ruled-out', 'possible', 'ruled-out'],
    ['ruled-out', 'likely', 'ruled-out'],
    ['ruled-out', 'confirmed', 'likely'],
    ['ruled-out', 'ruled-out', 'ruled-out'],
  ];
  for (const [one, other, together] of table) {
    it(`${one} and ${other} make ${together}, whichever comes first`, () => {
      const [a, b] = [make[one](because('a')), make[other](because('b'))];
      assert.equal(agree(a, b)?.level, together);
      assert.equal(agree(b, a)?.level, together);
    });
  }

  it('keep the time at which it works', () => {
    const worksAt = { at: '2026-11-21T06:00:00Z', basis: 'x', estimate: false };
    assert.equal(agree(possible(because('a')), likely(because('b'), worksAt))?.worksAt, worksAt);
  });
});

describe('words and state', () => {
  const banned = sign('banned-password-cloud', 'attempts');
  const refused = sign('onprem-policy-refused', 'attempts');
  const toldRefusal = sign('onprem-policy-refused', 'report');
  const toldBanned = sign('banned-password-cloud', 'report');

  it('let a log exclude what a person remembers, not the other way round', () => {
    const id = 'password-policy-violation';
    assert.equal(fromSigns(new Signs([banned, toldRefusal]), id)?.level, 'ruled-out');
    assert.equal(fromSigns(new Signs([toldBanned, refused]), id)?.level, 'likely');
  });

  it('lower a likely state where the log names another cause, and keep a certain one', () => {
    const signs = new Signs([banned]);
    assert.equal(weigh(signs, 'not-registered', likely(because('a')))?.level, 'possible');
    assert.equal(weigh(signs, 'guest-user', confirmed(because('a')))?.level, 'confirmed');
  });

  it('do not lower it for what the person merely said', () => {
    const verdict = weigh(new Signs([toldBanned]), 'not-registered', likely(because('a')));
    assert.equal(verdict?.level, 'likely');
  });
});
