import type { Config } from './config.ts';
import type { Desk } from './desk/desk.ts';
import type { SecurityCases } from './desk/security-cases.ts';
import type { Inquiries } from './inquiry/inquiries.ts';
import type { Clock, Log, Subject } from './inquiry/ports.ts';
import type { Store } from './store/store.ts';
import { Lookout } from './watch/lookout/lookout.ts';
import type { NoticesParts } from './watch/notices.ts';
import { Outcomes } from './watch/outcomes.ts';

export interface SafetyComposition {
  readonly tenantId: string;
  readonly config: Config;
  readonly store: Store;
  readonly inquiries: Pick<Inquiries, 'notice' | 'learn'>;
  readonly desk: Desk;
  readonly security: SecurityCases;
  /** Whether anything may be said to this person without being asked, while only some get notices. */
  readonly admits: (subject: Subject) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Safety {
  /** Looks at attempts that are complete; see NoticesParts. */
  readonly seen: NonNullable<NoticesParts['seen']>;
  /** After each round of the follower. */
  readonly sweep: () => Promise<void>;
}

/** What looks at complete attempts beside the notices: for attacks, and for where new passwords have arrived. */
export function composeSafety(parts: SafetyComposition): Safety {
  const { tenantId, config, store, inquiries, desk, security, admits, clock, log } = parts;
  const { lookout: rules, ownAddresses, dryRun } = config.watch;
  const lookout = new Lookout({
    ...{ book: store.tries, security, rules, clock, log },
    find: (subject) => inquiries.notice(subject),
    isOwn: (address) => ownAddresses?.has(address) ?? false,
    mayTell: async (subject) => !dryRun && (await admits(subject)),
  });
  const outcomes = new Outcomes({
    ...{ tenantId, rows: store.rows, inquiries: store.inquiries, cases: store.cases },
    ...{ learn: (inquiry, attempts) => inquiries.learn(inquiry, attempts), desk, clock, log },
  });
  return {
    async seen(...all) {
      await lookout.seen(...all);
      await outcomes.seen(...all);
    },
    sweep: () => outcomes.sweep(),
  };
}
