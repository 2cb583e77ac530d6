import type { DeskConfig } from './config/desk.ts';
import { Cases } from './desk/cases.ts';
import { Channels } from './desk/channels.ts';
import { Desk } from './desk/desk.ts';
import { type Chore, Housekeeping } from './desk/housekeeping.ts';
import { Ledger } from './desk/ledger.ts';
import type { Groups, Membership, Owners } from './desk/membership.ts';
import { Retention, type RetentionParts } from './desk/retention.ts';
import { SecurityCases } from './desk/security-cases.ts';
import { SetUp } from './desk/set-up.ts';
import { Sweep } from './desk/sweep.ts';
import { TrendsReader } from './desk/trends-reader.ts';
import { WebhookLog } from './desk/webhook-log.ts';
import { type Post, Webhooks, webhookWatcher } from './desk/webhooks.ts';
import { joinAttempts } from './diagnosis/attempts.ts';
import { typedPasswords } from './diagnosis/signals/typed-password.ts';
import type { Outbox } from './inquiry/outbox.ts';
import type { Clock, Log, Subject } from './inquiry/ports.ts';
import type { Store } from './store/store.ts';
import { type ReadMembers, TeamRoster } from './teams/team-roster.ts';
import { incidentWatcher } from './watch/incidents/case-watcher.ts';
import { LinkedCases } from './watch/incidents/linked-cases.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

export interface DeskComposition {
  readonly store: Store;
  readonly outbox: Outbox & RetentionParts['outbox'];
  readonly groups: Groups;
  /** The helpdesk as a group, where the configuration names one. */
  readonly group: Membership;
  readonly owners: Owners;
  readonly helpdeskGroupId: string | undefined;
  readonly members: ReadMembers;
  readonly post: Post;
  readonly config: DeskConfig;
  readonly clock: Clock;
  readonly log: Log;
}

/** The parts of the helpdesk's side, connected. */
export function composeDesk(parts: DeskComposition) {
  const { store, outbox, groups, config, clock, log } = parts;
  const { webhook, routes, privilegedGroupId } = config;
  const { cases: book, inquiries } = store;
  const together: Store['transaction'] = (work) => store.transaction(work);
  const watchers = [
    incidentWatcher(store.incidents, outbox, clock),
    ...(webhook ? [webhookWatcher(store.webhooks, clock)] : []),
  ];
  const ledger = new Ledger({ cases: book, outbox, together, watchers });
  const groupsOf: Groups['groupsOf'] = (subject, ids) => groups.groupsOf(subject, ids);
  const channels = new Channels({ book: store.channels, rules: routes, groupsOf, log });
  const { owners, helpdeskGroupId, group, members } = parts;
  const byRoster = new TeamRoster({ channels, members, clock, log });
  const membership = helpdeskGroupId === undefined ? byRoster : group;
  const setUp = new SetUp({ membership, owners, channels, helpdeskGroupId });
  const common = { ledger, cases: book, clock, log, seemsToHoldPassword };
  const desk = new Desk(common);
  const linked = new LinkedCases({ book: store.incidents, cases: book, ledger });
  const incidentOf: LinkedCases['incidentOf'] = (opening, id) => linked.incidentOf(opening, id);
  const cases = new Cases({ ...common, channels, inquiries, incidentOf });
  const security = new SecurityCases({
    ...{ ledger, alarms: store.alarms, together, inquiries, channels, clock, log },
    attemptsOf: async (subject) => joinAttempts(await store.rows.rowsOf(subject)),
  });
  const rules = config.retention;
  const retention = new Retention({
    ...{ book: store.retention, outbox, together, rules, clock, log },
    sendsElsewhere: webhook !== undefined,
  });
  const sweep = new Sweep({ ledger, cases: book, channels, outbox, rules: config, clock, log });
  const chores: Chore[] = [
    { name: 'remind', everyMs: MINUTE, work: () => sweep.remind() },
    { name: 'heal', everyMs: MINUTE, work: () => sweep.heal() },
    { name: 'retention', everyMs: 60 * MINUTE, work: () => retention.sweep() },
  ];
  if (webhook) {
    const { post } = parts;
    const said = new Webhooks({
      book: store.webhooks,
      cases: book,
      desk,
      post,
      webhook,
      clock,
      log,
    });
    chores.push({ name: 'webhook', everyMs: 5 * SECOND, work: () => said.sweep() });
  }
  return {
    ...{ cases, linked, channels, setUp, membership, desk, security, retention },
    webhookLog: new WebhookLog({ book: store.webhooks, cases: book, clock, url: webhook?.url }),
    trends: new TrendsReader({ book: store.trends, clock, keptDays: rules.casesDays }),
    housekeeping: new Housekeeping(chores, clock, log),
    /** Whether somebody of the helpdesk may act on cases of administrators. */
    async isPrivileged(subject: Subject): Promise<boolean> {
      if (privilegedGroupId === undefined) return false;
      return (await groupsOf(subject, [privilegedGroupId])).length > 0;
    },
  };
}

function seemsToHoldPassword(text: string): boolean {
  return typedPasswords(text).length > 0;
}
