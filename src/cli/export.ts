import { createWriteStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { StoreError } from '../store/store-error.ts';
import { environmentWith } from './env-file.ts';
import { exported, isExport } from './exported.ts';

const USAGE = `Usage: npm run -s export -- <cases|trends> [<file>] [--days 90] [--env-file <file>]

Writes the cases, or the figures by cause, of the last days as CSV into a new file, or to standard output. Also
while the bot is running. The store is the one that DATA_FILE names, the tenant that of GRAPH_TENANT_ID.
  --days       how far back, in whole days; 90 when not said
  --from       another store
  --tenant     another tenant
  --env-file   variables from a file; those of the environment come before them
The file names people and says what fixed their cases. Exit code 1 when nothing was written.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    days: { type: 'string', default: '90' },
    from: { type: 'string' },
    tenant: { type: 'string' },
    'env-file': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

const environment = environmentWith(values['env-file']);
const [what, to] = positionals;
const store = values.from ?? environment.DATA_FILE ?? 'reset-desk.sqlite';
const tenantId = (values.tenant ?? environment.GRAPH_TENANT_ID)?.toLowerCase();
const days = Number(values.days);

const problem =
  what === undefined || !isExport(what)
    ? USAGE
    : !Number.isInteger(days) || days < 1
      ? `--days ${values.days} is no number of days: give a whole one, such as 30.`
      : tenantId === undefined
        ? 'Whose cases? Give --tenant, or GRAPH_TENANT_ID in the environment or with --env-file.'
        : !existsSync(store)
          ? `There is no store ${store}: check DATA_FILE, or give --from.`
          : to !== undefined && existsSync(to)
            ? `There is a file ${to} already: name a new one.`
            : undefined;

if (values.help) console.log(USAGE);
else if (problem !== undefined || what === undefined || !isExport(what) || !tenantId) {
  console.error(problem);
  process.exitCode = 1;
} else {
  try {
    const pieces = exported(what, { store, tenantId, days, now: new Date() });
    // Its owner alone may read it: it names people.
    if (to === undefined) await pipeline(pieces, process.stdout, { end: false });
    else await pipeline(pieces, createWriteStream(to, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    console.error(error instanceof StoreError ? error.message : error);
    process.exitCode = 1;
  }
}
