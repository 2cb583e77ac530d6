import type { Checked } from '../desk/checkup.ts';
import type { Groups, Membership, Owners } from '../desk/membership.ts';
import type { PeopleLookup } from '../desk/people-lookup.ts';
import type { Evidence, EvidenceName } from '../diagnosis/evidence.ts';
import { type Missing, missing, type Piece } from '../diagnosis/piece.ts';
import type { Clock, Directory, GatherOptions, Log, Subject } from '../inquiry/ports.ts';
import type { AppInstaller } from '../watch/app-installer.ts';
import type { AuditFeed } from '../watch/feed.ts';
import type { ChangeFeed } from '../watch/incidents/change-feed.ts';
import type { RegistrationFeed } from '../watch/registration-book.ts';
import { AppInstallation } from './app-installation.ts';
import type { AttemptIndex } from './attempt-index.ts';
import { auditFeed } from './audit-feed.ts';
import { ReportBudget } from './budget.ts';
import { changeFeed } from './change-feed.ts';
import { type CheckOptions, checkTenant } from './checks/index.ts';
import { GraphClient } from './client.ts';
import { createCredential, type GraphAuth } from './credential.ts';
import { Deadline } from './deadline.ts';
import { DirectoryLookup } from './directory-lookup.ts';
import { Errand, type Means } from './errand.ts';
import { GATHERERS } from './gatherers/index.ts';
import { isGuid } from './guid.ts';
import { HelpdeskGroup } from './helpdesk-group.ts';
import { Memory } from './memory.ts';
import type { OperatorPolicy } from './operator-policy.ts';
import { registrationFeed } from './registration-feed.ts';
import { Reports } from './reports.ts';
import { TeamOwners } from './team-owners.ts';
import { TenantCalls } from './tenant-calls.ts';
import { TokenSource } from './token-source.ts';
import { WarmTenant } from './warm.ts';

const LOOK_BACK_DAYS = 30;

export interface DirectoryOptions {
  /** Origin without a version: "https://graph.microsoft.com", or that of a national cloud. */
  readonly graphBaseUrl: string;
  /** Towards a loopback address no token is needed. */
  readonly localOnly: boolean;
  readonly auth: GraphAuth;
  /** The tenant whose people are diagnosed; undefined, for a local trial only, takes any. */
  readonly tenantId?: string;
  /** How far back attempts are looked for; 30 days, which is as long as the log goes back, when absent. */
  readonly lookBackDays?: number;
  readonly policy?: OperatorPolicy;
  /** Entra group whose members work the helpdesk; by this directory nobody does when absent. */
  readonly helpdeskGroupId?: string;
  /** Id of the app in the organisation's catalogue; it is installed for nobody when absent. */
  readonly catalogAppId?: string;
  /** What is already known on this machine. */
  readonly index?: AttemptIndex;
}

/** A directory that keeps at hand what everybody needs, and knows who works the helpdesk. */
export interface GraphDirectory extends Directory {
  readonly membership: Membership & Groups;
  readonly owners: Owners;
  readonly people: PeopleLookup;
  /** The reports of the whole tenant, for who follows them. */
  readonly feeds: { readonly audit: AuditFeed; readonly registration: RegistrationFeed };
  /** What was changed in the directory, for who asks what came before an incident. */
  readonly changes: ChangeFeed;
  /** Absent where the options name no app. */
  readonly installer?: AppInstaller;
  /** Looks at Graph and the tenant by trying; see CheckOptions. Never rejects. */
  check(options: Pick<CheckOptions, 'gentle'>): Promise<readonly Checked[]>;
  /** Begins to read ahead; a directory that was not started reads the same when it is asked. */
  start(): void;
  /** Ends what was begun by `start`. */
  stop(): void;
}

/**
 * The directory port over Microsoft Graph. All gatherers start together and each is bounded in time; one
 * that fails costs its own piece of evidence and nothing else.
 *
 * @throws Error when the options allow no credential, see createCredential
 */
