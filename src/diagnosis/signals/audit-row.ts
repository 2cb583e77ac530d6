import type { AuditRow } from '../attempt.ts';
import { anyCase, compact, type Fields, isFields, opened, text } from './audit-fields.ts';
import { auditPeople, type People } from './audit-people.ts';
import { isoTime, UNKNOWN_TIME } from './when.ts';

/**
 * One audit row from any shape it comes in: a Graph directoryAudit, an Event Hub record (old and
 * current), a Log Analytics row, a line of the portal's CSV or JSON download. Undefined when it is
 * none of these; never throws. A row without a time gets `UNKNOWN_TIME`.
 */
export function parseAuditRow(json: unknown): AuditRow | undefined {
  if (!isFields(json)) return undefined;
  if (typeof json.activityDisplayName === 'string') return fromGraph(json);
  return fromOtherShape(anyCase(json));
}

function fromGraph(row: Fields): AuditRow | undefined {
  return finish({
    id: text(row.id),
    at: isoTime(row.activityDateTime),
    correlationId: text(row.correlationId),
    activity: text(row.activityDisplayName),
    service: text(row.loggedByService),
    category: text(row.category),
    result: resultOf(row.result),
    reason: reasonText(row.resultReason),
    ...auditPeople(row.initiatedBy, row.targetResources),
    details: detailsOf(row.additionalDetails),
  });
}

/** Keys are in lower case without blanks or signs here. */
function fromOtherShape(row: Fields): AuditRow | undefined {
  const inner = opened(row.properties);
  const p = isFields(inner) ? anyCase(inner) : {};
  return finish({
    id: text(p.id) ?? text(row.id),
    at: firstTime(
      p.activitydatetime,
      row.activitydatetime,
      row.dateutc,
      row.date,
      row.activitydate,
      row.time,
      row.timegenerated,
    ),
    correlationId: text(p.correlationid) ?? text(row.correlationid),
    activity: firstText(
      p.activitydisplayname,
      row.activitydisplayname,
      row.operationname,
      row.activity,
      row.activitytype,
    ),
    service: firstText(p.loggedbyservice, row.loggedbyservice, row.service),
    category: firstText(p.category, p.auditeventcategory, row.category),
    result: resultOf(p.result ?? row.result ?? row.resulttype ?? row.status),
    reason: reasonText(
      p.resultreason ?? row.resultreason ?? row.resultdescription ?? row.statusreason,
    ),
    ...peopleOf(row, p),
    details: detailsOf(p.additionaldetails ?? row.additionaldetails),
  });
}

function peopleOf(row: Fields, p: Fields): People {
  const initiatedBy = opened(p.initiatedby ?? row.initiatedby);
  const targets = opened(p.targetresources ?? row.targetresources);
  const { initiator, targetId, targetName } = auditPeople(initiatedBy, targets);
  return {
    initiator: initiator ?? initiatorOfColumns(row),
    ...(targetId !== undefined || targetName !== undefined
      ? { targetId, targetName }
      : targetOfColumns(row, p)),
  };
}

function initiatorOfColumns(row: Fields): AuditRow['initiator'] {
  const identity = text(row.identity);
  const initiator = compact({
    userId: text(row.actorobjectid),
    userPrincipalName:
      text(row.actoruserprincipalname) ?? (identity?.includes('@') ? identity : undefined),
    appName: text(row.actorserviceprincipalname),
    ipAddress: text(row.ipaddress) ?? text(row.calleripaddress),
  });
  return Object.keys(initiator).length > 0 ? initiator : undefined;
}

/** Columns of the CSV download, or the oldest Event Hub shape: `upn__tenant__puid__objectid__User`. */
function targetOfColumns(row: Fields, p: Fields): Pick<People, 'targetId' | 'targetName'> {
  const [upn, , , objectId] = text(p.targetresourcename)?.split('__') ?? [];
  return {
    targetId: text(row.target1objectid) ?? text(objectId),
    targetName: firstText(row.target1userprincipalname, row.target1displayname, upn),
  };
}

type Draft = { [K in keyof AuditRow]?: AuditRow[K] | undefined };

function finish(draft: Draft): AuditRow | undefined {
  const { activity = '', reason, at = UNKNOWN_TIME, correlationId } = draft;
  if (activity === '' && reason === undefined) return undefined;
  // A download has no row id; the same line twice must still be one row.
  const id = draft.id ?? [correlationId, at, activity, draft.result, reason].join('|');
  return compact({
    ...draft,
    id,
    at,
    activity,
    result: draft.result ?? 'unknown',
    details: draft.details ?? {},
  }) as AuditRow;
}

const RESULTS: Readonly<Record<string, AuditRow['result']>> = {
  success: 'success',
  succeeded: 'success',
  '0': 'success',
  failure: 'failure',
  failed: 'failure',
  '1': 'failure',
  timeout: 'timeout',
  '2': 'timeout',
};

function resultOf(raw: unknown): AuditRow['result'] {
  return RESULTS[(text(raw) ?? '').toLowerCase()] ?? 'unknown';
}

/** Kept as it stands, 'None' included: what it means is the reason table's business. */
function reasonText(raw: unknown): string | undefined {
  return text(raw);
}

const NO_DETAILS: Readonly<Record<string, string>> = {};

function detailsOf(raw: unknown): Readonly<Record<string, string>> {
  const list = opened(raw);
  if (!Array.isArray(list) || list.length === 0) return NO_DETAILS;
  const details: Record<string, string> = {};
  for (const pair of list) {
    if (!isFields(pair)) continue;
    const key = text(pair.key ?? pair.Key);
    const value = text(pair.value ?? pair.Value);
    if (key !== undefined && value !== undefined) details[key] = value;
  }
  return details;
}

function firstText(...values: unknown[]): string | undefined {
  for (const value of values) {
    const found = text(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstTime(...values: unknown[]): string | undefined {
  for (const value of values) {
    const found = isoTime(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
