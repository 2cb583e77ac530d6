import type { AuditLogRow, StoredRow } from './audit-row.ts';
import { DOMAINS } from './catalogue.ts';
import { guidOf } from './guid.ts';
import { instantOf } from './odata/instant.ts';

const HOUR = 3_600_000;

/**
 * What else the log holds: writeback was switched on some days ago, and yesterday an administrator's
 * reset was written back. Without these nothing would speak for writeback working.
 */
export function backgroundRows(start: Date): StoredRow[] {
  return [
    background(start, {
      hoursAgo: 12 * 24,
      number: 61_430_001,
      category: 'DirectoryManagement',
      activity: 'Enable password writeback for directory',
      target: { id: guidOf('tenant'), type: 'Directory', name: null },
      reason: 'None',
      details: [],
    }),
    writtenBack(start, 26),
  ];
}

/** An administrator reset somebody's password, and the row says that it went all the way. */
export function writtenBack(now: Date, hoursAgo = 0): StoredRow {
  return background(now, {
    hoursAgo,
    number: 61_430_002 + serialOf(now, hoursAgo),
    category: 'UserManagement',
    activity: 'Reset password (by admin)',
    target: { id: guidOf('background:chris'), type: 'User', name: `chris@${DOMAINS[0].id}` },
    reason: 'Successfully completed reset.',
    details: [{ key: 'OnPremisesAgent', value: 'Microsoft Entra Connect' }],
  });
}

/** Somebody changed how Contoso synchronises, half an hour ago. That it broke anything is nowhere said. */
export function directoryChange(now: Date): StoredRow {
  return background(now, {
    hoursAgo: 0.5,
    number: 61_460_000 + serialOf(now, 0),
    category: 'DirectoryManagement',
    activity: 'Set DirSync feature',
    target: { id: guidOf('tenant'), type: 'Directory', name: null },
    reason: '',
    details: [],
    service: 'Core Directory',
  });
}

/** Another number every second; 0 for what has always been there. */
function serialOf(now: Date, hoursAgo: number): number {
  return hoursAgo > 0 ? 0 : Math.floor(now.getTime() / 1_000) % 20_000;
}

interface Told {
  readonly hoursAgo: number;
  readonly number: number;
  readonly category: string;
  readonly activity: string;
  readonly target: { readonly id: string; readonly type: string; readonly name: string | null };
  readonly reason: string;
  readonly details: AuditLogRow['additionalDetails'];
  readonly service?: string;
}

function background(start: Date, told: Told): StoredRow {
  const at = new Date(start.getTime() - told.hoursAgo * HOUR);
  const correlationId = guidOf(`background:${told.number}`);
  const row: AuditLogRow = {
    id: `SSPR_${correlationId}_B4CK6_${told.number}`,
    category: told.category,
    correlationId,
    result: 'success',
    resultReason: told.reason,
    activityDisplayName: told.activity,
    activityDateTime: instantOf(at, told.number),
    loggedByService: told.service ?? 'Self-service Password Management',
    operationType: 'Update',
    initiatedBy: {
      app: null,
      user: {
        id: guidOf('background:admin'),
        displayName: null,
        userPrincipalName: `it.admin@${DOMAINS[0].id}`,
        ipAddress: '203.0.113.7',
        userType: null,
        homeTenantId: null,
        homeTenantName: null,
      },
    },
    targetResources: [
      {
        id: told.target.id,
        displayName: null,
        type: told.target.type,
        userPrincipalName: told.target.name,
        groupType: null,
        modifiedProperties: [],
      },
    ],
    additionalDetails: told.details,
  };
  return { row, availableAt: at.getTime() };
}
