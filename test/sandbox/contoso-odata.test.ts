import assert from 'node:assert/strict';
import { contosoForTest, type TestContoso } from './with-contoso.ts';

const AUDITS = '/v1.0/auditLogs/directoryAudits';

describe('Contoso: query options of the audit log', () => {
  let contoso: TestContoso;
  let adele: string;

  before(async () => {
    contoso = await contosoForTest();
    adele = contoso.control.person('adele')?.id ?? '';
  });
  after(() => contoso.stop());

  const count = async (filter: string) => {
    const { status, body } = await contoso.get(AUDITS, { $filter: filter, $top: '999' });
    assert.equal(status, 200, JSON.stringify(body));
    return body.value.length as number;
  };

  it('finds the rows of one person by target id and time', async () => {
    const since = '2026-11-13T12:00:00Z';
    const { body } = await contoso.get(AUDITS, {
      $filter: `activityDateTime ge ${since} and targetResources/any(t:t/id eq '${adele}')`,
      $orderby: 'activityDateTime desc',
      $top: '100',
    });
    assert.ok(body.value.length > 0);
    for (const row of body.value) assert.equal(row.targetResources[0].id, adele);
    const times = body.value.map((row: { activityDateTime: string }) => row.activityDateTime);
    assert.deepEqual(times, times.toSorted().toReversed());
  });

  it('knows every documented operator', async () => {
    const all = await count('activityDateTime le 2026-11-20T12:00:00Z');
    const early = await count('activityDateTime le 2026-11-20T11:30:00Z');
    const late = await count('activityDateTime ge 2026-11-20T11:30:00.0000001Z');
    assert.ok(early > 0 && late > 0);
    assert.equal(early + late, all);
    assert.equal(
      await count("activityDisplayName eq 'Blocked from self-service password reset'"),
      1,
    );
    assert.ok((await count("startswith(activityDisplayName,'Change password')")) === 4);
    assert.ok((await count(`initiatedBy/user/id eq '${adele}'`)) > 0);
    assert.equal(await count("targetResources/any(x: startswith(x/displayName,'nobody'))"), 0);
    assert.equal(await count(`(initiatedBy/user/id eq '${adele}') and id eq 'none'`), 0);
  });

  it('finds people by the beginning of a name, in any case, and by mail', async () => {
    const found = async ($filter: string) => {
      const { body } = await contoso.get('/v1.0/users', { $filter, $select: 'id', $top: '5' });
      return body.value.map(({ id }: { id: string }) => id);
    };
    assert.deepEqual(await found("startswith(displayName,'ADELE v')"), [adele]);
    assert.deepEqual(await found("mail eq 'Adele@Contoso.example'"), [adele]);
    const guest = await found("mail eq 'johanna@fabrikam.example'");
    assert.deepEqual(guest, [contoso.control.person('johanna')?.id]);
  });

  it('treats a doubled quote as one quote, not as the end', async () => {
    assert.equal(await count("activityDisplayName eq 'It''s nothing'"), 0);
  });

  for (const filter of [
    "result eq 'failure'",
    "loggedByService ne 'SSPR'",
    "category eq 'UserManagement'",
    'activityDateTime gt 2026-11-20T00:00:00Z',
    "activityDateTime ge '2026-11-20T00:00:00Z'",
    "id eq 'a' or id eq 'b'",
    "not (id eq 'a')",
    "contains(activityDisplayName,'reset')",
    "targetResources/any(t:t/userPrincipalName eq 'adele@contoso.example')",
    "targetResources/any(t:u/id eq 'x')",
    "targetResources/all(t:t/id eq 'x')",
    "id eq 'open",
    "id eq 'a' and",
    "(id eq 'a'",
    "id startswith 'a'",
    '',
  ]) {
    it(`refuses $filter=${filter || '(empty)'}`, async () => {
      const { status, body } = await contoso.get(AUDITS, { $filter: filter });
      assert.equal(status, 400);
      assert.equal(body.error.code, 'BadRequest');
      assert.ok(body.error.innerError['request-id']);
    });
  }

  for (const [name, value] of [
    ['$search', '"reset"'],
    ['$skip', '5'],
    ['$count', 'true'],
    ['$expand', 'targetResources'],
    ['$top', '0'],
    ['$top', '1000'],
    ['$orderby', 'result desc'],
    ['$orderby', 'activityDateTime sideways'],
    ['$select', 'id,colour'],
    ['$skiptoken', 'made-up'],
  ] as const) {
    it(`refuses ${name}=${value}`, async () => {
      const { status } = await contoso.get(AUDITS, { [name]: value });
      assert.equal(status, 400);
    });
  }

  it('follows nextLink over rows that arrive meanwhile, without a loss or a double', async () => {
    const query = { $orderby: 'activityDateTime desc', $top: '7' };
    const first = await contoso.get(AUDITS, query);
    const whole = await contoso.get(AUDITS, { ...query, $top: '999' });
    contoso.control.fail('alex');
    const ids: string[] = first.body.value.map((row: { id: string }) => row.id);
    let link: string | undefined = first.body['@odata.nextLink'];
    while (link) {
      const { body } = await contoso.get(link);
      ids.push(...body.value.map((row: { id: string }) => row.id));
      link = body['@odata.nextLink'];
    }
    assert.deepEqual(
      ids,
      whole.body.value.map((row: { id: string }) => row.id),
    );
  });

  it('refuses a token that was put into another query', async () => {
    const { body } = await contoso.get(AUDITS, { $top: '7' });
    const token = new URL(body['@odata.nextLink']).searchParams.get('$skiptoken') ?? '';
    const { status } = await contoso.get(AUDITS, { $top: '8', $skiptoken: token });
    assert.equal(status, 400);
  });

  it('selects properties, and names the selection in its context', async () => {
    const { body } = await contoso.get(AUDITS, { $select: 'id,result', $top: '1' });
    assert.deepEqual(Object.keys(body.value[0]).sort(), ['id', 'result']);
    assert.match(body['@odata.context'], /\$metadata#auditLogs\/directoryAudits\(id,result\)$/);
  });

  it('writes seven digits of a second', async () => {
    const { body } = await contoso.get(AUDITS, { $top: '1' });
    assert.match(body.value[0].activityDateTime, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/);
  });
});
