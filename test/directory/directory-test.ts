import type { Evidence } from '../../src/diagnosis/evidence.ts';
import {
  createDirectory,
  type DirectoryOptions,
  type GraphDirectory,
} from '../../src/directory/graph-directory.ts';
import type { Clock, Directory, GatherOptions, Log } from '../../src/inquiry/ports.ts';
import { settle, VirtualClock } from '../clock.ts';
import { ADELE, NOW, TENANT } from './contoso.ts';
import type { GraphServer } from './graph-server.ts';

export interface Logged {
  readonly level: string;
  readonly message: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export function collectingLog(into: Logged[], scope = {}): Log {
  const line =
    (level: string) =>
    (message: string, data = {}) =>
      void into.push({ level, message, data: { ...scope, ...data } });
  return {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    with: (data) => collectingLog(into, { ...scope, ...data }),
  };
}

/** A directory as the bot has it: started, so that what is the tenant's is asked for before any person. */
export function directoryOf(
  graph: GraphServer,
  options: Partial<DirectoryOptions> = {},
  clock: Clock = new VirtualClock(NOW),
  logged: Logged[] = [],
): GraphDirectory {
  const directory = coldDirectoryOf(graph, options, clock, logged);
  directory.start();
  return directory;
}

export function coldDirectoryOf(
  graph: GraphServer,
  options: Partial<DirectoryOptions> = {},
  clock: Clock = new VirtualClock(NOW),
  logged: Logged[] = [],
): GraphDirectory {
  const common = { localOnly: true, auth: { kind: 'none' }, tenantId: TENANT } as const;
  return createDirectory(
    { graphBaseUrl: graph.url, ...common, ...options },
    collectingLog(logged),
    clock,
  );
}

export function gather(
  directory: Directory,
  options: Partial<GatherOptions> = {},
  userId = ADELE,
): Promise<Partial<Evidence>> {
  const asked = { deadlineMs: 8000, reference: 'ref-1', ...options };
  return directory.gather({ tenantId: TENANT, userId }, asked);
}

/** Moves the clock on until the work is done, so that no test waits for real time. */
export async function playOn<T>(clock: VirtualClock, work: Promise<T>, stepMs = 100): Promise<T> {
  let done = false;
  void work.finally(() => {
    done = true;
  });
  for (;;) {
    await settleIo();
    if (done) return work;
    await clock.advance(stepMs);
  }
}

/** Lets answers on the loopback arrive. */
export async function settleIo(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await settle();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
