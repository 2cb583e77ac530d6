import type { Cases } from '../desk/cases.ts';
import type { Channels } from '../desk/channels.ts';
import type { Checked } from '../desk/checkup.ts';
import type { Desk } from '../desk/desk.ts';
import type { Membership } from '../desk/membership.ts';
import type { PeopleLookup } from '../desk/people-lookup.ts';
import type { Retention } from '../desk/retention.ts';
import type { SecurityCases } from '../desk/security-cases.ts';
import type { SetUp } from '../desk/set-up.ts';
import type { TrendsReader } from '../desk/trends-reader.ts';
import type { WebhookLog } from '../desk/webhook-log.ts';
import type { Inquiries } from '../inquiry/inquiries.ts';
import type { Outbox } from '../inquiry/outbox.ts';
import type { Deliveries } from '../inquiry/outbox-book.ts';
import type { InquiryBook, Subject } from '../inquiry/ports.ts';
import type { Health } from '../watch/incidents/health.ts';
import type { HealthKeeper } from '../watch/incidents/health-keeper.ts';
import type { IncidentDesk } from '../watch/incidents/incident-desk.ts';
import type { NoticeBook } from '../watch/notice-book.ts';
import type { Reminders } from '../watch/reminders.ts';
import type { CaseViews } from './case-views.ts';
import type { FileReader } from './files/file-reader.ts';
import type { PutRules } from './files/put-file.ts';
import type { IncidentViews } from './incident-views.ts';
import type { Outbound } from './outbound.ts';
import type { People } from './people.ts';
import type { ReaderParts } from './reader.ts';
import type { TeamsSpeaker } from './speaker.ts';

/** Incidents and how things are. */
export interface IncidentServices {
  readonly desk: IncidentDesk;
  readonly views: IncidentViews;
  readonly keeper: Pick<HealthKeeper, 'show'>;
  healthOf(tenantId: string): Promise<Health>;
}

/** What handlers work with. */
export interface Services extends ReaderParts {
  readonly inquiries: Inquiries;
  readonly inquiryBook: Pick<InquiryBook, 'get' | 'evidenceOf'>;
  readonly cases: Cases;
  readonly security: SecurityCases;
  readonly desk: Desk;
  readonly channels: Channels;
  readonly setUp: SetUp;
  readonly caseViews: CaseViews;
  readonly outbox: Pick<Outbox, 'messageOf' | 'reachable'> & Deliveries;
  readonly membership: Membership;
  readonly incidents: IncidentServices;
  readonly reminders: Reminders;
  /** What people want of notices. */
  readonly wishes: Pick<NoticeBook, 'wishesOf' | 'wish'>;
  /** Whether somebody of the helpdesk may act on cases of administrators. */
  readonly isPrivileged: (subject: Subject) => Promise<boolean>;
  /** Who is meant by a name or an address. */
  readonly lookup: PeopleLookup;
  readonly retention: Retention;
  readonly trends: TrendsReader;
  readonly webhookLog: WebhookLog;
  /** Looks at everything the bot depends on; those who ask at the same time share one look. */
  readonly checkup: () => Promise<readonly Checked[]>;
  readonly people: People;
  readonly speaker: TeamsSpeaker;
  readonly outbound: Outbound;
  readonly files: FileReader;
  readonly puts: PutRules;
}
