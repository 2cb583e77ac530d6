import { accountKey, addressKey } from '../../desk/alarms.ts';
import { securityOf } from '../../desk/security.ts';
import type { SecurityCases, Suspicion } from '../../desk/security-cases.ts';
import type { Attempt } from '../../diagnosis/attempt.ts';
import { type Tried, triedOf } from '../../diagnosis/tried.ts';
import type { Settled } from '../../inquiry/outcome.ts';
import type { Clock, Log, Subject } from '../../inquiry/ports.ts';
import { between, DAY, HOUR, shifted } from '../times.ts';
import type { LookoutRules } from './lookout-rules.ts';
import { networkOf } from './network.ts';
import { suspectAccount } from './suspect-account.ts';
import { suspectAddress } from './suspect-address.ts';
import type { TryBook } from './try-book.ts';

/** How long tries and proofs are kept: a rule looks back an hour, and people prove themselves seldom. */
const TRIES_DAYS = 2;
const PROOFS_DAYS = 30;
const PRUNE_EVERY_MS = HOUR;
/** More people than this at one address say no more than this many. */
const MOST_PROOFS = 1_000;

export interface LookoutParts {
  readonly book: TryBook;
  readonly security: Pick<SecurityCases, 'isKnown' | 'suspect'>;
  /** The evidence on an account, for a case of it; see Inquiries.notice. */
  readonly find: (subject: Subject) => Promise<Settled | undefined>;
  /** Addresses of the organisation itself. */
  readonly isOwn: (address: string) => boolean;
  /** Whether a person may be warned without having asked. */
  readonly mayTell: (subject: Subject) => Promise<boolean>;
  readonly rules: LookoutRules;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

/** Looks out for attacks among the attempts that are complete, and raises a case of security without being asked. */
export class Lookout {
  readonly #parts: LookoutParts;
  #prunedAt = Number.NEGATIVE_INFINITY;

  constructor(parts: LookoutParts) {
    this.#parts = parts;
  }

  /** These attempts of a person are complete; `attempts` are all that are known of them. Again does no harm. */
  async seen(
    subject: Subject,
    attempts: readonly Attempt[],
    complete: ReadonlySet<string>,
  ): Promise<void> {
    const own = attempts.filter((one) => !one.byAdministrator && one.operation !== 'register');
    const tried = own.map((one) => ({ ...triedOf(one), userId: subject.userId.toLowerCase() }));
    const fresh = tried.filter(
      ({ attemptId, at }) => complete.has(attemptId) && between(at, this.#now()) <= DAY,
    );
    const networks = new Set<string>();
    for (const one of fresh) {
      const network = await this.#keep(subject, one);
      if (network && one.identity === 'unproven') networks.add(network);
    }
    if (fresh.length > 0) await this.#lookAtAccount(subject, tried);
    for (const network of networks) await this.#lookAtNetwork(subject.tenantId, network, fresh);
    await this.#prune(subject.tenantId);
  }

  /** The network it came from, where that is a stranger's. */
  async #keep({ tenantId, userId }: Subject, tried: Tried): Promise<string | undefined> {
    const { book, isOwn } = this.#parts;
    const { address, identity, at } = tried;
    const network = networkOf(address);
    if (!network || (address && isOwn(address))) return undefined;
    if (identity === 'proven') await book.prove(tenantId, network, { userId, at });
    if (identity === 'unproven') await book.keep(tenantId, network, tried);
    return network;
  }

  async #lookAtAccount(subject: Subject, tried: readonly Tried[]): Promise<void> {
    const { book, rules, isOwn } = this.#parts;
    const { tenantId, userId } = subject;
    const now = this.#now();
    // Where somebody got in on this very day is no proof that it was the person.
    const known = new Set(await book.networksOf(tenantId, userId, shifted(now, -DAY)));
    const isKnown = (network: string) => known.has(network) || isOwn(network);
    const suspicion = suspectAccount({ tried, isKnown, now }, rules);
    if (!suspicion) return;
    const security = securityOf(suspicion.because, suspicion.tried);
    await this.#raise({ tenantId, userId, key: accountKey(userId), security });
  }

  async #lookAtNetwork(tenantId: string, network: string, fresh: readonly Tried[]): Promise<void> {
    const { book, rules } = this.#parts;
    const times = fresh.map(({ at }) => at).toSorted();
    const [since, until] = [times[0], times.at(-1)];
    if (!since || !until || rules.accounts === 0) return;
    const tried = await book.triesFrom(
      tenantId,
      network,
      shifted(since, -HOUR),
      shifted(until, HOUR),
    );
    if (new Set(tried.map(({ userId }) => userId)).size < rules.accounts) return;
    const proofs = await book.proofsFrom(tenantId, network, MOST_PROOFS);
    const suspicious = suspectAddress({ tried, proofs }, rules);
    if (!suspicious) return;
    const security = securityOf('one-address', suspicious);
    await this.#raise({ tenantId, key: addressKey(network), security });
  }

  async #raise(suspicion: Suspicion): Promise<void> {
    const { security, find, mayTell } = this.#parts;
    const { tenantId, userId, key } = suspicion;
    if (await security.isKnown(tenantId, key, suspicion.security)) return;
    if (userId === undefined) {
      await security.suspect(suspicion);
      return;
    }
    const inquiry = await find({ tenantId, userId });
    const quietly = !(await mayTell({ tenantId, userId }));
    await security.suspect({ ...suspicion, quietly, ...(inquiry && { inquiryId: inquiry.id }) });
  }

  async #prune(tenantId: string): Promise<void> {
    const now = this.#parts.clock.now().getTime();
    if (now - this.#prunedAt < PRUNE_EVERY_MS) return;
    this.#prunedAt = now;
    const before = (days: number) => new Date(now - days * DAY).toISOString();
    await this.#parts.book.prune(tenantId, before(TRIES_DAYS), before(PROOFS_DAYS));
  }

  #now(): string {
    return this.#parts.clock.now().toISOString();
  }
}
