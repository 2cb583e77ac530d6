import { found, type Piece } from '../diagnosis/piece.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import type { AttemptIndex, Indexed } from './attempt-index.ts';
import { Batch } from './batch.ts';
import { URGENCY, type Urgency } from './budget.ts';
import type { GraphClient } from './client.ts';
import type { Deadline } from './deadline.ts';
import type { Memory } from './memory.ts';
import type { OperatorPolicy } from './operator-policy.ts';
import type { GraphRequest, Reply } from './reply.ts';
import type { Reports } from './reports.ts';

/** What one gather has in hand, whoever it is for. */
export interface Means {
  readonly client: GraphClient;
  readonly reports: Reports;
  readonly memory: Memory;
  readonly clock: Clock;
  readonly policy: OperatorPolicy;
  readonly lookBackDays: number;
  readonly index?: AttemptIndex;
}

/** Evidence of a person changes by the minute; what is the whole tenant's is shared by everybody. */
export type About = 'person' | 'tenant';

/** A report about a person is renewed by Microsoft every few hours: a fresh look gains nothing from it. */
export type Kept = About | 'report';

/** Whom an errand is for, and how long it may take. */
export interface Order {
  /** Empty on an errand for the whole tenant. */
  readonly userId: string;
  readonly reference: string;
  /** What is skipped of what is kept; its new answer is kept all the same. */
  readonly fresh?: About | undefined;
  /**
   * Until when answers are waited for. Those about the person may have to wait for a turn among the reports;
   * a person is not kept waiting for those about the tenant.
   */
  readonly until: Readonly<Record<About, Deadline>>;
  /** Report calls wait behind those of people. */
  readonly gentle?: boolean;
  /** Report calls take no place that people may need. */
  readonly unhurried?: boolean;
  /** A single report call is given up after this, however long its turn was waited for. */
  readonly callMs: number;
}

/** One gather for one person. Gatherers ask through it, so that what can go together goes together. */
export class Errand {
  readonly userId: string;
  readonly log: Log;
  readonly policy: OperatorPolicy;
  readonly lookBackDays: number;
  readonly #means: Means;
  readonly #order: Order;
  /** Two batches, because the slowest answer holds up its batch and some tenant services are slow. */
  readonly #batches: Readonly<Record<About, Batch>>;
  /** Within one errand everything is asked once, even when caches are skipped. */
  readonly #asked = new Map<string, Promise<Piece<unknown>>>();

  constructor(means: Means, order: Order, log: Log) {
    const { userId, reference, until } = order;
    this.userId = userId;
    this.log = log;
    this.policy = means.policy;
    this.lookBackDays = means.lookBackDays;
    this.#means = means;
    this.#order = order;
    // Batches have no turn to wait for, so the shorter of the two is enough for both.
    const call = { reference, deadline: until.tenant };
    this.#batches = {
      person: new Batch(means.client, call, means.clock),
      tenant: new Batch(means.client, call, means.clock),
    };
  }

  /** What is known on this machine. An index that fails is as good as none: Graph is asked instead. */
  async indexed<T>(
    ask: (index: AttemptIndex) => Promise<Indexed<T> | undefined> | undefined,
  ): Promise<Piece<T> | undefined> {
    try {
      const known = this.#means.index && (await ask(this.#means.index));
      return known && found(known.value, known.asOf);
    } catch (error) {
      this.log.error('the local index failed', { error });
      return undefined;
    }
  }

  /** Together with the other requests of this moment. */
  ask(about: About, request: GraphRequest): Promise<Reply> {
    return this.#batches[about].ask(request);
  }

  /** Through the tenant's budget of report calls. */
  report(request: GraphRequest, urgency: Urgency): Promise<Reply> {
    const { reference, until, callMs, gentle, unhurried } = this.#order;
    const deadline = urgency === URGENCY.tenant ? until.tenant : until.person;
    const behind = gentle ? URGENCY.checkup : urgency;
    const turn = { urgency: unhurried ? URGENCY.tenant : behind, callMs };
    return this.#means.reports.send(request, { reference, deadline }, turn);
  }

  /** What is kept under this key, or what `work` finds, which is then kept. One key always holds one type. */
  recall<T>(
    about: Kept,
    key: string,
    keepMs: number,
    work: () => Promise<Piece<T>>,
  ): Promise<Piece<T>> {
    const asked = this.#asked.get(key);
    if (asked) return asked as Promise<Piece<T>>;
    const { fresh, until } = this.#order;
    const deadline = about === 'tenant' ? until.tenant : until.person;
    const rule = { keepMs, fresh: fresh === about, deadline };
    const piece = this.#means.memory.recall(key, rule, work);
    this.#asked.set(key, piece);
    return piece;
  }

  /** So many days ago, as a filter takes it: unquoted UTC without fractions. */
  daysAgo(days: number): string {
    const at = this.#means.clock.now().getTime() - days * 24 * 60 * 60_000;
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
  }
}
