import type { AuditLogRow, StoredRow } from '../contoso/audit-row.ts';
import { guidOf } from '../contoso/guid.ts';
import { instantOf } from '../contoso/odata/instant.ts';
import type { AttemptStory, ContosoPerson } from './person.ts';

const MINUTE = 60_000;

/**
 * The rows of one attempt. The id follows the pattern seen on rows of other services,
 * prefix_guid_five-letters_number, with the short name of the service in front.
 */
export function rowsOf(
  person: ContosoPerson,
  story: AttemptStory,
  startedAt: Date,
  serial: number,
): StoredRow[] {
  const correlationId = guidOf(`attempt:${person.key}:${serial}:${startedAt.toISOString()}`);
  const late = (story.rowsLateByMinutes ?? 0) * MINUTE;
  return story.rows.map((told, index) => {
    const at = new Date(startedAt.getTime() + told.afterSeconds * 1000);
    const number = 61_440_000 + serial * 100 + index;
    const service = told.service ?? 'Self-service Password Management';
    const row: AuditLogRow = {
      id: idOf(told.service, correlationId, number),
      category: 'UserManagement',
      correlationId,
      result: told.result,
      resultReason: told.reason,
      activityDisplayName: told.activity,
      activityDateTime: instantOf(at, number * 7919),
      loggedByService: service,
      operationType: 'Update',
      initiatedBy: { app: null, user: initiator(person, story.from ?? OFFICE) },
      targetResources: [
        {
          id: person.id,
          displayName: null,
          type: 'User',
          userPrincipalName: person.userPrincipalName,
          groupType: null,
          modifiedProperties: [],
        },
      ],
      additionalDetails: Object.entries(told.details ?? {}).map(([key, value]) => ({ key, value })),
    };
    return { row, availableAt: at.getTime() + late };
  });
}

/** Where Contoso's people sit. */
const OFFICE = '203.0.113.24';

function initiator(person: ContosoPerson, ipAddress: string): Record<string, string | null> {
  return {
    id: person.id,
    displayName: null,
    userPrincipalName: person.userPrincipalName,
    ipAddress,
    userType: null,
    homeTenantId: null,
    homeTenantName: null,
  };
}

/** Rows of the Core Directory carry no GUID in their id. */
function idOf(service: string | undefined, correlationId: string, number: number): string {
  const shard = shardOf(correlationId);
  return service === 'Core Directory'
    ? `Directory_${shard}_${number}`
    : `SSPR_${correlationId}_${shard}_${number}`;
}

/** Five capitals and digits. */
function shardOf(correlationId: string): string {
  const value = Number.parseInt(correlationId.slice(0, 8), 16) % 36 ** 5;
  return value.toString(36).toUpperCase().padStart(5, 'X');
}
