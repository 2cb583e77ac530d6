import type { AlarmBook } from '../desk/alarms.ts';
import type { CaseBook, ChannelBook } from '../desk/ports.ts';
import type { RetentionBook } from '../desk/retention-book.ts';
import type { TrendsBook } from '../desk/trends.ts';
import type { WebhookBook } from '../desk/webhook-book.ts';
import type { OutboxBook } from '../inquiry/outbox-book.ts';
import type { InquiryBook, Mentions, PeopleBook, UnknownReasons } from '../inquiry/ports.ts';
import type { HealthChannels } from '../watch/incidents/health-channels.ts';
import type { IncidentBook } from '../watch/incidents/incident-book.ts';
import type { TryBook } from '../watch/lookout/try-book.ts';
import type { NoticeBook } from '../watch/notice-book.ts';
import type { RegistrationBook } from '../watch/registration-book.ts';
import type { RowBook } from '../watch/row-book.ts';

/** Everything durable. What a method has resolved survives the death of the process at any later moment. */
export interface Store {
  readonly inquiries: InquiryBook;
  readonly people: PeopleBook;
  readonly cases: CaseBook;
  /** Which cases of security were raised, and when. */
  readonly alarms: AlarmBook;
  readonly channels: ChannelBook;
  /** Audit rows by person, and how far they were read. */
  readonly rows: RowBook;
  readonly registrations: RegistrationBook;
  /** What was said of failures without being asked. */
  readonly notices: NoticeBook;
  /** What suspicions of attacks rest on. */
  readonly tries: TryBook;
  /** Failures of one shared cause. */
  readonly incidents: IncidentBook;
  /** The channels that show whether writeback works. */
  readonly healthChannels: HealthChannels;
  readonly retention: RetentionBook;
  readonly trends: TrendsBook;
  readonly webhooks: WebhookBook;
  readonly mentions: Mentions;
  readonly unknownReasons: UnknownReasons;
  readonly outbox: OutboxBook;
  /**
   * What the books write while `work` runs is kept together, or not at all when it rejects. All other writing
   * waits meanwhile, so `work` should await nothing but these books.
   */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
