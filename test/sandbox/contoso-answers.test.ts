import assert from 'node:assert/strict';
import { GROUPS } from '../../src/sandbox/contoso/catalogue.ts';
import { contosoForTest, type TestContoso } from './with-contoso.ts';

const AUDITS = '/v1.0/auditLogs/directoryAudits';

describe('Contoso: what Graph answers', () => {
  let contoso: TestContoso;
  const idOf = (key: string) => contoso.control.person(key)?.id ?? '';

  beforeEach(async () => {
    contoso = await contosoForTest();
  });
  afterEach(() => contoso.stop());

  it('gives a user the default properties, and the rest only when selected', async () => {
    const plain = await contoso.get(`/v1.0/users/${idOf('adele')}`);
    assert.equal(plain.body.displayName, 'Adele Vance');
    assert.ok(!('lastPasswordChangeDateTime' in plain.body));
    const chosen = await contoso.get('/v1.0/users/adele@contoso.example', {
      $select: 'id,lastPasswordChangeDateTime',
    });
    assert.equal(chosen.body.lastPasswordChangeDateTime, '2026-11-20T03:00:00Z');
    assert.match(chosen.body['@odata.context'], /\$entity$/);
  });

  it('finds a guest by an encoded sign-in name', async () => {
    const upn = contoso.control.person('johanna')?.userPrincipalName ?? '';
    const { body } = await contoso.get(`/v1.0/users/${encodeURIComponent(upn)}`);
    assert.equal(body.id, idOf('johanna'));
  });

  it('answers 404 for a stranger and 400 for a resource it lacks', async () => {
    const stranger = await contoso.get('/v1.0/users/nobody');
    assert.equal(stranger.status, 404);
    assert.equal(stranger.body.error.code, 'Request_ResourceNotFound');
    assert.equal((await contoso.get('/v1.0/groups')).status, 400);
    assert.equal((await contoso.get('/v2.0/users/nobody')).status, 400);
  });

  it('knows registration, licences, roles, domain, policy and service health', async () => {
    const at = async (path: string) => (await contoso.get(`/v1.0${path}`)).body;
    const registration = await at(
      `/reports/authenticationMethods/userRegistrationDetails/${idOf('lidia')}`,
    );
    assert.equal(registration.isAdmin, true);
    assert.deepEqual(registration.methodsRegistered, ['mobilePhone']);
    const licences = await at(`/users/${idOf('lynne')}/licenseDetails`);
    assert.deepEqual(
      licences.value.map((sku: { skuPartNumber: string }) => sku.skuPartNumber),
      ['STANDARDPACK'],
    );
    const roles = await at(
      `/users/${idOf('isaiah')}/transitiveMemberOf/microsoft.graph.directoryRole`,
    );
    assert.equal(roles.value[0].displayName, 'Hybrid Identity Administrator');
    assert.equal((await at('/domains/partner.contoso.example')).authenticationType, 'Federated');
    assert.equal((await at('/policies/authorizationPolicy')).allowedToUseSSPR, true);
    assert.equal((await at('/organization')).value[0].onPremisesSyncEnabled, true);
    assert.equal((await at('/subscribedSkus')).value.length, 2);
    assert.deepEqual((await at('/admin/serviceAnnouncement/issues')).value, []);
  });

  it('checks group membership, for at most twenty groups', async () => {
    const path = `/v1.0/users/${idOf('lee')}/checkMemberGroups`;
    const ids = [GROUPS['Password reset users']];
    assert.deepEqual((await contoso.post(path, { groupIds: ids })).body.value, []);
    const adele = await contoso.post(`/v1.0/users/${idOf('adele')}/checkMemberGroups`, {
      groupIds: [...ids, 'unknown'],
    });
    assert.deepEqual(adele.body.value, ids);
    assert.equal((await contoso.post(path, { groupIds: Array(21).fill('x') })).status, 400);
  });

  it('filters service issues by whether they are resolved', async () => {
    contoso.control.serviceIssues([
      { id: 'MO1', title: 'Password reset delayed', isResolved: false },
      { id: 'MO2', title: 'Old', isResolved: true },
    ]);
    const { body } = await contoso.get('/v1.0/admin/serviceAnnouncement/issues', {
      $filter: 'isResolved eq false',
    });
    assert.deepEqual(
      body.value.map(({ id }: { id: string }) => id),
      ['MO1'],
    );
  });

  it('shows a late row only when it has arrived', async () => {
    const rows = async () => {
      const filter = `targetResources/any(t:t/id eq '${idOf('emily')}')`;
      return (await contoso.get(AUDITS, { $filter: filter })).body.value.length;
    };
    assert.equal(await rows(), 0);
    contoso.clock.advance(5 * 60_000);
    assert.ok((await rows()) > 0);
  });

  it('makes a named person fail at this moment', async () => {
    const made = contoso.control.fail('adele') ?? [];
    assert.ok(made.length > 0);
    const { body } = await contoso.get(AUDITS, {
      $filter: `correlationId eq '${made[0]?.correlationId}'`,
    });
    assert.equal(body.value.length, made.length);
    assert.equal(contoso.control.fail('nobody'), undefined);
  });

  it('demands a token when told to', async () => {
    const strict = await contosoForTest({ demandToken: true });
    try {
      const without = await strict.get('/v1.0/organization');
      assert.equal(without.status, 401);
      assert.equal(without.body.error.code, 'InvalidAuthenticationToken');
      const headers = { Authorization: 'Bearer anything' };
      const withToken = await fetch(`${strict.url}/v1.0/organization`, { headers });
      assert.equal(withToken.status, 200);
    } finally {
      await strict.stop();
    }
  });
});

