import { ConfigError } from '../config/settings.ts';
import type { Environment } from '../config/variables.ts';
import { readConfig } from '../config.ts';
import { type Checked, checked } from '../desk/checkup.ts';
import { createDirectory } from '../directory/graph-directory.ts';
import { examine } from '../doctor.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import { isCurrentSqliteStore } from '../store/sqlite/check.ts';
import { openSqliteStore } from '../store/sqlite/open.ts';

export interface ExaminationParts {
  readonly environment: Environment;
  /** Content of a file, or throws. */
  readonly readText: (path: string) => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Everything the bot would need to start and to work here; a configuration that is wrong ends it early. */
export async function examination(parts: ExaminationParts): Promise<readonly Checked[]> {
  const { environment, readText, clock, log } = parts;
  try {
    const config = readConfig(environment, readText);
    const { graph, localOnly, policy, helpdeskGroupId, dataFile } = config;
    const { catalogAppId } = config.watch;
    const options = {
      ...{ graphBaseUrl: graph.baseUrl, ...graph, localOnly, policy, helpdeskGroupId },
      ...(catalogAppId && { catalogAppId }),
    };
    const directory = createDirectory(options, log, clock);
    const store = isCurrentSqliteStore(dataFile) ? openSqliteStore(dataFile) : undefined;
    const now = clock.now();
    return await examine({ config, directory, store, now, gentle: false }).finally(() =>
      store?.close(),
    );
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ variable, what, fix }) =>
      checked('configuration', 'wrong', { variable, problem: what, fix }, variable),
    );
  }
}
