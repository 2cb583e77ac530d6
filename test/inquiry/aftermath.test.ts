import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { found } from '../../src/diagnosis/piece.ts';
import { expiryToMention } from '../../src/inquiry/aftermath.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { anInquiry } from '../store/samples.ts';

const NOW = '2026-03-09T08:00:00.000Z';

describe('the expiry of a password, on cards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-mentions-'));
  const file = join(folder, 'store.sqlite');
  let store = openSqliteStore(file);

  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const mention = (setAt: string, some = {}) => {
    const account = { id: 'p', onPremisesSynced: true, lastPasswordChange: setAt };
    const passwordPolicy = found({ name: 'Default', maximumAgeDays: 90 });
    const evidence = evidenceOf({ account: found(account), passwordPolicy });
    return expiryToMention(anInquiry(some), evidence, NOW, store.mentions);
  };

  it('is on one card a password, also after a restart', async () => {
    const expires = await mention('2025-12-20T08:00:00.000Z');
    assert.equal(expires, '2026-03-20T08:00:00.000Z');
    await store.close();
    store = openSqliteStore(file);
    assert.equal(await mention('2025-12-20T08:00:00.000Z'), undefined);
  });

  it('stays on that card when it is looked at again', async () => {
    const expiresAt = '2026-03-20T08:00:00.000Z';
    assert.equal(await mention('2025-12-20T08:00:00.000Z', { expiresAt }), expiresAt);
  });

  it('waits for a card that somebody sees', async () => {
    const unseen = await mention('2025-12-12T08:00:00.000Z', { origin: 'notice' });
    assert.equal(unseen, undefined);
  });

  it('is on a card again for the next password', async () => {
    assert.equal(await mention('2025-12-12T08:00:00.000Z'), '2026-03-12T08:00:00.000Z');
  });
});
