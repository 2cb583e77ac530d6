import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from '../child.ts';
import { playgroundConfig } from './cast.ts';

const LOOPBACK_ONLY = fileURLToPath(new URL('./loopback-only.ts', import.meta.url));

export interface PlaygroundOptions {
  readonly port: number;
  /** Where it delivers activities. */
  readonly botEndpoint: string;
  readonly stateDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Playground extends Child {
  readonly url: string;
}

/** Starts Microsoft's Agents Playground as a child: no browser, no telemetry, loopback only. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { port, stateDir } = options;
  mkdirSync(stateDir, { recursive: true });
  const configFile = join(stateDir, 'playground.yml');
  writeFileSync(configFile, playgroundConfig());
  const url = `http://127.0.0.1:${port}`;
  const child = await startChild({
    name: 'the Agents Playground',
    command: [
      '--import',
      LOOPBACK_ONLY,
      playgroundScript(),
      'start',
      '--app-endpoint',
      options.botEndpoint,
      '--channel-id',
      'msteams',
      '--port',
      String(port),
      '--service-url',
      `${url}/_connector`,
      '--disable-telemetry',
    ],
    env: {
      ...options.env,
      DEFAULT_CHANNEL_ID: 'msteams',
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(stateDir, 'playground-traffic.log'),
    },
    logFile: join(stateDir, 'playground.log'),
    ready: `${url}/_internal/v1/testConfig`,
  });
  return { ...child, url };
}

function playgroundScript(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
}
