import assert from 'node:assert/strict';
import { type Explained, tell } from '../../src/diagnosis/explained.ts';

const NOW = '2026-11-21T00:00:00.000Z';
const TRACKING = '11111111-1111-4111-8111-111111111111';

describe('telling what something means', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['33004', 'ad-access-denied', 'ad-permissions'],
    ['SSPR_0010', 'writeback-not-enabled', 'writeback-disabled'],
    ['hr=80230619', 'onprem-policy-refused', 'password-policy-violation'],
    ['AADSTS120013', 'onprem-connectivity', 'writeback-connectivity'],
    ['31002', 'writeback-succeeded', undefined],
  ];
  for (const [material, meaning, cause] of cases) {
    it(`says what ${material} means and why it happens`, () => {
      const { subject, explanation } = explainedOf(material);
      assert.equal(subject.meanings[0]?.meaning.id, meaning);
      assert.equal(explanation.diagnosis.candidates[0]?.id, cause);
    });
  }

  it('knows events that are deprecated, by number and in a text', () => {
    assert.equal(explainedOf('34001').subject.event?.deprecated, true);
    assert.equal(explainedOf('we see event 34001 today').subject.event?.deprecated, true);
    assert.equal(explainedOf('33004').subject.event?.deprecated, false);
  });

  it('names number, source and code of a pasted event', () => {
    const { subject, explanation } = explainedOf(
      `Log Name: Application\nSource: PasswordResetService\nEvent ID: 33004\n` +
        `Description: TrackingId: ${TRACKING}, hr=80230626`,
    );
    assert.deepEqual(subject.event, {
      id: 33004,
      deprecated: false,
      source: 'PasswordResetService',
    });
    assert.equal(subject.hr, '80230626');
    assert.equal(explanation.diagnosis.candidates[0]?.id, 'ad-permissions');
  });

  it('names activity, reason and time of a pasted row, and nobody', () => {
    const row = {
      id: '1',
      activityDateTime: '2026-11-20T08:00:00Z',
      activityDisplayName: 'Change password (self-service)',
      result: 'failure',
      resultReason: 'OnPremisesPolicyViolation',
      targetResources: [{ type: 'User', id: 'u1', userPrincipalName: 'adele@contoso.com' }],
    };
    const { subject, explanation } = explainedOf(JSON.stringify(row));
    assert.equal(subject.activity, 'Change password (self-service)');
    assert.equal(subject.reason, 'OnPremisesPolicyViolation');
    assert.equal(subject.at, '2026-11-20T08:00:00.000Z');
    assert.equal(explanation.diagnosis.candidates[0]?.id, 'password-policy-violation');
    assert.ok(!JSON.stringify(subject).includes('adele'));
  });

  it('sums up as soon as there is more than one attempt', () => {
    const rows = [1, 2].map((id) => ({
      id: String(id),
      correlationId: String(id),
      activityDateTime: '2026-11-20T08:00:00Z',
      activityDisplayName: 'Reset password (self-service)',
      result: 'failure',
      resultReason: 'OnPremisesPolicyViolation',
    }));
    const told = tell(JSON.stringify(rows), NOW);
    assert.equal('summary' in told && told.summary.attempts, 2);
  });

  it('tells codes of other sign-in problems from unknown ones', () => {
    assert.equal(explainedOf('AADSTS50076').subject.foreignCode, 'AADSTS50076');
    assert.equal(explainedOf('AADSTS50076').explanation.scope, 'out-of-scope');
    assert.deepEqual(explainedOf('99999').subject.meanings, []);
  });
});

function explainedOf(material: string): Explained {
  const told = tell(material, NOW);
  assert.ok('explained' in told);
  return told.explained;
}
