import { composeSafety } from './compose-safety.ts';
import type { Config } from './config.ts';
import type { Desk } from './desk/desk.ts';
import type { Groups } from './desk/membership.ts';
import type { SecurityCases } from './desk/security-cases.ts';
import type { Inquiries } from './inquiry/inquiries.ts';
import type { Delivery, Outbox, Transport } from './inquiry/outbox.ts';
import type { Settled } from './inquiry/outcome.ts';
import type { Clock, Log, Person, Subject } from './inquiry/ports.ts';
import { dryRun } from './outbox/dry-run.ts';
import type { Store } from './store/store.ts';
import type { AppInstaller } from './watch/app-installer.ts';
import type { AuditFeed } from './watch/feed.ts';
import { Follower, type FollowerParts } from './watch/follower.ts';
import type { HealthKeeper } from './watch/incidents/health-keeper.ts';
import { INCIDENT_TELLINGS } from './watch/incidents/incident-messages.ts';
import type { IncidentWatch } from './watch/incidents/incident-watch.ts';
import { admitting } from './watch/notice-group.ts';
import { Notices } from './watch/notices.ts';
import { Reach } from './watch/reach.ts';
import type { RegistrationFeed } from './watch/registration-book.ts';
import { RegistrationReader } from './watch/registration-reader.ts';
import { WatchedIndex } from './watch/watched-index.ts';

export interface WatchComposition {
  readonly config: Config;
  readonly store: Store;
  readonly inquiries: Pick<Inquiries, 'notice' | 'learn'>;
  readonly outbox: Pick<Outbox, 'add'>;
  readonly groups: Groups;
  readonly desk: Desk;
  readonly security: SecurityCases;
  readonly feeds: { readonly audit: AuditFeed; readonly registration: RegistrationFeed };
  readonly installer?: AppInstaller | undefined;
  readonly incidents: {
    readonly keeper: Pick<HealthKeeper, 'keep'>;
    watchOf(tenantId: string): IncidentWatch;
  };
  /** See ReachParts. */
  readonly introduce: (subject: Subject, chatId: string) => Promise<Person | undefined>;
  readonly holding: Pick<FollowerParts, 'holder' | 'isGone'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Watch {
  /** The finding behind a notice that is about to be sent; undefined when it holds no more. */
  toShow(inquiryId: string): Promise<Settled | undefined>;
  start(): void;
  stop(): Promise<void>;
}

/** What is known without asking Graph; undefined when nobody follows the log. */
export function indexOf(config: Config, store: Store, clock: Clock): WatchedIndex | undefined {
  const tenantId = watchedTenant(config);
  return tenantId
    ? new WatchedIndex({
        tenantId,
        rows: store.rows,
        registrations: store.registrations,
        clock,
      })
    : undefined;
}

/** The parts that follow the tenant's log, connected. */
export function composeWatch(parts: WatchComposition): Watch {
  const { config, store, feeds, clock, log, inquiries, outbox, groups } = parts;
  const tenantId = watchedTenant(config);
  if (!tenantId) return IDLE;
  const common = { tenantId, clock, log };
  const { noticeGroupId, quietHours } = config.watch;
  const { installer, introduce } = parts;
  const reach = new Reach({ people: store.people, installer, introduce, clock, log });
  const admits = admitting(groups, noticeGroupId);
  const { desk, security } = parts;
  const safety = composeSafety({ ...common, config, store, inquiries, desk, security, admits });
  const incidents = parts.incidents.watchOf(tenantId);
  const notices = new Notices({
    ...common,
    ...{ rows: store.rows, book: store.notices, reach, outbox },
    inquiries: store.inquiries,
    find: (subject) => inquiries.notice(subject),
    together: (work) => store.transaction(work),
    admits,
    quiet: quietHours,
    incidents: store.incidents,
    seen: safety.seen,
  });
  const follower = new Follower({
    ...common,
    ...{ feed: feeds.audit, book: store.rows, ...parts.holding },
    ...(config.watch.longestWaitMs && { longestWaitMs: config.watch.longestWaitMs }),
    onRound: async () => {
      // First: what is part of an incident gets no notice of its own.
      await incidents.look();
      notices.wake();
      await safety.sweep();
      await parts.incidents.keeper.keep(tenantId);
    },
  });
  const registrations = new RegistrationReader({
    ...common,
    feed: feeds.registration,
    book: store.registrations,
  });
  return {
    toShow: (inquiryId) => notices.toShow(inquiryId),
    start() {
      follower.start();
      registrations.start();
    },
    async stop() {
      await Promise.all([follower.stop(), registrations.stop()]);
      await Promise.all([notices.stop(), incidents.stop()]);
    },
  };
}

const IDLE: Watch = { start() {}, async stop() {}, toShow: async () => undefined };

function watchedTenant({ watch, graph }: Config): string | undefined {
  return watch.follow ? graph.tenantId?.toLowerCase() : undefined;
}

const REHEARSED: readonly string[] = ['notice', 'reminder', ...INCIDENT_TELLINGS];

/** With DRY_RUN, what the watch says to people goes to the log; all else is sent. */
export function rehearsing({ watch }: Config, real: Transport, log: Log): Transport {
  if (!watch.dryRun) return real;
  const rehearsal = dryRun(log);
  const find = real.find?.bind(real);
  return {
    send: (delivery: Delivery, signal) =>
      (REHEARSED.includes(delivery.kind) ? rehearsal : real).send(delivery, signal),
    ...(find && { find }),
  };
}
