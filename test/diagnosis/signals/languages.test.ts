import assert from 'node:assert/strict';
import { recognise } from '../../../src/diagnosis/signals/recognise.ts';
import { SENTENCE_LANGUAGES } from '../../../src/diagnosis/signals/sentences/languages.ts';
import { casesOf, isRight, mistakes } from './understanding.ts';

const CASES = casesOf(new URL('./languages.jsonl', import.meta.url));
const PORTAL = SENTENCE_LANGUAGES.flatMap((sentences) =>
  Object.entries(sentences).flatMap(([id, texts]) => texts.map((text) => ({ id, text }))),
);

function strongest(text: string): string | undefined {
  return recognise(text).found[0]?.meaning.id;
}

describe('the languages of the portals', () => {
  it('are understood in people’s own words', () => {
    const right = CASES.filter(isRight).length / CASES.length;
    assert.ok(right >= 0.97, mistakes(CASES).join('\n'));
  });

  it('are recognised word for word', () => {
    const wrong = PORTAL.filter(({ id, text }) => strongest(text) !== id);
    assert.deepEqual(
      wrong.map(({ text }) => text),
      [],
    );
  });

  it('are recognised with other words around', () => {
    const wrong = PORTAL.filter(
      ({ id, text }) =>
        !recognise(`Hi, I get this: “${text}” – 2024 ???`).found.some(
          ({ meaning }) => meaning.id === id,
        ),
    );
    assert.ok(wrong.length / PORTAL.length <= 0.03, wrong.map(({ text }) => text).join('\n'));
  });

  it('are recognised with slips of the finger', () => {
    // One letter dropped from each long word: what a hurried person types off a screen.
    const sloppy = (text: string): string =>
      text.replace(/\b([a-z]{3})[a-z]([a-z]{4,})\b/gi, (_, head, tail) => `${head}${tail}`);
    const latin = PORTAL.filter(({ text }) => sloppy(text) !== text);
    const right = latin.filter(({ id, text }) =>
      recognise(sloppy(text)).found.some(({ meaning }) => meaning.id === id),
    );
    assert.ok(right.length / latin.length >= 0.9, `${right.length} of ${latin.length}`);
  });
});
