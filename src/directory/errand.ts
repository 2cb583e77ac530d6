import { found, type Piece } from '../diagnosis/piece.ts';
import type { Clock, Log } from '../inquiry/ports.ts';
import type { AttemptIndex, Indexed } from './attempt-index.ts';
import { Batch } from './batch.ts';
import type { Urgency } from './budget.ts';
import type { Call } from './call.ts';
import type { GraphClient } from './client.ts';
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

/** One gather for one person. Gatherers ask through it, so that what can go together goes together. */
export class Errand {
  readonly userId: string;
  readonly log: Log;
  readonly policy: OperatorPolicy;
  readonly lookBackDays: number;
  readonly #means: Means;
  readonly #call: Call;
  readonly #fresh: boolean;
  /** Two batches, because the slowest answer holds up its batch and some tenant services are slow. */
  readonly #batches: Readonly<Record<About, Batch>>;
  /** Within one errand everything is asked once, even when caches are skipped. */
  readonly #asked = new Map<string, Promise<Piece<unknown>>>();

  constructor(means: Means, userId: string, call: Call, log: Log, fresh: boolean) {
    this.userId = userId;
    this.log = log;
    this.policy = means.policy;
    this.lookBackDays = means.lookBackDays;
    this.#means = means;
    this.#call = call;
    this.#fresh = fresh;
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
    return this.#means.reports.send(request, this.#call, urgency);
  }

  /** What is kept under this key, or what `work` finds, which is then kept. One key always holds one type. */
  recall<T>(
    about: About,
    key: string,
    keepMs: number,
    work: () => Promise<Piece<T>>,
  ): Promise<Piece<T>> {
    const asked = this.#asked.get(key);
    if (asked) return asked as Promise<Piece<T>>;
    const fresh = this.#fresh && about === 'person';
    const rule = { keepMs, fresh, deadline: this.#call.deadline };
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
