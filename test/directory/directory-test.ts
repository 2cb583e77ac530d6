import type { Evidence } from '../../src/diagnosis/evidence.ts';
import { createDirectory, type DirectoryOptions } from '../../src/directory/graph-directory.ts';
import type { Clock, Directory, GatherOptions, Log } from '../../src/inquiry/ports.ts';
import { VirtualClock } from '../clock.ts';
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

export function directoryOf(
  graph: GraphServer,
  options: Partial<DirectoryOptions> = {},
  clock: Clock = new VirtualClock(NOW),
  logged: Logged[] = [],
): Directory {
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
