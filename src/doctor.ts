import type { Config } from './config.ts';
import { checkChannels } from './desk/check-channels.ts';
import { checkWordings } from './desk/check-wordings.ts';
import { type Checked, checked } from './desk/checkup.ts';
import { checkPolicy } from './directory/checks/policy.ts';
import type { GraphDirectory } from './directory/graph-directory.ts';
import { checkSqliteStore } from './store/sqlite/check.ts';
import type { Store } from './store/store.ts';
import { checkBotCredentials } from './teams/check-credentials.ts';
import { checkWatch } from './watch/check.ts';

export interface Checkup {
  readonly config: Config;
  readonly directory: Pick<GraphDirectory, 'check'>;
  /** What the bot has written down; absent where there is no file of it that can be read. */
  readonly store?: Pick<Store, 'channels' | 'rows' | 'unknownReasons'> | undefined;
  readonly now: Date;
  /** True beside a bot that serves people: its report calls wait behind theirs. */
  readonly gentle: boolean;
}

/** Looks at everything the bot depends on, in the order in which an operator would mend it. Never rejects. */
export async function examine(parts: Checkup): Promise<readonly Checked[]> {
  const { config, directory, gentle } = parts;
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
    ...(await checkMemory(parts)),
  ];
}

async function checkMemory({ config, store, now }: Checkup): Promise<readonly Checked[]> {
  const { desk, watch, graph } = config;
  if (!store) return [checked('helpdesk-channel', 'unknown')];
  const tenantId = graph.tenantId?.toLowerCase();
  const followed = watch.follow ? tenantId : undefined;
  const [channels, log, wordings] = await Promise.all([
    checkChannels({ book: store.channels, rules: desk.routes, tenantId }),
    checkWatch({ book: store.rows, tenantId: followed, now: now.toISOString() }),
    checkWordings(store.unknownReasons),
  ]);
  return [...channels, ...log, ...wordings];
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
