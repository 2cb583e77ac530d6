import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { VARIABLES } from '../config/variables.ts';
import { type Child, startChild } from './child.ts';
import type { Control } from './contoso/control.ts';
import { startContoso } from './contoso/start-contoso.ts';
import { startBotProxy } from './local-teams/bot-proxy.ts';
import { startPlayground } from './local-teams/playground.ts';
import { Stage } from './local-teams/stage.ts';
import { startWindow } from './local-teams/window.ts';
import { PEOPLE } from './people/people.ts';
import { freePort } from './ports.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SandboxOptions {
  readonly playground: boolean;
  /** Default true: cards open dialogs, as in Teams. False: their in-chat twins, as the Playground itself can do. */
  readonly dialogs?: boolean;
  /** Emptied at the start. Default: `.sandbox/<port of the bot>`, so that two sandboxes do not meet. */
  readonly stateDir?: string;
  /** Default: the usual ports where they are free; true takes any. */
  readonly anyPorts?: boolean;
  /** For tests. Default: the bot itself, src/index.ts. */
  readonly botScript?: string;
  /** The environment that the children start from. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Sandbox {
  readonly graphUrl: string;
  readonly botUrl: string;
  /** Where a Teams would deliver: the door that knows the sandbox's own words. */
  readonly botEndpoint: string;
  readonly playgroundUrl?: string;
  readonly control: Control;
  readonly stateDir: string;
  /** Settles with a sentence when a part ended by itself. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/** Starts Contoso, the bot and the local Teams; resolves once all of them answer, or stops what had started. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const port = (usual: number) => freePort(options.anyPorts ? 0 : usual);
  const botPort = await port(3978);
  const stateDir = options.stateDir ?? join(ROOT, '.sandbox', String(botPort));
  rmSync(stateDir, { recursive: true, force: true });
  mkdirSync(stateDir, { recursive: true });

  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const part of started.toReversed()) await part.stop();
  };
  const begun = async <T extends { stop(): Promise<void> }>(part: Promise<T>): Promise<T> => {
    const running = await part;
    started.push(running);
    return running;
  };

  try {
    const contoso = await begun(startContoso({ port: await port(3990) }));
    const botUrl = `http://127.0.0.1:${botPort}`;
    const dialogs = options.playground && (options.dialogs ?? true);
    const env = botEnvironment(options.env, {
      PORT: String(botPort),
      GRAPH_BASE_URL: contoso.url,
      DATA_FILE: join(stateDir, 'bot.sqlite'),
      // The window in front of the Playground adds dialogs; files it has none.
      ...(dialogs && { DIALOGS: 'always' }),
    });
    const bot = await begun(
      startBot(options.botScript ?? join(ROOT, 'src/index.ts'), env, botUrl, stateDir),
    );
    const [first] = PEOPLE;
    if (!first) throw new Error('Contoso has no people.');
    const door = await begun(
      startBotProxy({
        botUrl,
        stage: new Stage(first),
        contoso: contoso.control,
        port: await port(3979),
      }),
    );
    const windowPort = await port(56150);
    const playground = options.playground
      ? await begun(
          startPlayground({
            port: dialogs ? await freePort(0) : windowPort,
            botEndpoint: door.endpoint,
            stateDir,
            env: withoutSettings(options.env),
          }),
        )
      : undefined;
    const window =
      playground && dialogs
        ? await begun(
            startWindow({
              port: windowPort,
              endpoint: door.endpoint,
              playgroundUrl: playground.url,
              timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            }),
          )
        : playground;
    return {
      graphUrl: contoso.url,
      botUrl,
      botEndpoint: door.endpoint,
      ...(window && { playgroundUrl: window.url }),
      control: contoso.control,
      stateDir,
      failed: Promise.race([bot.failed, ...(playground ? [playground.failed] : [])]),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function startBot(
  script: string,
  env: Readonly<Record<string, string | undefined>>,
  url: string,
  stateDir: string,
): Promise<Child> {
  return startChild({
    name: 'the bot',
    command: [script],
    env,
    logFile: join(stateDir, 'bot.log'),
    ready: `${url}/health`,
  });
}

/** The bot's settings come from env/.env.sandbox alone, whatever the shell happens to hold. */
function botEnvironment(
  shell: Readonly<Record<string, string | undefined>>,
  found: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const settings = parseEnv(readFileSync(join(ROOT, 'env/.env.sandbox'), 'utf8'));
  const policy = settings.POLICY_FILE && { POLICY_FILE: resolve(ROOT, settings.POLICY_FILE) };
  return { ...withoutSettings(shell), ...settings, ...policy, ...found };
}

function withoutSettings(
  shell: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const names: readonly string[] = VARIABLES;
  return Object.fromEntries(Object.entries(shell).filter(([name]) => !names.includes(name)));
}
