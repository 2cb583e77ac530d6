import assert from 'node:assert/strict';
import { contosoForTest, type TestContoso } from './with-contoso.ts';

const AUDITS = '/v1.0/auditLogs/directoryAudits';

describe('Contoso: throttling of the reports', () => {
  it('allows five calls in ten seconds and says when to come back', async () => {
    const contoso = await contosoForTest({ throttleReports: true });
    try {
      for (let n = 0; n < 5; n += 1) {
        assert.equal((await contoso.get(AUDITS, { $top: '1' })).status, 200);
        contoso.clock.advance(1000);
      }
      const refused = await contoso.get(AUDITS, { $top: '1' });
      assert.equal(refused.status, 429);
      assert.equal(refused.body.error.code, 'TooManyRequests');
      assert.equal((await contoso.get('/v1.0/organization')).status, 200);
      const wait = Number(refused.headers.get('Retry-After'));
      assert.ok(wait >= 5 && wait <= 10);
      contoso.clock.advance(wait * 1000);
      assert.equal((await contoso.get(AUDITS, { $top: '1' })).status, 200);
    } finally {
      await contoso.stop();
    }
  });
});

describe('Contoso: faults', () => {
  let contoso: TestContoso;
  beforeEach(async () => {
    contoso = await contosoForTest();
  });
  afterEach(() => contoso.stop());

  it('withdraws a permission, and gives it back', async () => {
    const restore = contoso.control.fault({ kind: 'refuse', permission: 'AuditLog.Read.All' });
    const refused = await contoso.get(AUDITS);
    assert.equal(refused.status, 403);
    assert.equal(refused.body.error.code, 'Authorization_RequestDenied');
    assert.equal((await contoso.get('/v1.0/organization')).status, 200);
    restore();
    assert.equal((await contoso.get(AUDITS)).status, 200);
  });

  it('keeps answering while another permission suffices', async () => {
    contoso.control.fault({ kind: 'refuse', permission: 'User.Read.All' });
    assert.equal((await contoso.get('/v1.0/users/adele')).status, 403);
    assert.equal((await contoso.get('/v1.0/organization')).status, 200);
  });

  it('lacks a premium licence', async () => {
    contoso.control.fault({ kind: 'not-premium' });
    const { status, body } = await contoso.get(AUDITS);
    assert.equal(status, 403);
    assert.match(body.error.message, /premium license/);
  });

  it('fails a number of times, then works', async () => {
    contoso.control.fault({ kind: 'status', status: 503, retryAfterSeconds: 2, times: 2 });
    const first = await contoso.get('/v1.0/organization');
    assert.deepEqual([first.status, first.headers.get('Retry-After')], [503, '2']);
    assert.equal((await contoso.get('/v1.0/organization')).status, 503);
    assert.equal((await contoso.get('/v1.0/organization')).status, 200);
  });

  it('answers garbage on the path named only', async () => {
    contoso.control.fault({ kind: 'garbage', path: '/auditLogs' });
    assert.equal(typeof (await contoso.get(AUDITS)).body, 'string');
    assert.equal(typeof (await contoso.get('/v1.0/organization')).body, 'object');
  });

  it('spoils the second page and leaves the first', async () => {
    contoso.control.fault({ kind: 'bad-page', page: 2 });
    const first = await contoso.get(AUDITS, { $top: '5' });
    assert.equal(first.status, 200);
    const second = await contoso.get(first.body['@odata.nextLink']);
    assert.equal(second.status, 400);
    assert.match(second.body.error.message, /Nullable=False/);
  });

  it('is slow by the clock, once for a batch', async () => {
    contoso.control.fault({ kind: 'slow', ms: 100 });
    const requests = ['1', '2'].map((id) => ({ id, method: 'GET', url: '/organization' }));
    let done = false;
    const pending = contoso.post('/v1.0/$batch', { requests }).then((answer) => {
      done = true;
      return answer;
    });
    // The request must have reached Contoso before the clock moves.
    await fetch(`${contoso.url}/_contoso/people`);
    assert.equal(done, false);
    const moving = setInterval(() => contoso.clock.advance(100), 5);
    const answer = await pending;
    clearInterval(moving);
    assert.equal(answer.status, 200);
  });

  it('hangs until it is stopped', async () => {
    contoso.control.fault({ kind: 'hang', path: '/organization' });
    const hanging = assert.rejects(contoso.get('/v1.0/organization'));
    assert.equal((await contoso.get('/v1.0/domains')).status, 200);
    await contoso.stop();
    await hanging;
  });

  it('is driven over HTTP too', async () => {
    const fault = { kind: 'refuse', permission: 'Domain.Read.All' };
    assert.equal((await contoso.post('/_contoso/faults', fault)).status, 200);
    assert.equal((await contoso.get('/v1.0/domains')).status, 403);
    await fetch(`${contoso.url}/_contoso/faults`, { method: 'DELETE' });
    assert.equal((await contoso.get('/v1.0/domains')).status, 200);
    assert.equal((await contoso.post('/_contoso/faults', { kind: 'unheard-of' })).status, 400);
    assert.ok((await contoso.post('/_contoso/attempts', { person: 'adele' })).body.length > 0);
    assert.equal((await contoso.post('/_contoso/attempts', { person: 'nobody' })).status, 400);
  });

  it('remembers what it was asked', async () => {
    await contoso.get(AUDITS);
    await contoso.get('/v1.0/organization');
    const calls = contoso.control.calls.map(({ status, report }) => ({ status, report }));
    assert.deepEqual(calls, [
      { status: 200, report: true },
      { status: 200, report: false },
    ]);
  });
});
