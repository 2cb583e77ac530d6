import { readBot, readTokenRules } from './config/bot.ts';
import { type DeskConfig, readDesk } from './config/desk.ts';
import { type GraphConfig, readGraph } from './config/graph.ts';
import { ConfigError, Settings } from './config/settings.ts';
import type { Environment } from './config/variables.ts';
import { readWatch, type WatchConfig } from './config/watch.ts';
import { type OperatorPolicy, parseOperatorPolicy } from './directory/operator-policy.ts';
import { LOG_FORMATS, LOG_LEVELS, type LogFormat, type LogLevel } from './log.ts';
import type { BotIdentity, DialogChoice, TokenRules } from './teams/identity.ts';

export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly localOnly: boolean;
  readonly log: { readonly level: LogLevel; readonly format: LogFormat };
  readonly dataFile: string;
  readonly bot: BotIdentity;
  readonly tokens: TokenRules;
  /** Tenant ids in lower case; undefined admits any, which only a local trial may do. */
  readonly allowedTenants?: readonly string[];
  readonly graph: GraphConfig;
  readonly policy?: OperatorPolicy;
  readonly helpdesk?: { readonly name: string; readonly contact?: string };
  /** Entra group whose members work the helpdesk; nobody does when absent. */
  readonly helpdeskGroupId?: string;
  readonly desk: DeskConfig;
  readonly dialogs: DialogChoice;
  readonly watch: WatchConfig;
}

/**
 * Environment → Config.
 *
 * @param readText returns the content of a file, or throws
 * @throws ConfigError naming every problem together with its fix
 */
export function readConfig(environment: Environment, readText: (path: string) => string): Config {
  const settings = new Settings(environment, readText);
  const localOnly = settings.flag('LOCAL_ONLY');
  const graph = readGraph(settings, localOnly);
  const config: Config = {
    port: settings.port('PORT', 3978),
    host: localOnly ? '127.0.0.1' : '0.0.0.0',
    localOnly,
    log: {
      level: settings.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
      format: settings.choice('LOG_FORMAT', LOG_FORMATS, localOnly ? 'plain' : 'json'),
    },
    dataFile: settings.text('DATA_FILE') ?? 'reset-desk.sqlite',
    bot: readBot(settings, localOnly),
    tokens: readTokenRules(settings),
    allowedTenants: readTenants(settings, graph),
    graph,
    policy: readPolicy(settings),
    helpdesk: readHelpdesk(settings),
    helpdeskGroupId: settings.text('HELPDESK_GROUP_ID') && readHelpdeskGroup(settings),
    desk: readDesk(settings),
    dialogs: settings.choice('DIALOGS', ['auto', 'always', 'never'], 'auto'),
    watch: readWatch(settings),
  };
  if (settings.problems.length > 0) throw new ConfigError(settings.problems);
  return config;
}

/** Evidence comes from one tenant, so that one is admitted unless the operator says otherwise. */
function readTenants(settings: Settings, graph: GraphConfig): readonly string[] | undefined {
  const given = settings.guids('ALLOWED_TENANTS');
  if (given.length > 0) return given;
  return graph.tenantId ? [graph.tenantId.toLowerCase()] : undefined;
}

function readPolicy(settings: Settings): OperatorPolicy | undefined {
  const text = settings.file('POLICY_FILE');
  if (text === undefined) return undefined;
  const json = parseJson(text);
  if (json === undefined) {
    return settings.problem('POLICY_FILE', 'is not JSON', 'Check the file with a JSON editor.');
  }
  const read = parseOperatorPolicy(json);
  if ('policy' in read) return read.policy;
  for (const one of read.problems) {
    settings.problem('POLICY_FILE', `is not usable: ${one}`, 'Correct the file.');
  }
  return undefined;
}

function readHelpdesk(settings: Settings): Config['helpdesk'] {
  const name = settings.text('HELPDESK_NAME');
  const contact = settings.text('HELPDESK_CONTACT');
  if (name === undefined && contact === undefined) return undefined;
  return { name: name ?? 'helpdesk', contact };
}

function readHelpdeskGroup(settings: Settings): string {
  return settings.guid(
    'HELPDESK_GROUP_ID',
    'Copy the object id of the group from Microsoft Entra.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
