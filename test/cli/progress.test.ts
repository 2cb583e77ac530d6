import assert from 'node:assert/strict';
import { progressOn } from '../../src/cli/progress.ts';

function drawn(
  rows: number,
  { terminal = true, results = false, share = () => 0.5 as number | undefined } = {},
): string {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  const progress = progressOn({ isTTY: terminal, write }, { results: { isTTY: results }, share });
  progress.rows(rows);
  progress.done();
  return text;
}

describe('progress', () => {
  it('ends with a full bar and how much was done', () => {
    assert.match(drawn(250_000), /█{24} 100 % 250,000 rows/);
  });

  it('counts where nobody knows how much will come', () => {
    const text = drawn(250_000, { share: () => undefined });
    assert.match(text, /250,000 rows/);
    assert.doesNotMatch(text, /%/);
  });

  it('is silent where nobody looks, where results are on screen, and for a few rows', () => {
    assert.equal(drawn(250_000, { terminal: false }), '');
    assert.equal(drawn(250_000, { results: true }), '');
    assert.equal(drawn(10), '');
  });
});
