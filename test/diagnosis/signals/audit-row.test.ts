import assert from 'node:assert/strict';
import { parseAuditRows } from '../../../src/diagnosis/signals/audit-pasted.ts';
import { parseAuditRow } from '../../../src/diagnosis/signals/audit-row.ts';
import { isoTime, UNKNOWN_TIME } from '../../../src/diagnosis/signals/when.ts';

const USER = '7a408bdd-7d97-4574-8511-dd747b56465d';
const CORRELATION = '60d5e89a-b890-413f-9e25-a047734afe9f';

/** The shape of a Graph row with the values of a real failure; no complete real one is public. */
const GRAPH_ROW = {
  id: 'SSPR_60d5e89a-b890-413f-9e25-a047734afe9f_MCDC4_88453290',
  category: 'UserManagement',
  correlationId: CORRELATION,
  result: 'failure',
  resultReason: 'OnPremisesPolicyViolation',
  activityDisplayName: 'Reset password (self-service)',
  activityDateTime: '2026-11-02T10:01:19.5796748Z',
  loggedByService: 'Self-service Password Management',
  operationType: 'Update',
  initiatedBy: {
    app: null,
    user: {
      id: USER,
      displayName: null,
      userPrincipalName: 'mira@contoso.com',
      ipAddress: '203.0.113.7',
    },
  },
  targetResources: [
    { id: 'policy-id', displayName: 'Some policy', type: 'Policy', modifiedProperties: [] },
    { id: USER, displayName: 'Mira', type: 'User', userPrincipalName: 'mira@contoso.com' },
  ],
  additionalDetails: [{ key: 'OnPremisesAgent', value: 'AADConnect' }],
};

describe('parseAuditRow', () => {
  it('reads a Graph directoryAudit', () => {
    const row = JSON.parse(JSON.stringify(parseAuditRow(GRAPH_ROW)));
    assert.deepEqual(row, {
      id: GRAPH_ROW.id,
      at: '2026-11-02T10:01:19.579Z',
      correlationId: CORRELATION,
      activity: 'Reset password (self-service)',
      service: 'Self-service Password Management',
      category: 'UserManagement',
      result: 'failure',
      reason: 'OnPremisesPolicyViolation',
      initiator: {
        userId: USER,
        userPrincipalName: 'mira@contoso.com',
        ipAddress: '203.0.113.7',
      },
      targetId: USER,
      targetName: 'mira@contoso.com',
      details: { OnPremisesAgent: 'AADConnect' },
    });
  });

  it('reads the oldest Event Hub record, where the target is one string', () => {
    const row = parseAuditRow({
      time: '2018-03-17T00:14:31.2585575Z',
      operationName: 'Change password (self-service)',
      operationVersion: '1.0',
      category: 'Audit',
      tenantId: 'bf85dc9d-cb43-44a4-80c4-469e8c58249e',
      resultType: 'Success',
      resultSignature: '-1',
      resultDescription: 'None',
      correlationId: CORRELATION,
      identity: 'sreens@wingtiptoysonline.com',
      Level: 'Informational',
      properties: {
        operationType: 'Update',
        additionalDetails: 'None',
        targetResourceType: 'UPN__TenantContextID__PUID__ObjectID__ObjectClass',
        targetResourceName: `sreens@wingtiptoysonline.com__bf85dc9d-cb43-44a4-80c4-469e8c58249e__1003BFFD9FEB17DB__${USER}__User`,
        auditEventCategory: 'UserManagement',
      },
    });
    assert.equal(row?.at, '2018-03-17T00:14:31.258Z');
    assert.equal(row?.activity, 'Change password (self-service)');
    assert.equal(row?.result, 'success');
    assert.equal(row?.reason, 'None');
    assert.equal(row?.targetId, USER);
    assert.equal(row?.category, 'UserManagement');
    assert.equal(row?.initiator?.userPrincipalName, 'sreens@wingtiptoysonline.com');
  });

  it('reads the current Event Hub record with a numeric result and an empty initiator', () => {
    const properties = { ...GRAPH_ROW, result: 1, initiatedBy: {}, additionalDetails: [] };
    const record = {
      time: '2026-11-02T10:01:19.5796748Z',
      resourceId: '/tenants/x/providers/Microsoft.aadiam',
      operationName: 'Reset password (self-service)',
      category: 'AuditLogs',
      durationMs: 0,
      callerIpAddress: '<null>',
      correlationId: CORRELATION,
      level: 4,
      properties,
    };
    const row = parseAuditRow(record);
    assert.equal(row?.result, 'failure');
    assert.equal(row?.id, GRAPH_ROW.id);
    assert.equal(row?.targetId, USER);
    assert.equal(row?.initiator, undefined);
    const worked = parseAuditRow({ ...record, properties: { ...properties, result: 0 } });
    assert.equal(worked?.result, 'success');
  });

  it('reads a Log Analytics row whose lists are JSON strings, in any letter case', () => {
    const row = parseAuditRow({
      TimeGenerated: '2026-11-02T10:09:00Z',
      ActivityDateTime: '2026-11-02T10:01:19.5796748Z',
      OperationName: 'Reset password (self-service)',
      LoggedByService: 'Self-service Password Management',
      Result: 'failure',
      RESULTREASON: 'OnPremisesPolicyViolation',
      TargetResources: JSON.stringify(GRAPH_ROW.targetResources),
      InitiatedBy: JSON.stringify(GRAPH_ROW.initiatedBy),
      AdditionalDetails: JSON.stringify(GRAPH_ROW.additionalDetails),
      CorrelationId: CORRELATION,
      Id: GRAPH_ROW.id,
    });
    assert.equal(row?.at, '2026-11-02T10:01:19.579Z');
    assert.equal(row?.targetId, USER);
    assert.equal(row?.initiator?.ipAddress, '203.0.113.7');
    assert.equal(row?.details.OnPremisesAgent, 'AADConnect');
    assert.equal(row?.reason, 'OnPremisesPolicyViolation');
  });

  it('takes a row with no more than an activity, a result and a reason', () => {
    const row = parseAuditRow({
      activityDisplayName: 'Reset password (self-service)',
      result: 'failure',
      resultReason: ' OnPremisesPolicyViolation ',
    });
    assert.equal(row?.at, UNKNOWN_TIME);
    assert.equal(row?.reason, 'OnPremisesPolicyViolation');
  });

  it('is silent about what is no row, and never throws', () => {
    const circular: Record<string, unknown> = {};
    circular.properties = circular;
    for (const json of [
      null,
      undefined,
      7,
      'row',
      [],
      {},
      { a: 1 },
      circular,
      { properties: '{broken' },
    ]) {
      assert.equal(parseAuditRow(json), undefined);
    }
    const odd = {
      ...GRAPH_ROW,
      targetResources: 'x',
      initiatedBy: 7,
      additionalDetails: [null, 3, {}],
    };
    assert.equal(parseAuditRow(odd)?.targetId, undefined);
    assert.deepEqual(parseAuditRow(odd)?.details, {});
  });
});

