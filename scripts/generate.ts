import { readFile, writeFile } from 'node:fs/promises';
import { GENERATED } from './generated.ts';

/** `npm run generate` writes every generated file; `--check` only says which of them is out of date. */
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const { path, make } of GENERATED) {
  const before = await readFile(path, 'utf8').catch(() => '');
  const after = await make(before);
  if (before === after) continue;
  stale.push(path);
  if (!check) await writeFile(path, after);
}

for (const path of stale) {
  console.log(check ? `${path} is out of date. Run \`npm run generate\`.` : `wrote ${path}`);
}
if (check && stale.length === 0) console.log(`${GENERATED.length} generated files are up to date`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
