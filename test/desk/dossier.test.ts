import assert from 'node:assert/strict';
import { type DossierFieldId, type DossierParts, dossier } from '../../src/desk/dossier.ts';
import type { Attempt } from '../../src/diagnosis/attempt.ts';
import { type Evidence, evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found, missing } from '../../src/diagnosis/piece.ts';
import { aCaseDraft, anInquiry, at } from '../store/samples.ts';

const CASE = {
  ...aCaseDraft({
    form: {
      page: 'https://passwordreset.microsoftonline.com',
      saw: 'It said no',
      supportCode: 'S1',
    },
    person: { displayName: 'Adele Vance', userPrincipalName: 'adelev@contoso.com' },
  }),
  reference: 'RD-1042',
  revision: 1,
};

const ATTEMPT: Attempt = {
  id: 'c1',
  operation: 'reset',
  startedAt: at(0),
  endedAt: at(1),
  outcome: 'failed',
  meanings: [],
  unknownReasons: [],
  byAdministrator: false,
  rows: ['c1', 'c1', 'c2'].map((correlationId, i) => ({
    id: `row-${i}`,
    at: at(i),
    correlationId,
    activity: 'Reset password (self-service)',
    reason: 'OnPremisesPolicyViolation',
    result: 'failure',
    details: {},
  })),
};

function fieldOf(id: DossierFieldId, some: Partial<DossierParts> = {}) {
  const fields = dossier({ case: CASE, timeZone: 'Europe/Berlin', ...some });
  const field = fields.find((one) => one.id === id);
  assert.ok(field);
  return 'value' in field ? field.value : field.missing;
}

const withEvidence = (some: Partial<Evidence>) => ({ evidence: evidenceOf(some) });

describe("the dossier for Microsoft's support", () => {
  it('has what the person said, and says what they did not say', () => {
    assert.deepEqual(fieldOf('description'), { text: 'It said no' });
    assert.deepEqual(fieldOf('page'), { text: 'https://passwordreset.microsoftonline.com' });
    assert.deepEqual(fieldOf('supportCode'), { text: 'S1' });
    assert.deepEqual(fieldOf('userId'), { text: 'adelev@contoso.com' });
    assert.equal(fieldOf('supportCode', { case: { ...CASE, form: {} } }), 'not-said');
  });

  it('has the moment in UTC and in the zone of the person, summer or winter', () => {
    const zoned = (timeZone: string, reportedAt: string) => {
      const inquiry = anInquiry({ reported: { meanings: [], at: reportedAt } });
      const value = fieldOf('time', { timeZone, inquiry });
      return typeof value === 'object' && 'local' in value && value.local;
    };
    assert.equal(zoned('Europe/Berlin', '2026-03-09T08:00:00.000Z'), '2026-03-09T09:00:00+01:00');
    assert.equal(zoned('Europe/Berlin', '2026-07-09T22:30:00.000Z'), '2026-07-10T00:30:00+02:00');
    assert.equal(
      zoned('America/St_Johns', '2026-03-01T01:00:59.000Z'),
      '2026-02-28T21:30:59-03:30',
    );
    assert.equal(zoned('Nowhere/Atall', '2026-03-09T08:00:00.000Z'), '2026-03-09T08:00:00+00:00');
  });

  it('tells cloud, synchronised, federated and guest accounts apart', () => {
    const type = (some: object, authentication: 'Managed' | 'Federated' = 'Managed') =>
      fieldOf(
        'accountType',
        withEvidence({
          account: found({ id: 'a', ...some }),
          domain: found({ name: 'contoso.com', authentication }),
        }),
      );
    assert.deepEqual(type({}), { word: 'cloud-only' });
    assert.deepEqual(type({ onPremisesSynced: true }), { word: 'synchronised' });
    assert.deepEqual(type({ onPremisesSynced: true }, 'Federated'), { word: 'federated' });
    assert.deepEqual(type({ userType: 'Guest' }), { word: 'guest' });
  });

  it('asks for the event log where writeback is in play', () => {
    const log = (onPremisesSynced?: boolean) =>
      fieldOf('eventLog', withEvidence({ account: found({ id: 'a', onPremisesSynced }) }));
    assert.deepEqual(log(true), { word: 'attach-application-log' });
    assert.deepEqual(log(), { word: 'not-needed' });
  });

  it('has the licence, the correlation ids and the events', () => {
    const licences = found({ personHasPremium: false, personHasAny: true, faults: [] });
    assert.deepEqual(fieldOf('licence', withEvidence({ licences })), { word: 'other' });
    const attempts = found([ATTEMPT]);
    assert.deepEqual(fieldOf('correlationIds', withEvidence({ attempts })), {
      list: [`c1 · ${at(0)}`, `c2 · ${at(2)}`],
    });
    assert.deepEqual(fieldOf('reasons', withEvidence({ attempts })), {
      list: ['Reset password (self-service): OnPremisesPolicyViolation'],
    });
    const events = found([{ eventId: 33008, source: 'PasswordResetService', meanings: [] }]);
    assert.deepEqual(fieldOf('events', withEvidence({ events })), {
      list: ['PasswordResetService · 33008'],
    });
  });

  it('says why something is not there', () => {
    assert.equal(
      fieldOf('licence', withEvidence({ licences: missing('not-permitted') })),
      'not-permitted',
    );
    assert.equal(fieldOf('licence'), 'not-gathered');
    assert.equal(fieldOf('licence', { inquiry: anInquiry() }), 'deleted');
    assert.equal(fieldOf('unknownReasons'), 'none');
  });
});