describe('isoTime', () => {
  const moments: readonly (readonly [string, string | undefined])[] = [
    ['2026-11-02T10:01:19.5796748Z', '2026-11-02T10:01:19.579Z'],
    ['2026-11-02T10:01:19Z', '2026-11-02T10:01:19.000Z'],
    ['2026-11-02T10:01:19.5Z', '2026-11-02T10:01:19.500Z'],
    ['2022-06-27T10:03:43.009984+00:00', '2022-06-27T10:03:43.009Z'],
    ['2022-06-27T12:03:43+02:00', '2022-06-27T10:03:43.000Z'],
    ['2022-06-27T10:03:43', '2022-06-27T10:03:43.000Z'],
    ['6/27/2022, 10:03:43 AM', '2022-06-27T10:03:43.000Z'],
    ['not a time', undefined],
    ['', undefined],
  ];
  for (const [raw, iso] of moments) {
    it(`${raw || '(empty)'} → ${iso}`, () => assert.equal(isoTime(raw), iso));
  }
});

describe('parseAuditRows', () => {
  const csv = [
    '"Date (UTC)","CorrelationId","Service","Category","Activity","Result","ResultReason","User Agent","ActorType","ActorDisplayName","ActorObjectId","ActorUserPrincipalName","IPAddress","Target1Type","Target1DisplayName","Target1ObjectId","Target1UserPrincipalName"',
    `"2026-11-02T10:01:19.5796748Z","${CORRELATION}","Self-service Password Management","UserManagement","Reset password (self-service)","failure","OnPremisesPolicyViolation","","User","Mira, A.","${USER}","mira@contoso.com","203.0.113.7","User","Mira","${USER}","mira@contoso.com"`,
  ];

  it('reads the portal download in CSV, with a byte order mark too', () => {
    for (const text of [csv.join('\n'), `\uFEFF${csv.join('\r\n')}\r\n`]) {
      const [row, ...others] = parseAuditRows(text);
      assert.equal(others.length, 0);
      assert.equal(row?.activity, 'Reset password (self-service)');
      assert.equal(row?.at, '2026-11-02T10:01:19.579Z');
      assert.equal(row?.targetId, USER);
      assert.equal(row?.initiator?.userId, USER);
      assert.equal(row?.result, 'failure');
    }
  });

  it('gives the same line of a download the same id', () => {
    const [first, second] = parseAuditRows([...csv, csv[1]].join('\n'));
    assert.ok(first?.id);
    assert.equal(first.id, second?.id);
  });

  it('reads a row, a list, a Graph page, an Event Hub body and JSON Lines', () => {
    const one = JSON.stringify(GRAPH_ROW);
    for (const text of [one, `[${one}]`, `{"value":[${one}]}`, `{"records":[${one}]}`]) {
      assert.deepEqual(parseAuditRows(text), [parseAuditRow(GRAPH_ROW)], text.slice(0, 12));
    }
    assert.equal(parseAuditRows(`${one}\n${one}\n`).length, 2);
  });

  it('reads the details pane of the portal', () => {
    const [row] = parseAuditRows(
      'Activity Type: Reset password (self-service)\nCategory: UserManagement\nStatus: failure\nStatus reason: OnPremisesPolicyViolation',
    );
    assert.equal(row?.result, 'failure');
    assert.equal(row?.reason, 'OnPremisesPolicyViolation');
  });

  it('finds no rows in a sentence', () => {
    assert.deepEqual(parseAuditRows('My password reset failed: what now?'), []);
    assert.deepEqual(parseAuditRows('{"broken": '), []);
  });
});
