import assert from 'node:assert/strict';
import { explain } from '../../../src/diagnosis/explain.ts';
import { connectVersionIn } from '../../../src/diagnosis/signals/connect-version.ts';

describe('the version of the sync server in a text', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Azure AD Sync 1.1.553.0', '1.1.553.0'],
    ['we run AADConnect 2.5.76.0 here', '2.5.76.0'],
    ['Microsoft Entra Connect Sync, version: 2.5.79.0.', '2.5.79.0'],
    ['Azure AD Connect (v1.0.0419.0911)', '1.0.0419.0911'],
    ['our sync server is old, build 2.1.16.0', '2.1.16.0'],
    ['Microsoft Entra Connect Health agent 4.5.2520.0', undefined],
    ['cloud sync provisioning agent version 1.1.977.0 beside AD Connect', undefined],
    ['Azure AD Connect and nothing else', undefined],
    ['my phone 1.2.3.4', undefined],
    ['Azure AD Connect at 10.0.0.12', undefined],
  ];
  for (const [text, version] of cases) {
    it(`${text}: ${version ?? 'none'}`, () => assert.equal(connectVersionIn(text), version));
  }

  it('may be why a server is silent, but not why it refuses', () => {
    const message = 'Microsoft Entra Connect version 2.3.20.0';
    const causesOf = (eventId: number) => {
      const told = explain({ event: { eventId, message } }, { now: '2026-11-20T09:30:00Z' });
      assert.ok(typeof told !== 'string');
      return told.diagnosis.candidates.map(({ id, level }) => `${id} ${level}`);
    };
    assert.ok(causesOf(31034).includes('connect-version-old possible'));
    assert.ok(!causesOf(33008).join(' ').includes('connect-version-old'));
  });
});
