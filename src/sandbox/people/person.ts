import type { CauseId } from '../../diagnosis/cause-id.ts';
import type { GroupName, RoleName, SkuName } from '../contoso/catalogue.ts';

/** Somebody at Contoso whose password reset fails, told in the few facts that make the difference. */
export interface ContosoPerson {
  /** What the tester types to become this person; also fixes the object id. */
  readonly key: string;
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly userPrincipalName: string;
  /** The cause that was built in; 'no-failure' where the last attempt worked. */
  readonly expects: CauseId | 'no-failure';
  /** One line for the table that `npm run sandbox` prints. */
  readonly story: string;
  /** What the tester can type as this person. */
  readonly says: string;
  readonly account?: AccountFacts;
  readonly registration?: RegistrationFacts;
  readonly licences?: readonly SkuName[];
  readonly roles?: readonly RoleName[];
  readonly groups?: readonly GroupName[];
  /** Oldest first; the last one is what a failure switched on by hand repeats. */
  readonly attempts: readonly AttemptStory[];
}

export interface AccountFacts {
  /** Default true. */
  readonly enabled?: boolean;
  readonly guest?: boolean;
  /** Default true: Contoso is hybrid. */
  readonly synced?: boolean;
  /** Default: 45 days. */
  readonly lastPasswordChangeHoursAgo?: number;
  readonly organisationalUnit?: string;
  readonly mobilePhone?: string | null;
}

/** Defaults: member, in scope, registered with two methods. */
export interface RegistrationFacts {
  readonly isSsprEnabled?: boolean;
  readonly isSsprRegistered?: boolean;
  readonly methods?: readonly string[];
}

/** One flow: all its rows share a correlation id. */
export interface AttemptStory {
  /** Before the tenant's clock at start. */
  readonly minutesAgo: number;
  /** How long after they happened the log shows the rows. Default: at once. */
  readonly rowsLateByMinutes?: number;
  /** Address it came from; everybody's office when absent. */
  readonly from?: string;
  readonly rows: readonly RowStory[];
}

/** Activity, result and reason are Graph's own words. */
export interface RowStory {
  readonly afterSeconds: number;
  readonly activity: string;
  readonly result: 'success' | 'failure';
  readonly reason: string;
  readonly service?: string;
  readonly details?: Readonly<Record<string, string>>;
}
