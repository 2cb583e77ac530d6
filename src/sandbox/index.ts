import { guide } from './guide.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

/** `npm run sandbox`: a tenant of failing people, the bot and a local Teams, until Ctrl-C. */

const given = process.argv.slice(2);
const unknown = given.filter((word) => !['--no-playground', '--no-dialogs'].includes(word));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(' ')}. Usage: npm run sandbox [-- --no-playground] [--no-dialogs]`,
  );
  process.exit(2);
}

// A signal that comes while things are still starting takes effect as soon as they can be stopped.
const interrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => resolve());
  // npm hands a SIGTERM to its shell only; the shell dies and says nothing, so its absence is the signal.
  const { ppid } = process;
  setInterval(() => process.ppid !== ppid && resolve(), 500).unref();
});

console.log('Starting Contoso, the bot and the local Teams …');
process.exit(await run());

async function run(): Promise<number> {
  let sandbox: Sandbox;
  try {
    sandbox = await startSandbox({
      playground: !given.includes('--no-playground'),
      dialogs: !given.includes('--no-dialogs'),
      env: process.env,
    });
  } catch (error) {
    console.error(`The sandbox did not start: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  console.log(guide(sandbox));
  const ended = await Promise.race([interrupted, sandbox.failed]);
  if (ended !== undefined) console.error(`The sandbox stops: ${ended}`);
  await sandbox.stop();
  return ended === undefined ? 0 : 1;
}
