import assert from 'node:assert/strict';
import { clausesOf } from '../../../../src/diagnosis/signals/classifier/clauses.ts';
import { recognise } from '../../../../src/diagnosis/signals/recognise.ts';
import { read } from '../../../../src/diagnosis/signals/words/reading.ts';

/** What people write around the matter in a forum. */
const BEFORE =
  'Hi all, first time posting here so please be gentle. We use Windows 11 on Dell laptops.';
const AFTER =
  'Everything else like mail and calendar works as it should. Thank you for reading this far.';

describe('clauses', () => {
  const wordsOf = (text: string) => {
    const { tokens } = read(text);
    return clausesOf(tokens).map(({ from, to }) =>
      tokens.slice(from, to + 1).map(({ word }) => word),
    );
  };

  it('are the sentences of a long text, alone and by twos', () => {
    const text = `${BEFORE} ${AFTER}`;
    assert.deepEqual(
      wordsOf(text).map(({ length }) => length),
      [10, 17, 7, 17, 10, 16, 6],
    );
    assert.deepEqual(wordsOf('My phone is lost. The code goes to it.'), []);
  });

  it('are pieces of a sentence without end', () => {
    const pieces = wordsOf('and then the next thing was said by somebody else '.repeat(7));
    assert.ok(pieces.length >= 5);
    assert.ok(pieces.every(({ length }) => length <= 40));
  });

  it('are a bounded number, however long the text', () => {
    assert.ok(wordsOf('nothing of this kind was ever said before. '.repeat(2_000)).length <= 40);
  });

  const matters: readonly (readonly [string, string])[] = [
    ['the code by sms never arrives, I checked three times', 'code-not-received'],
    ['the clock of the connect server is wrong by ten minutes', 'server-clock-skew'],
    ['it says I have used this password before, but I never did', 'password-used-before'],
    [
      'a guest from another company forgot his password, our reset page refuses him',
      'reset-in-home-directory',
    ],
  ];
  for (const [matter, meaning] of matters) {
    it(`let the matter be heard among much else: “${matter}”`, () => {
      const [found] = recognise(`${BEFORE} ${matter}. ${AFTER}`).found;
      assert.equal(found?.meaning.id, meaning);
      assert.ok(matter.includes(found?.words ?? 'nothing'), found?.words);
    });
  }
});
