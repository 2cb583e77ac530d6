import type { CauseId } from '../../diagnosis/cause-id.ts';
import type { Subject } from '../../inquiry/ports.ts';
import type { Unjudged } from '../notice-book.ts';
import type { Figures, Incident, IncidentDraft, LinkedCase, ToldBy } from './incident.ts';
import type { Hit } from './rules.ts';

/** The incidents of each tenant, the failures they are made of, and who was told. */
export interface IncidentBook {
  /** Attempts with a failing row that were not looked at yet. */
  unsorted(tenantId: string, limit: number): Promise<readonly Unjudged[]>;
  /**
   * The attempt was looked at; a row that came meanwhile brings it back. A hit becomes part of the open incident
   * of its cause, or of a closed one if it fell into its time; else it waits for others like it.
   */
  sorted(tenantId: string, attempt: Unjudged, hit?: Hit): Promise<void>;
  /** Causes with hits since then that are part of no incident. */
  looseCauses(tenantId: string, since: string): Promise<readonly CauseId[]>;
  /** Those hits, oldest first. */
  looseHits(tenantId: string, cause: CauseId, since: string): Promise<readonly Hit[]>;
  /** Forgets hits from before that never became part of an incident. */
  prune(tenantId: string, before: string): Promise<void>;

  /** Opens one with these hits. Undefined when one of this cause is open already: then nothing is stored. */
  open(draft: IncidentDraft, attemptIds: readonly string[]): Promise<Incident | undefined>;
  get(reference: string): Promise<Incident | undefined>;
  /** Stores `next` only if the stored revision is still `next.revision - 1`; false when somebody was faster. */
  replace(next: Incident): Promise<boolean>;
  /** Open ones, and closed ones of which not everybody was told; oldest first. */
  unfinished(tenantId: string): Promise<readonly Incident[]>;
  openOf(tenantId: string, cause: CauseId): Promise<Incident | undefined>;
  /** Newest first. */
  list(tenantId: string, limit: number): Promise<readonly Incident[]>;

  figuresOf(incident: Incident): Promise<Figures>;
  /** Object ids of those hit and not split out, in the order in which they were hit first. */
  peopleOf(incident: Incident, limit: number): Promise<readonly string[]>;
  /** The open incident this attempt is part of, unless its person was split out. */
  openOfAttempt(subject: Subject, attemptId: string): Promise<Incident | undefined>;
  /** Whether they were hit, and whether they were split out. */
  standing(
    incident: Incident,
    userId: string,
  ): Promise<{ readonly hit: boolean; readonly split: boolean }>;
  split(incident: Incident, userId: string): Promise<void>;
  /** They know of it, or will once the message is sent. The first way stands. */
  tell(incident: Incident, userId: string, by: ToldBy): Promise<void>;
  /** The message was sent to them. */
  reached(incident: Incident, userId: string, at: string): Promise<void>;
  wasReached(incident: Incident, userId: string): Promise<boolean>;
  /** Those who know of it, also by a notice of their own, and have not been told that it is over. */
  toTellOver(incident: Incident, limit: number): Promise<readonly string[]>;
  toldOver(incident: Incident, userId: string, at: string): Promise<void>;
  /** Cases that belong to it, oldest first. */
  casesOf(incident: Incident): Promise<readonly LinkedCase[]>;
}
