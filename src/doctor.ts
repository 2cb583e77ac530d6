import type { Config } from './config.ts';
import { type Checked, checked } from './desk/checkup.ts';
import { checkPolicy } from './directory/checks/policy.ts';
import type { GraphDirectory } from './directory/graph-directory.ts';
import { checkSqliteStore } from './store/sqlite/check.ts';
import { checkBotCredentials } from './teams/check-credentials.ts';

export interface Checkup {
  readonly config: Config;
  readonly directory: Pick<GraphDirectory, 'check'>;
  /** True beside a bot that serves people: its report calls wait behind theirs. */
  readonly gentle: boolean;
}

/** Looks at everything the bot depends on, in the order in which an operator would mend it. Never rejects. */
export async function examine({ config, directory, gentle }: Checkup): Promise<readonly Checked[]> {
  const { bot, tokens, localOnly, dataFile, policy } = config;
  const [credentials, tenant] = await Promise.all([
    checkBotCredentials(bot, tokens, localOnly),
    directory.check({ gentle }),
  ]);
  return [
    checked('configuration', 'usable'),
    ...checkSqliteStore(dataFile),
    ...credentials,
    ...tenant,
    ...checkPolicy(policy),
    checked('helpdesk-channel', 'not-configured'),
  ];
}

/** The same work for all who want it at the same time. */
export function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
