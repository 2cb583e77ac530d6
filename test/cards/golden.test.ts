import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenCards } from './golden.ts';

const folder = join(import.meta.dirname, '../golden');
const REPAIR = 'Run `npm run golden`, and read the diff before you commit it.';

describe('golden cards', () => {
  const cards = goldenCards();

  it('are all there, and none is left over', () => {
    const files = readdirSync(folder).map((file) => file.slice(0, -'.json'.length));
    assert.deepEqual(files.toSorted(), [...cards.keys()].toSorted(), REPAIR);
  });

  for (const [name, card] of cards) {
    it(name, () => {
      const golden: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      assert.deepEqual(card, golden, REPAIR);
    });
  }
});
