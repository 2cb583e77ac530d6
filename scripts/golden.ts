import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenCards } from '../test/cards/golden.ts';

/** `npm run golden` rewrites test/golden. Read the diff before you commit it. */
const folder = join(import.meta.dirname, '../test/golden');
const cards = goldenCards();

for (const file of readdirSync(folder)) rmSync(join(folder, file));
for (const [name, card] of cards) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(card, null, 2)}\n`);
}
console.log(`${cards.size} golden cards written to test/golden`);
