import type { Config } from './config.ts';
import type { Clock, Log } from './inquiry/ports.ts';
import type { Store } from './store/store.ts';
import type { AuditFeed } from './watch/feed.ts';
import { Follower } from './watch/follower.ts';
import type { RegistrationFeed } from './watch/registration-book.ts';
import { RegistrationReader } from './watch/registration-reader.ts';
import { WatchedIndex } from './watch/watched-index.ts';

export interface WatchComposition {
  readonly config: Config;
  readonly store: Store;
  readonly feeds: { readonly audit: AuditFeed; readonly registration: RegistrationFeed };
  readonly clock: Clock;
  readonly log: Log;
}

export interface Watch {
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
  const { config, store, feeds, clock, log } = parts;
  const tenantId = watchedTenant(config);
  if (!tenantId) return IDLE;
  const common = { tenantId, clock, log };
  const follower = new Follower({ ...common, feed: feeds.audit, book: store.rows });
  const registrations = new RegistrationReader({
    ...common,
    feed: feeds.registration,
    book: store.registrations,
  });
  return {
    start() {
      follower.start();
      registrations.start();
    },
    async stop() {
      await Promise.all([follower.stop(), registrations.stop()]);
    },
  };
}

const IDLE: Watch = { start() {}, async stop() {} };

function watchedTenant({ watch, graph }: Config): string | undefined {
  return watch ? graph.tenantId?.toLowerCase() : undefined;
}
