import assert from 'node:assert/strict';
import { Lexicon } from '../../../src/diagnosis/signals/words/lexicon.ts';
import { compile } from '../../../src/diagnosis/signals/words/pattern.ts';
import { PatternTable } from '../../../src/diagnosis/signals/words/pattern-table.ts';
import { read } from '../../../src/diagnosis/signals/words/reading.ts';

const SOURCES = [
  'password locked',
  'password & too_short|too_simple',
  'reset* ! worked',
  'locked',
  'passwort gesperrt',
];

function found(text: string): string[] {
  const lexicon = new Lexicon([]);
  const patterns = SOURCES.map((id) => ({ id, pattern: compile(id, lexicon, {}) }));
  const reading = read(text);
  const matches = new PatternTable(patterns, lexicon).matches(reading, lexicon.search(reading));
  return [...matches].map(({ id }) => id);
}

describe('a table of patterns', () => {
  it('finds every pattern that stands in the text, in the order of the table', () => {
    assert.deepEqual(found('my password is locked'), ['password locked', 'locked']);
  });

  it('finds a pattern by any of its alternatives, in any order, misspelt or only begun', () => {
    assert.deepEqual(found('too simple, that pasword'), ['password & too_short|too_simple']);
    assert.deepEqual(found('resetting failed'), ['reset* ! worked']);
  });

  it('leaves out what lacks a word or is denied', () => {
    assert.deepEqual(found('my password is too long'), []);
    assert.deepEqual(found('the reset worked'), []);
    assert.deepEqual(found(''), []);
  });
});
