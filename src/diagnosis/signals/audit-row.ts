import type { AuditRow } from '../attempt.ts';
import { anyCase, type Fields, isFields, opened, text } from './audit-fields.ts';
import { auditPeople, initiatorWith, type People } from './audit-people.ts';
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
  const { initiator, targetId, targetName } = auditPeople(row.initiatedBy, row.targetResources);
  return finish({
    id: text(row.id),
    at: isoTime(row.activityDateTime),
    correlationId: text(row.correlationId),
    activity: text(row.activityDisplayName),
    service: text(row.loggedByService),
    category: text(row.category),
    result: resultOf(row.result),
    reason: text(row.resultReason),
    initiator,
    targetId,
    targetName,
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
      row.createddatetime,
      row.creationtime,
    ),
    correlationId: text(p.correlationid) ?? text(row.correlationid),
    activity: firstText(
      p.activitydisplayname,
      row.activitydisplayname,
      row.operationname,
      row.activity,
      row.activitytype,
      row.operation,
      isFields(row.status) && 'Sign-in activity',
    ),
    service: firstText(p.loggedbyservice, row.loggedbyservice, row.service),
    category: firstText(p.category, p.auditeventcategory, row.category),
    ...outcomeOf(row, p),
    ...peopleOf(row, p),
    details: detailsOf(p.additionaldetails ?? row.additionaldetails),
  });
}

type Outcome = Pick<AuditRow, 'result'> & { readonly reason: string | undefined };

function outcomeOf(row: Fields, p: Fields): Outcome {
  const signIn = signInCode(row, p);
  const result = p.result ?? row.result ?? row.resulttype ?? row.status ?? row.resultstatus;
  const said = p.resultreason ?? row.resultreason ?? row.resultdescription ?? row.statusreason;
  if (signIn === undefined) return { result: resultOf(result), reason: text(said) };
  return signIn === '0'
    ? { result: 'success', reason: text(said) }
    : { result: 'failure', reason: `AADSTS${signIn} ${text(said) ?? ''}`.trimEnd() };
}

/** Sign-in rows have a number where audit rows have a word. */
function signInCode(row: Fields, p: Fields): string | undefined {
  const status = p.status ?? row.status;
  if (isFields(status)) return text(status.errorCode);
  const type = text(row.resulttype);
  return type && /^(?:0|\d{5,7})$/.test(type) && row.result === undefined ? type : undefined;
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
  return initiatorWith(
    text(row.actorobjectid),
    text(row.actoruserprincipalname) ?? (identity?.includes('@') ? identity : undefined),
    text(row.actorserviceprincipalname),
    text(row.ipaddress) ?? text(row.calleripaddress),
  );
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

/** Fields without a value stay as undefined: rows of one shape are what makes many of them fast. */
function finish(draft: Draft): AuditRow | undefined {
  const { activity = '', reason, at = UNKNOWN_TIME, correlationId, result = 'unknown' } = draft;
  if (activity === '' && reason === undefined) return undefined;
  return {
    // A download has no row id; the same line twice must still be one row.
    id: draft.id ?? [correlationId, at, activity, result, reason].join('|'),
    at,
    correlationId,
    activity,
    service: draft.service,
    category: draft.category,
    result,
    reason,
    initiator: draft.initiator,
    targetId: draft.targetId,
    targetName: draft.targetName,
    details: draft.details ?? NO_DETAILS,
  };
}

/** Words and numbers of the result column; the portal shows it in the reader's language. */
const RESULTS: Readonly<Record<string, AuditRow['result']>> = {
  success: 'success',
  succeeded: 'success',
  '0': 'success',
  failure: 'failure',
  failed: 'failure',
  '1': 'failure',
  erfolg: 'success',
  fehler: 'failure',
  réussite: 'success',
  échec: 'failure',
  éxito: 'success',
  êxito: 'success',
  error: 'failure',
  falha: 'failure',
  timeout: 'timeout',
  '2': 'timeout',
};

function resultOf(raw: unknown): AuditRow['result'] {
  if (raw === 'success' || raw === 'failure') return raw;
  return RESULTS[(text(raw) ?? '').toLowerCase()] ?? 'unknown';
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
