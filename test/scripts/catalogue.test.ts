import assert from 'node:assert/strict';
import { cataloguePage } from '../../scripts/catalogue.ts';
import { CAUSES } from '../../src/diagnosis/causes/index.ts';
import { QUESTIONS } from '../../src/diagnosis/questions/index.ts';
import { MEANINGS } from '../../src/diagnosis/signals/meanings.ts';

describe('the catalogue', () => {
  const page = cataloguePage();

  it('has one place for every cause, meaning and question', () => {
    const places = [
      ...CAUSES.map(({ id }) => `cause-${id}`),
      ...Object.keys(MEANINGS).map((id) => `meaning-${id}`),
      ...QUESTIONS.map(({ id }) => `question-${id}`),
    ];
    const wrong = places.filter((place) => page.split(`<a id="${place}"></a>`).length !== 2);
    assert.deepEqual(wrong, []);
  });

  it('links only to places that are there', () => {
    const broken = [...page.matchAll(/\]\(#([^)]+)\)/g)]
      .map(([, place]) => place)
      .filter((place) => !page.includes(`<a id="${place}"></a>`));
    assert.deepEqual([...new Set(broken)], []);
  });

  it('keeps every table in shape', () => {
    const wrong = page
      .split('\n\n')
      .filter((part) => part.startsWith('| '))
      .flatMap((part) => {
        const rows = part.trimEnd().split('\n');
        const [names = ''] = rows;
        return rows.filter((row) => cellsOf(row) !== cellsOf(names));
      });
    assert.deepEqual(wrong, []);
  });
});

function cellsOf(row: string): number {
  return row.split(/(?<!\\)\|/).length;
}
