import type { Attempt } from '../diagnosis/attempt.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { type Account, type Domain, type Evidence, evidenceOf } from '../diagnosis/evidence.ts';
import { known, type Missing, type MissingBecause, type Piece } from '../diagnosis/piece.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { Case } from './case.ts';
import { isTimeZone, localIso } from './local-time.ts';

/**
 * What Microsoft's support asks for about a failed reset, in the order of its own list, then what helps it
 * further. Names of texts in dialogs/locales.
 */
export const DOSSIER_FIELDS = [
  'description',
  'page',
  'time',
  'supportCode',
  'userId',
  'accountType',
  'licence',
  'eventLog',
  'tenantId',
  'objectId',
  'correlationIds',
  'reasons',
  'operation',
  'events',
  'unknownReasons',
  'connectVersion',
  'lastSync',
  'finding',
] as const;

export type DossierFieldId = (typeof DOSSIER_FIELDS)[number];

/** A word has a text in dialogs/locales; quoted text is shown as it stands. */
export type DossierValue =
  | { readonly text: string }
  | { readonly word: string }
  | { readonly list: readonly string[] }
  /** ISO 8601: the same moment in UTC, and with the offset of the person's zone. */
  | { readonly utc: string; readonly local: string; readonly timeZone: string };

/** `not-said`: only the person can tell; `none`: there is nothing of the kind; `deleted`: it was too old. */
export type DossierGap = 'not-said' | 'none' | 'deleted' | MissingBecause;

export type DossierField = { readonly id: DossierFieldId } & (
  | { readonly value: DossierValue }
  | { readonly missing: DossierGap }
);

export interface DossierParts {
  readonly case: Case;
  readonly inquiry?: Inquiry | undefined;
  readonly diagnosis?: Diagnosis | undefined;
  /** Absent when it was never gathered, or deleted since. */
  readonly evidence?: Evidence | undefined;
  /** The person's own, IANA name. */
  readonly timeZone: string;
}

type Answer = DossierValue | DossierGap;

/** Every field of the dossier, filled or with the reason why it is not. Pure. */
export function dossier(parts: DossierParts): readonly DossierField[] {
  const evidence = parts.evidence ?? evidenceOf({});
  const whenMissing: DossierGap | undefined =
    parts.evidence === undefined && parts.inquiry !== undefined ? 'deleted' : undefined;
  return DOSSIER_FIELDS.map((id) => {
    const answer = FIELDS[id]({ ...parts, evidence });
    if (typeof answer !== 'string') return { id, value: answer };
    return { id, missing: answer === 'not-gathered' ? (whenMissing ?? answer) : answer };
  });
}

type Filled = DossierParts & { readonly evidence: Evidence };

const FIELDS: { readonly [id in DossierFieldId]: (parts: Filled) => Answer } = {
  description: ({ case: { form } }) => said([form.saw, form.note].filter(Boolean).join('\n')),
  page: ({ case: { form } }) => said(form.page),
  time: ({ case: current, inquiry, diagnosis, timeZone }) => {
    const utc = diagnosis?.attempt?.endedAt ?? inquiry?.reported.at ?? current.openedAt;
    const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
    return { utc, local: localIso(new Date(utc), zone), timeZone: zone };
  },
  supportCode: ({ case: { form } }) => said(form.supportCode),
  userId: ({ case: current, evidence }) =>
    current.person?.userPrincipalName
      ? { text: current.person.userPrincipalName }
      : of(evidence.account, ({ userPrincipalName }) => text(userPrincipalName)),
  accountType: ({ evidence }) =>
    of(evidence.account, (account) => ({ word: accountType(account, known(evidence.domain)) })),
  licence: ({ evidence }) =>
    of(evidence.licences, ({ personHasPremium, personHasAny }) => ({
      word: personHasPremium ? 'premium' : personHasAny ? 'other' : 'unlicensed',
    })),
  eventLog: ({ evidence }) =>
    of(evidence.account, ({ onPremisesSynced }) =>
      onPremisesSynced === true ? { word: 'attach-application-log' } : { word: 'not-needed' },
    ),
  tenantId: ({ case: current }) => ({ text: current.tenantId }),
  objectId: ({ case: current }) => ({ text: current.requesterId }),
  correlationIds: ({ evidence }) =>
    of(evidence.attempts, (attempts) =>
      list(latest(attempts).flatMap((attempt) => correlated(attempt))),
    ),
  reasons: ({ evidence }) =>
    of(evidence.attempts, (attempts) =>
      list(
        latest(attempts).flatMap(({ rows }) =>
          rows
            .filter(({ result }) => result === 'failure' || result === 'timeout')
            .flatMap(({ activity, reason }) => (reason ? [`${activity}: ${reason}`] : [])),
        ),
      ),
    ),
  operation: ({ diagnosis, inquiry }) => {
    const operation = diagnosis?.attempt?.operation ?? inquiry?.reported.operation;
    return operation && operation !== 'unknown' ? { word: operation } : 'none';
  },
  events: ({ evidence }) =>
    of(evidence.events, (events) =>
      list(
        events.map(({ source, eventId, hr, at, trackingId }) =>
          [source, eventId, hr, at, trackingId].filter((one) => one !== undefined).join(' · '),
        ),
      ),
    ),
  unknownReasons: ({ diagnosis }) => list(diagnosis?.unknownReasons ?? []),
  connectVersion: ({ evidence }) =>
    of(evidence.resetPolicy, (policy) => text(policy.connectVersion)),
  lastSync: ({ evidence, timeZone }) =>
    of(evidence.tenant, ({ onPremisesLastSync: utc }) => {
      if (utc === undefined) return 'none';
      const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
      return { utc, local: localIso(new Date(utc), zone), timeZone: zone };
    }),
  finding: ({ diagnosis }) =>
    list((diagnosis?.candidates ?? []).map(({ id, level }) => `${id}: ${level}`)),
};

/** Support looks at what went wrong last; a month of attempts would bury it. */
const MOST_ATTEMPTS = 5;

function latest(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.slice(-MOST_ATTEMPTS);
}

/** Each correlation id with the moment of its first row: with both, support finds it in its own logs. */
function correlated({ rows }: Attempt): readonly string[] {
  const ids = [...new Set(rows.flatMap(({ correlationId }) => correlationId ?? []))];
  return ids.map((id) => `${id} · ${rows.find((row) => row.correlationId === id)?.at}`);
}

/**
 * Graph does not say whether a synchronised account signs in with a password hash or by pass-through; both are
 * `synchronised`.
 */
function accountType(
  { externallyHomed, userType, onPremisesSynced }: Account,
  domain: Domain | undefined,
): string {
  if (externallyHomed || userType === 'Guest') return 'guest';
  if (domain?.authentication === 'Federated') return 'federated';
  return onPremisesSynced === true ? 'synchronised' : 'cloud-only';
}

function of<T>(piece: Piece<T>, read: (value: T) => Answer): Answer {
  return piece.found ? read(piece.value) : (piece satisfies Missing).because;
}

function said(words: string | undefined): Answer {
  return words ? { text: words } : 'not-said';
}

function text(value: string | undefined): Answer {
  return value ? { text: value } : 'none';
}

function list(values: readonly string[]): Answer {
  const each = [...new Set(values.filter(Boolean))];
  return each.length > 0 ? { list: each } : 'none';
}
