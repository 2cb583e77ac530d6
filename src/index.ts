import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compose } from './compose.ts';
import { ConfigError } from './config/settings.ts';
import { type Config, readConfig } from './config.ts';

/** The only file that touches the process: environment in, port and signals out. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'env-file': { type: 'string' } } });
  if (values['env-file'] !== undefined) loadVariables(values['env-file']);
  const config = configuration();
  if (!config) return;
  const desk = compose(config);
  const { url } = await desk.start();
  console.log(`Reset Desk is listening on port ${new URL(url).port}`);

  const stop = (): void => {
    // A second signal ends the process at once, as people expect of a second Ctrl-C.
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    desk.stop().catch(fail);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

/** Variables of the environment come before those of the file. */
function loadVariables(path: string): void {
  try {
    process.loadEnvFile(path);
  } catch {
    throw new Error(`${path} cannot be read. Check the path after --env-file.`);
  }
}

function configuration(): Config | undefined {
  try {
    return readConfig(process.env, (path) => readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(`${error.message}\nEvery variable is explained in env/.env.example.`);
    process.exitCode = 1;
    return undefined;
  }
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

main().catch(fail);
