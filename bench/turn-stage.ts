import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/clock.ts';
import { compose, type Desk } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import type { Evidence } from '../src/diagnosis/evidence.ts';
import type { Piece } from '../src/diagnosis/piece.ts';
import type { AttemptIndex, Indexed } from '../src/directory/attempt-index.ts';
import { createDirectory } from '../src/directory/graph-directory.ts';
import { parseOperatorPolicy } from '../src/directory/operator-policy.ts';
import { createLog } from '../src/log.ts';
import { TENANT_ID } from '../src/sandbox/contoso/catalogue.ts';
import type { Contoso } from '../src/sandbox/contoso/start-contoso.ts';
import type { Registration } from './bot-identity.ts';

const POLICY = new URL('../src/sandbox/contoso-policy.json', import.meta.url).pathname;
const silent = createLog({ level: 'error', format: 'plain', clock: systemClock });
const folder = mkdtempSync(join(tmpdir(), 'reset-desk-bench-'));

/** What the desks wrote goes away with the process. */
export function removeStores(): void {
  rmSync(folder, { recursive: true, force: true });
}

/** What a watcher of the audit log would know of these people: nobody waits for the report endpoints. */
export async function indexOf(
  contoso: Contoso,
  people: readonly { readonly id: string }[],
): Promise<AttemptIndex> {
  const asOf = systemClock.now().toISOString();
  const known = new Map<string, Partial<Evidence>>();
  for (const { id: userId } of people) {
    // A directory of its own for each, because each has five report calls in ten seconds.
    const directory = createDirectory(directoryOptions(contoso), silent, systemClock);
    const subject = { tenantId: TENANT_ID, userId };
    known.set(userId, await directory.gather(subject, { deadlineMs: 4_000, reference: 'bench' }));
  }
  const knownOf = <T>(piece: Piece<T> | undefined): Indexed<T> | undefined =>
    piece?.found ? { value: piece.value, asOf } : undefined;
  return {
    async rowsOf(userId) {
      const attempts = knownOf(known.get(userId)?.attempts);
      return attempts && { asOf, value: attempts.value.flatMap(({ rows }) => rows) };
    },
    async registrationOf(userId) {
      return knownOf(known.get(userId)?.registration);
    },
    async writeback() {
      return knownOf([...known.values()][0]?.writeback);
    },
  };
}

function directoryOptions(contoso: Contoso) {
  const policy = parseOperatorPolicy(JSON.parse(readFileSync(POLICY, 'utf8')));
  return {
    ...{ graphBaseUrl: contoso.url, localOnly: true, tenantId: TENANT_ID },
    auth: { kind: 'none' },
    ...('policy' in policy && policy),
  } as const;
}

/** The whole product, on a store of its own; without `registration` it is a local trial, where nobody is authenticated. */
export async function startDesk(
  contoso: Contoso,
  name: string,
  { registration, index }: { readonly registration?: Registration; readonly index?: AttemptIndex },
): Promise<{ desk: Desk; url: string }> {
  const config = readConfig(
    {
      LOCAL_ONLY: 'true',
      ...(registration && {
        BOT_ID: registration.botId,
        BOT_TENANT_ID: registration.tenantId,
        SECRET_BOT_PASSWORD: 'unused',
        BOT_OPENID_METADATA: registration.metadataUrl,
      }),
      PORT: '0',
      GRAPH_BASE_URL: contoso.url,
      GRAPH_TENANT_ID: TENANT_ID,
      POLICY_FILE: POLICY,
      DATA_FILE: join(folder, `${name}.sqlite`),
    },
    (path) => readFileSync(path, 'utf8'),
  );
  const options = { ...directoryOptions(contoso), index };
  const directory = createDirectory(options, silent, systemClock);
  const desk = compose(config, { log: silent, directory });
  return { desk, ...(await desk.start()) };
}
