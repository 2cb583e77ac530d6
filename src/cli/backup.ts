import { parseArgs } from 'node:util';
import { backupSqliteStore } from '../store/sqlite/backup.ts';
import { StoreError } from '../store/store-error.ts';

const USAGE = `Usage: npm run backup -- <file> [--from <store>]

Copies the store, also while the bot is running, into a new file. The store is the one that DATA_FILE names, or
reset-desk.sqlite. Exit code 1 when no backup was made.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const [to] = positionals;
const from = values.from ?? process.env.DATA_FILE ?? 'reset-desk.sqlite';

if (values.help || to === undefined) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    const cases = await backupSqliteStore(from, to);
    console.log(`${to} is a whole copy of ${from}, with ${cases} cases.`);
  } catch (error) {
    console.error(error instanceof StoreError ? error.message : error);
    process.exitCode = 1;
  }
}
