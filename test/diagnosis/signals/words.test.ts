import assert from 'node:assert/strict';
import { Lexicon } from '../../../src/diagnosis/signals/words/lexicon.ts';
import { compile, match } from '../../../src/diagnosis/signals/words/pattern.ts';
import { read } from '../../../src/diagnosis/signals/words/reading.ts';
import { slipsBetween } from '../../../src/diagnosis/signals/words/spelling.ts';

function words(text: string): string[] {
  return read(text).tokens.map(({ word }) => word);
}

/** The words a pattern matches in a text, or undefined. */
function matched(source: string, text: string, vocabulary = {}, ordinary: string[] = []) {
  const lexicon = new Lexicon(ordinary);
  const pattern = compile(source, lexicon, vocabulary);
  const reading = read(text);
  const found = match(pattern, reading, lexicon.search(reading));
  return (
    found &&
    reading.tokens
      .slice(found.from, found.to + 1)
      .map(({ word }) => word)
      .join(' ')
  );
}

describe('reading', () => {
  it('folds case, width, diacritics and invisible characters', () => {
    assert.deepEqual(words('Ｃan’t RÉINITIALISER the Straße pass\u00adword'), [
      'cant',
      'reinitialiser',
      'the',
      'strasse',
      'password',
    ]);
  });

  it('parts elisions and keeps contractions', () => {
    assert.deepEqual(words("l'administrateur n'a pas, it doesn't"), [
      'l',
      'administrateur',
      'n',
      'a',
      'pas',
      'it',
      'doesnt',
    ]);
  });

  it('takes every character of unspaced writing as a word', () => {
    assert.deepEqual(words('SSPRの番号'), ['sspr', 'の', '番', '号']);
  });

  it('knows where each word stood', () => {
    const text = '  Reset, FAILED!';
    assert.deepEqual(
      read(text).tokens.map(({ start, end }) => text.slice(start, end)),
      ['Reset', 'FAILED'],
    );
  });
});

describe('spelling', () => {
  it('counts letters more, less, other and swapped as one slip each', () => {
    for (const word of ['passwords', 'pasword', 'pazsword', 'passwrod']) {
      assert.equal(slipsBetween(word, 'password', 2), 1, word);
    }
    assert.equal(slipsBetween('pssvrod', 'password', 2), undefined);
  });
});

describe('patterns', () => {
  it('want words in order with few between, or parts in any order', () => {
    assert.equal(
      matched('code never arrived', 'the code has never really arrived'),
      'code has never really arrived',
    );
    assert.equal(matched('code never', 'never got a code'), undefined);
    assert.equal(matched('code & never', 'never got a code'), 'never got a code');
  });

  it('stay inside a sentence', () => {
    assert.equal(matched('account locked', 'This is my account. Yesterday locked in'), undefined);
  });

  it('know alternatives, neighbours, beginnings and groups', () => {
    assert.equal(
      matched('text_message|sms @gone', 'my text message vanished', { gone: 'vanish* lost' }),
      'text message vanished',
    );
    assert.equal(matched('text_message', 'text or message'), undefined);
  });

  it('are spoilt by unwanted words nearby', () => {
    assert.equal(matched('account locked ! temporarily', 'account is locked'), 'account is locked');
    assert.equal(
      matched('account locked ! temporarily', 'account is temporarily locked'),
      undefined,
    );
  });

  it('forgive slips of the finger, but take no correct word for a misspelt one', () => {
    assert.equal(matched('password changed', 'pasword chnaged'), 'pasword chnaged');
    assert.equal(matched('changed', 'charged', {}, ['charged']), undefined);
  });

  it('refuse a group nobody defined', () => {
    assert.throws(() => compile('@nobody', new Lexicon([]), {}), /@nobody/);
  });
});
