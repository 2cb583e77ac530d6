import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock } from '../clock.ts';
import { createLog } from '../log.ts';
import { environmentWith } from './env-file.ts';
import { examination } from './examination.ts';
import { checkupAsJson, checkupAsText } from './write-checkup.ts';

const USAGE = `Usage: npm run -s doctor -- [--env-file <file>] [--json]

Looks at what Reset Desk needs, in the environment the bot would be started in: its configuration,
sign-in, permissions, audit log, licences, clock, storage, policy file and helpdesk. Says what is
wrong, why it matters and what to do. Nothing is changed, and no secret is shown.
  --env-file   variables from a file; those of the environment come before them
  --json       one JSON document instead of text
Exit code 1 when there is a fault.`;

const { values } = parseArgs({
  options: {
    'env-file': { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});

if (values.help) {
  console.log(USAGE);
} else {
  // Timers of the clock do not keep a process alive, and some checks wait for nothing else.
  const alive = setInterval(() => {}, 60_000);
  const results = await examination({
    environment: environmentWith(values['env-file']),
    readText: (path) => readFileSync(path, 'utf8'),
    clock: systemClock,
    // What the log would tell, the results tell with what to do about it.
    log: createLog({ level: 'silent', format: 'plain', clock: systemClock }),
  });
  clearInterval(alive);
  console.log(values.json ? checkupAsJson(results) : checkupAsText(results));
  process.exitCode = results.some(({ level }) => level === 'fault') ? 1 : 0;
}