describe('Contoso: $batch', () => {
  let contoso: TestContoso;
  before(async () => {
    contoso = await contosoForTest({ throttleReports: true });
  });
  after(() => contoso.stop());

  const get = (id: string, url: string) => ({ id, method: 'GET', url });

  it('answers each call on its own, in any order', async () => {
    const { body } = await contoso.post('/v1.0/$batch', {
      requests: [get('a', '/organization'), get('b', '/users/nobody'), get('c', 'domains')],
    });
    const status = Object.fromEntries(
      body.responses.map((r: { id: string; status: number }) => [r.id, r.status]),
    );
    assert.deepEqual(status, { a: 200, b: 404, c: 200 });
    assert.notEqual(body.responses[0].id, 'a');
  });

  it('gives no relief from the report budget', async () => {
    const requests = Array.from({ length: 7 }, (_, n) =>
      get(String(n), '/auditLogs/directoryAudits?$top=1'),
    );
    const { status, body } = await contoso.post('/v1.0/$batch', { requests });
    assert.equal(status, 200);
    const refused = body.responses.filter((r: { status: number }) => r.status === 429);
    assert.equal(refused.length, 2);
    assert.equal(refused[0].headers['Retry-After'], '10');
    assert.equal(refused[0].body.error.innerError.code, '429');
  });

  it('posts with a body, and asks for its type', async () => {
    const url = `/users/${contoso.control.person('adele')?.id}/checkMemberGroups`;
    const post = { id: '1', method: 'POST', url, body: { groupIds: ['x'] } };
    const headers = { 'content-type': 'application/json' };
    const good = await contoso.post('/v1.0/$batch', { requests: [{ ...post, headers }] });
    assert.deepEqual(good.body.responses[0].body.value, []);
    assert.equal((await contoso.post('/v1.0/$batch', { requests: [post] })).status, 400);
  });

  it('refuses more than twenty calls, doubled ids and what is no batch', async () => {
    const many = Array.from({ length: 21 }, (_, n) => get(String(n), '/organization'));
    const twice = [get('1', '/organization'), get('1', '/domains')];
    for (const body of [{ requests: many }, { requests: twice }, { requests: [{}] }, {}]) {
      assert.equal((await contoso.post('/v1.0/$batch', body)).status, 400);
    }
  });
});
