import assert from 'node:assert/strict';
import type { Evidence, EvidenceName } from '../../src/diagnosis/evidence.ts';
import { GATHERERS } from '../../src/directory/gatherers/index.ts';
import { VirtualClock } from '../clock.ts';
import { ADELE, furnish, GROUP, NOW, row, USER } from './contoso.ts';
import { directoryOf, gather, type Logged, playOn } from './directory-test.ts';
import { type Answer, DENIED, GraphServer, NOT_PREMIUM, throttled } from './graph-server.ts';

const POLICY = {
  password: {
    default: { name: 'Default Domain Policy', minimumAgeHours: 24 },
    groups: [
      { groupId: GROUP.replace('b', 'c'), name: 'Others' },
      { groupId: GROUP, name: 'Long passwords', minimumLength: 16 },
    ],
  },
  reset: { scope: 'selected', scopeGroupId: GROUP, writeback: true },
} as const;

/** Where each kind of evidence comes from, and the permission that a refusal must name. */
const SOURCES: readonly [EvidenceName, RegExp, permission: string][] = [
  ['attempts', /targetResources/, 'AuditLog.Read.All'],
  ['registration', /^\/reports\//, 'AuditLog.Read.All'],
  ['writeback', /^\/auditLogs\/directoryAudits/, 'AuditLog.Read.All'],
  ['account', /^\/users\/[^/?]+\?/, 'User.Read.All'],
  ['licences', /licenseDetails/, 'LicenseAssignment.Read.All'],
  ['roles', /directoryRole/, 'RoleManagement.Read.Directory'],
  ['domain', /^\/domains/, 'Domain.Read.All'],
  ['tenant', /^\/organization/, 'Organization.Read.All'],
  ['adminReset', /authorizationPolicy/, 'Policy.Read.All'],
  ['serviceIssues', /serviceAnnouncement/, 'ServiceHealth.Read.All'],
  ['passwordPolicy', /checkMemberGroups/, 'User.Read.All'],
];

const FAULTS: readonly [name: string, answer: Answer, because: string][] = [
  ['a refusal', DENIED, 'not-permitted'],
  ['a rejected token', { ...DENIED, status: 401 }, 'not-permitted'],
  ['a tenant without a premium licence', NOT_PREMIUM, 'not-licensed'],
  ['an unknown object', { status: 404, body: { error: {} } }, 'not-found'],
  ['throttling beyond the deadline', throttled(120), 'throttled'],
  ['a refused query', { status: 400, body: { error: {} } }, 'unavailable'],
  ['an outage', { status: 500, garbage: '<html>' }, 'unavailable'],
  ['an answer that is not JSON', { garbage: '{"value": [' }, 'unreadable'],
  ['an answer of another shape', { body: { value: 'none' } }, 'unreadable'],
];

describe('directory', () => {
  let graph: GraphServer;

  beforeEach(async () => {
    graph = await GraphServer.start();
    furnish(graph);
  });

  afterEach(() => graph.close());

  it('gathers everything that Graph and the operator know', async () => {
    const evidence = await gather(directoryOf(graph, { policy: POLICY }));
    const names = Object.keys(evidence).sort();
    assert.deepEqual(names, GATHERERS.map((one) => one.evidence).sort());
    assert.deepEqual(
      Object.entries(evidence).filter(([, piece]) => !piece.found),
      [],
    );
    const [attempt] = foundIn(evidence, 'attempts') ?? [];
    assert.equal(attempt?.outcome, 'failed');
    assert.equal(attempt?.targetId, ADELE);
    assert.deepEqual(foundIn(evidence, 'account'), {
      id: ADELE,
      userPrincipalName: 'adele@contoso.example',
      displayName: 'Adele Vance',
      enabled: true,
      userType: 'Member',
      externallyHomed: false,
      onPremisesSynced: true,
      onPremisesDomain: 'corp.contoso.example',
      createdAt: '2020-01-01T00:00:00Z',
      lastPasswordChange: '2026-10-05T08:00:00Z',
      passwordPolicies: ['DisablePasswordExpiration', 'DisableStrongPassword'],
      mustChangeAtNextSignIn: false,
      contact: { mobilePhone: 'well-formed', officePhone: 'malformed', otherMail: 'absent' },
    });
    assert.deepEqual(evidence.registration, {
      found: true,
      asOf: '2026-10-05T06:00:00Z',
      value: {
        isAdmin: false,
        isSsprEnabled: true,
        isSsprRegistered: true,
        isSsprCapable: true,
        methodsRegistered: ['email', 'somethingNew'],
      },
    });
    assert.deepEqual(foundIn(evidence, 'licences'), {
      personHasPremium: true,
      personHasAny: true,
      faults: [],
      tenantHasPremium: true,
      tenantHasPaid: true,
    });
    assert.deepEqual(foundIn(evidence, 'domain'), {
      name: 'Contoso.example',
      authentication: 'Managed',
      passwordValidityDays: 90,
    });
    assert.deepEqual(foundIn(evidence, 'tenant'), {
      onPremisesSync: true,
      onPremisesLastSync: '2026-10-05T08:45:00Z',
    });
    assert.deepEqual(foundIn(evidence, 'adminReset'), { allowed: false });
    assert.deepEqual(foundIn(evidence, 'roles'), { names: ['Helpdesk Administrator'] });
    assert.deepEqual(foundIn(evidence, 'serviceIssues'), [
      {
        id: 'MO2',
        title: 'Some people cannot reset their password',
        service: 'Microsoft Entra',
        since: '2026-10-05T07:00:00Z',
        aboutPasswordReset: true,
      },
    ]);
    assert.deepEqual(foundIn(evidence, 'passwordPolicy'), {
      name: 'Long passwords',
      minimumLength: 16,
      fromGroup: GROUP,
    });
    assert.deepEqual(foundIn(evidence, 'resetPolicy'), {
      scope: 'selected',
      writeback: true,
      inScopeGroup: true,
    });
  });

  it('asks only what is documented, in one round trip', async () => {
    await gather(directoryOf(graph, { policy: POLICY }));
    const [month, week] = ['2026-09-05T09:00:00Z', '2026-09-28T09:00:00Z'];
    const audits = '/auditLogs/directoryAudits?$filter=';
    const newest = '&$orderby=activityDateTime desc&$top=';
    assert.deepEqual(
      graph.reports.map(({ target }) => target).toSorted(),
      [
        `${audits}activityDateTime ge ${month} and targetResources/any(t:t/id eq '${ADELE}')${newest}100`,
        `/reports/authenticationMethods/userRegistrationDetails/${ADELE}`,
        `${audits}activityDateTime ge ${week} and startswith(activityDisplayName,'Reset password')${newest}50`,
        `${audits}activityDisplayName eq 'Disable password writeback for directory'${newest}1`,
      ].toSorted(),
    );
    assert.equal(graph.to(/^\/\$batch/).length, 2);
    const plain = graph.asked.filter(({ batched }) => !batched);
    assert.equal(plain.length, 4 + 2);
    const forAdele = plain.filter(({ target }) => !/writeback|startswith/.test(target));
    assert.ok(forAdele.every(({ headers }) => headers['client-request-id'] === 'ref-1'));
    assert.deepEqual(
      graph.asked
        .filter(({ batched }) => batched)
        .map(({ method, target }) => `${method} ${target}`)
        .toSorted(),
      [
        'GET /admin/serviceAnnouncement/issues?$filter=isResolved eq false',
        'GET /domains',
        'GET /organization?$select=id,onPremisesSyncEnabled,onPremisesLastSyncDateTime',
        'GET /policies/authorizationPolicy?$select=allowedToUseSSPR',
        'GET /subscribedSkus?$select=skuId,skuPartNumber,capabilityStatus,servicePlans',
        `GET /users/${ADELE}/licenseDetails?$select=skuId,skuPartNumber,servicePlans`,
        `GET /users/${ADELE}/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId&$count=true`,
        `GET /users/${ADELE}?$select=id,userPrincipalName,displayName,accountEnabled,userType,identities,usageLocation,createdDateTime,lastPasswordChangeDateTime,passwordPolicies,passwordProfile,onPremisesSyncEnabled,onPremisesLastSyncDateTime,onPremisesDistinguishedName,onPremisesDomainName,mobilePhone,businessPhones,otherMails`,
        `POST /users/${ADELE}/checkMemberGroups`,
      ],
    );
    assert.deepEqual(graph.to(/checkMemberGroups/)[0]?.body, {
      groupIds: [GROUP.replace('b', 'c'), GROUP],
    });
    assert.equal(graph.to(/directoryRole/)[0]?.headers.ConsistencyLevel, 'eventual');
  });

  it('sends no group ids when no groups are configured', async () => {
    const evidence = await gather(directoryOf(graph));
    assert.equal(graph.to(/checkMemberGroups/).length, 0);
    assert.equal(becauseOf(evidence, 'passwordPolicy'), 'not-configured');
    assert.equal(becauseOf(evidence, 'resetPolicy'), 'not-configured');
  });

  it('looks back as far as it is told', async () => {
    await gather(directoryOf(graph, { lookBackDays: 7 }));
    assert.match(graph.to(/targetResources/)[0]?.target ?? '', /ge 2026-09-28T09:00:00Z and/);
  });

  for (const [evidence, path, permission] of SOURCES) {
    for (const [fault, answer, because] of FAULTS) {
      it(`misses ${evidence} after ${fault}, and nothing else`, async () => {
        graph.on(path, answer);
        const clock = new VirtualClock(NOW);
        const directory = directoryOf(graph, { policy: POLICY }, clock);
        const gathered = await playOn(clock, gather(directory));
        // What is read ahead for everybody waits longer than this person does.
        const ahead = evidence === 'writeback' && because === 'throttled';
        assert.equal(becauseOf(gathered, evidence), ahead ? 'timed-out' : because);
        const piece = gathered[evidence];
        const detail = piece && !piece.found ? piece.detail : undefined;
        assert.equal(detail, because === 'not-permitted' ? permission : undefined);
        const lost = Object.keys(gathered).filter(
          (name) => gathered[name as EvidenceName]?.found === false,
        );
        const related = { account: ['account', 'domain'], writeback: ['attempts', 'writeback'] };
        assert.deepEqual(lost, related[evidence as keyof typeof related] ?? [evidence]);
      });
    }
  }

  it('keeps the licences of the person when those of the organisation are refused', async () => {
    graph.on(/subscribedSkus/, DENIED);
    const evidence = await gather(directoryOf(graph));
    assert.deepEqual(foundIn(evidence, 'licences'), {
      personHasPremium: true,
      personHasAny: true,
      faults: [],
    });
  });

  /** When writeback was switched on is asked only after a row that it was switched off, in the next window. */
  function patiently(): Promise<Partial<Evidence>> {
    const clock = new VirtualClock(NOW);
    return playOn(clock, gather(directoryOf(graph, {}, clock), { deadlineMs: 30_000 }));
  }

  it('sees when writeback was switched on and off', async () => {
    const switched = (activityDisplayName: string, activityDateTime: string) => ({
      body: { value: [row({ activityDisplayName, activityDateTime })] },
    });
    graph.on(/eq 'Disable/, switched('Disable password writeback for directory', NOW));
    graph.on(/eq 'Enable/, switched('Enable password writeback for directory', NOW));
    const { lastDisabled, lastEnabled } = foundIn(await patiently(), 'writeback') ?? {};
    assert.equal(Date.parse(lastDisabled ?? ''), Date.parse(NOW));
    assert.equal(Date.parse(lastEnabled ?? ''), Date.parse(NOW));
  });

  it('says nothing of writeback while a part is missing, for half of it misleads', async () => {
    graph.on(/eq 'Disable/, {
      body: { value: [row({ activityDisplayName: 'Disable password writeback for directory' })] },
    });
    graph.on(/eq 'Enable/, { status: 500 });
    assert.equal(becauseOf(await patiently(), 'writeback'), 'unavailable');
  });

  it('sees from the outcomes of others that writeback works or fails', async () => {
    const at = (minute: number) => `2026-10-05T08:${minute}:00Z`;
    const success = { result: 'success', resultReason: 'Successfully completed reset.' };
    const agent = (value: string) => ({ additionalDetails: [{ key: 'OnPremisesAgent', value }] });
    const rows = [
      { ...success, ...agent('None'), activityDateTime: at(50) },
      { resultReason: 'OnPremisesConnectivityFailure', activityDateTime: at(40) },
      { ...success, ...agent('Microsoft Entra Connect'), activityDateTime: at(30) },
      { ...success, ...agent('CloudSync'), activityDateTime: at(20) },
    ].map((over, index) => row({ ...over, id: `SSPR_${index}`, correlationId: `flow-${index}` }));
    graph.on(/startswith/, { body: { value: rows } });
    const { lastSuccess, lastConnectivityFailure } =
      foundIn(await gather(directoryOf(graph)), 'writeback') ?? {};
    assert.equal(Date.parse(lastSuccess ?? ''), Date.parse(at(30)));
    assert.equal(Date.parse(lastConnectivityFailure ?? ''), Date.parse(at(40)));
  });

  it('does not guess a password policy while the groups are unknown', async () => {
    graph.on(/checkMemberGroups/, DENIED);
    const evidence = await gather(directoryOf(graph, { policy: POLICY }));
    assert.equal(becauseOf(evidence, 'passwordPolicy'), 'not-permitted');
    assert.deepEqual(foundIn(evidence, 'resetPolicy'), { scope: 'selected', writeback: true });
  });

  it('checks at most twenty groups in a call, and sends at most twenty calls in a batch', async () => {
    const groups = Array.from({ length: 400 }, (_, index) => ({
      groupId: `dddddddd-0000-4000-8000-${String(index).padStart(12, '0')}`,
      name: `Policy ${index}`,
    }));
    const last = groups.at(-1)?.groupId;
    graph.on(/checkMemberGroups/, ({ body }) => {
      const { groupIds } = body as { groupIds: string[] };
      return { body: { value: groupIds.filter((id) => id === last) } };
    });
    const evidence = await gather(directoryOf(graph, { policy: { password: { groups } } }));
    assert.equal(foundIn(evidence, 'passwordPolicy')?.fromGroup, last);
    const sizes = (path: RegExp, name: string) =>
      graph.to(path).map(({ body }) => (body as Record<string, unknown[]>)[name]?.length ?? 0);
    assert.ok(sizes(/checkMemberGroups/, 'groupIds').every((size) => size <= 20));
    assert.ok(sizes(/^\/\$batch/, 'requests').every((size) => size <= 20));
    assert.equal(graph.to(/^\/\$batch/).length, 3);
  });

  it('takes roles without names for a refusal', async () => {
    graph.on(/directoryRole/, { body: { value: [{ id: 'x', displayName: null }] } });
    assert.equal(becauseOf(await gather(directoryOf(graph)), 'roles'), 'not-permitted');
  });

  it('never holds a phone number or a mail address', async () => {
    graph.on(/^\/users\/[^/?]+\?/, { body: { ...USER, otherMails: ['home@private.example'] } });
    const logged: Logged[] = [];
    const evidence = await gather(directoryOf(graph, {}, new VirtualClock(NOW), logged));
    assert.doesNotMatch(JSON.stringify([evidence.account, logged]), /5550100|private\.example/);
  });

  it('asks nothing for an id that is no GUID, or for another tenant', async () => {
    const directory = directoryOf(graph);
    const odd = await gather(directory, {}, "x' or true");
    const foreign = await directory.gather(
      { tenantId: ADELE, userId: ADELE },
      { deadlineMs: 1000, reference: 'ref-1' },
    );
    assert.equal(becauseOf(odd, 'attempts'), 'not-found');
    assert.equal(becauseOf(foreign, 'attempts'), 'not-configured');
    assert.equal(graph.asked.length, 0);
  });

  it('logs what is missing, once and without names', async () => {
    graph.on(/directoryRole/, DENIED);
    const logged: Logged[] = [];
    await gather(directoryOf(graph, {}, new VirtualClock(NOW), logged));
    assert.deepEqual(logged, [
      {
        level: 'info',
        message: 'evidence is missing',
        data: { reference: 'ref-1', userId: ADELE, missing: ['roles: not-permitted'] },
      },
    ]);
  });
});

function foundIn<N extends EvidenceName>(evidence: Partial<Evidence>, name: N) {
  const piece = evidence[name] as Evidence[N] | undefined;
  return piece?.found ? piece.value : undefined;
}

function becauseOf(evidence: Partial<Evidence>, name: EvidenceName): string | undefined {
  const piece = evidence[name];
  return piece && !piece.found ? piece.because : undefined;
}