export function createDirectory(options: DirectoryOptions, log: Log, clock: Clock): GraphDirectory {
  const { graphBaseUrl, auth, localOnly, policy = {}, lookBackDays = LOOK_BACK_DAYS } = options;
  const credential = createCredential(graphBaseUrl, auth, localOnly);
  const scope = `${new URL(graphBaseUrl).origin}/.default`;
  const tokens = credential && new TokenSource(credential, scope, clock);
  const client = new GraphClient(graphBaseUrl, tokens, clock, log);
  const means: Means = {
    client,
    reports: new Reports(client, new ReportBudget(clock)),
    memory: new Memory(clock),
    clock,
    policy,
    lookBackDays,
    index: options.index,
  };
  const { helpdeskGroupId, catalogAppId } = options;
  const tenantId = options.tenantId?.toLowerCase();
  const warm = new WarmTenant(means, log);
  const calls = new TenantCalls(means);

  return {
    membership: new HelpdeskGroup(means, { groupId: helpdeskGroupId, tenantId }, log),
    owners: new TeamOwners(means, tenantId, log),
    people: new DirectoryLookup(means, tenantId, log),
    feeds: { audit: auditFeed(calls), registration: registrationFeed(calls) },
    changes: changeFeed(calls),
    ...(catalogAppId && {
      installer: new AppInstallation(means, { catalogAppId, graphBaseUrl }, log),
    }),
    check: ({ gentle }) => checkTenant(means, { helpdeskGroupId, catalogAppId, gentle }, log),
    start: () => warm.start(),
    stop() {
      warm.stop();
      calls.stop();
    },
    async gather(subject, gathering) {
      if (!isGuid(subject.userId)) return nothing(missing('not-found'));
      if (tenantId && subject.tenantId.toLowerCase() !== tenantId) {
        log.warn('evidence of a foreign tenant was asked for', {
          reference: gathering.reference,
          tenantId: subject.tenantId,
        });
        return nothing(missing('not-configured'));
      }
      return gatherAll(means, subject, gathering, log);
    },
  };
}

async function gatherAll(
  means: Means,
  subject: Subject,
  { deadlineMs, callMs = deadlineMs, reference, fresh = false, unhurried = false }: GatherOptions,
  parentLog: Log,
): Promise<Partial<Evidence>> {
  const log = parentLog.with({ reference, userId: subject.userId });
  const deadline = new Deadline(means.clock, deadlineMs);
  const soon = deadline.within(callMs);
  const errand = new Errand(
    means,
    {
      userId: subject.userId.toLowerCase(),
      reference,
      ...(fresh && { fresh: 'person' }),
      until: { person: deadline, tenant: soon },
      callMs,
      unhurried,
    },
    log,
  );
  const pieces = new Map<EvidenceName, Piece<unknown>>(
    GATHERERS.map(({ evidence }) => [evidence, missing('timed-out')]),
  );
  const gathering = GATHERERS.map(async ({ evidence, gather }) => {
    pieces.set(evidence, await safely(evidence, () => gather(errand), log));
  });
  await deadline.bound(Promise.all(gathering), []);
  soon.end();
  deadline.end();
  report(pieces, log);
  // A copy: what comes too late must not change a finding under way.
  return Object.fromEntries(pieces);
}

function report(pieces: ReadonlyMap<EvidenceName, Piece<unknown>>, log: Log): void {
  const gaps = [...pieces].flatMap(([evidence, piece]) =>
    piece.found || piece.because === 'not-configured' ? [] : [`${evidence}: ${piece.because}`],
  );
  // A list: as a name, "passwordPolicy" would be taken for that of a secret.
  if (gaps.length > 0) log.info('evidence is missing', { missing: gaps });
}

/** A gatherer that throws is a fault of ours; the person still gets a finding from the rest. */
async function safely(
  evidence: string,
  gather: () => Promise<Piece<unknown>>,
  log: Log,
): Promise<Piece<unknown>> {
  try {
    return await gather();
  } catch (error) {
    log.error('a gatherer failed', { evidence, error });
    return missing('unreadable');
  }
}

function nothing(piece: Missing): Partial<Evidence> {
  return Object.fromEntries(GATHERERS.map(({ evidence }) => [evidence, piece]));
}
