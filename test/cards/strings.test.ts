import assert from 'node:assert/strict';
import { Strings, stringsFor } from '../../src/cards/strings.ts';
import { EVIDENCE_NAMES } from '../../src/diagnosis/evidence.ts';
import type { MissingBecause } from '../../src/diagnosis/piece.ts';
import { QUESTIONS } from '../../src/diagnosis/questions/index.ts';
import { HOSTILE } from './stories.ts';

function table(language: string, entries: Record<string, string>) {
  return { language, table: new Map(Object.entries(entries)) };
}

describe('strings', () => {
  it('falls back key by key, each sentence by the rules of its own language', () => {
    const strings = new Strings([
      table('de-AT', { month: 'Jänner' }),
      table('de', { month: 'Januar', greeting: 'Hallo {name}' }),
      table('en', { month: 'January', greeting: 'Hello {name}', bye: 'Bye' }),
    ]);
    assert.equal(strings.say('month'), 'Jänner');
    assert.equal(strings.say('greeting', { name: 'Adele' }), 'Hallo Adele');
    assert.equal(strings.say('bye'), 'Bye');
  });

  it('reads a list in order until it ends', () => {
    const strings = new Strings([table('en', { 'a.0': 'one', 'a.1': 'two', 'a.10': 'no' })]);
    assert.deepEqual(strings.list('a'), ['one', 'two']);
    assert.deepEqual(strings.list('b'), []);
  });

  it('makes every value inert, except words of our own', () => {
    const strings = new Strings([table('en', { a: '{foreign} {own}' })]);
    const text = strings.say('a', { foreign: '**x**', own: { own: '**y**' } });
    assert.equal(text, '\\*\\*x\\*\\* **y**');
  });

  it('chooses a branch by the word as it is, and shows any other word inert', () => {
    const strings = new Strings([
      table('en', {
        a: '{kind, select, reset {R} other {{kind}}} {n, plural, one {#} other {#s}}',
      }),
    ]);
    assert.equal(strings.say('a', { kind: 'reset', n: 1 }), 'R 1');
    assert.doesNotMatch(strings.say('a', { kind: HOSTILE, n: 2 }), /(?<!\\)[[<*]/);
  });

  it('says which key is missing', () => {
    assert.throws(() => stringsFor('en').say('cards.no-such'), /cards\.no-such/);
  });

  for (const locale of ['en', 'en-GB', 'fr-CA', 'xx-invalid-locale-!', '']) {
    it(`finds English for '${locale}' while there is nothing closer`, () => {
      assert.equal(stringsFor(locale).language, 'en');
    });
  }

  it('has words for all evidence, and for every way in which it can be missing', () => {
    const reasons: Readonly<Record<MissingBecause, true>> = {
      'not-permitted': true,
      'not-licensed': true,
      throttled: true,
      'timed-out': true,
      unreadable: true,
      unavailable: true,
      'not-configured': true,
      'not-gathered': true,
      'not-found': true,
    };
    const keys = [
      ...EVIDENCE_NAMES.map((name) => `evidence.${name}`),
      ...Object.keys(reasons).map((reason) => `missing.${reason}`),
    ];
    assert.deepEqual(
      keys.filter((key) => !stringsFor('en').has(key)),
      [],
    );
  });

  it('has words for every question and each of its answers', () => {
    const keys = QUESTIONS.flatMap(({ id, answers }) => [
      `questions.${id}.ask`,
      ...answers.map((answer) => `questions.${id}.answers.${answer}`),
    ]);
    assert.deepEqual(
      keys.filter((key) => !stringsFor('en').has(key)),
      [],
    );
  });

  it('can format every string of every file without an error of syntax', () => {
    // Missing values are expected here; a malformed message is not.
    const strings = stringsFor('en');
    const broken = strings
      .keys()
      .filter((key) => !/\.administrator\./.test(key) && syntaxError(strings, key));
    assert.deepEqual(broken, []);
  });
});

function syntaxError(strings: Strings, key: string): boolean {
  try {
    strings.say(key);
    return false;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}
