import assert from 'node:assert/strict';
import { cataloguePage } from '../../scripts/catalogue.ts';
import { coveragePage } from '../../scripts/coverage.ts';
import { DOCUMENTS } from '../../scripts/facts/documents.ts';
import { refuted } from '../../scripts/facts/proofs.ts';
import { KNOWN_EVENTS } from '../../src/diagnosis/signals/event-ids.ts';

const facts = DOCUMENTS.flatMap(({ id, sections }) =>
  sections.flatMap(({ items }) => items.map((item) => ({ ...item, id: `${id}-${item.id}` }))),
);

describe('coverage', () => {
  it('gives every fact a name of its own and somebody who carries it', () => {
    const ids = facts.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    assert.deepEqual(
      facts.filter(({ carriedBy }) => carriedBy.length === 0).map(({ id }) => id),
      [],
    );
  });

  for (const { id, sections } of DOCUMENTS) {
    it(`of ${id} is true`, async () => {
      const claims = sections.flatMap(({ items }) =>
        items.flatMap((item) => item.carriedBy.map((carrier) => ({ item: item.id, carrier }))),
      );
      const checked = await Promise.all(
        claims.map(async ({ item, carrier }) => ({ item, problem: await refuted(carrier) })),
      );
      assert.deepEqual(
        checked.flatMap(({ item, problem }) => (problem ? [`${item}: ${problem}`] : [])),
        [],
        'the product has lost this fact, or it moved: bring it back, or name its new place',
      );
    });
  }

  it('lists every event of Microsoft’s table', () => {
    const listed = facts.flatMap(({ carriedBy }) =>
      carriedBy.flatMap(({ kind, ref }) => (kind === 'event' ? [ref.split(' ')[0]] : [])),
    );
    // Added to Microsoft's table since 2015.
    const newer = [31019, 31034, 31044];
    const missing = KNOWN_EVENTS.filter(
      ({ id, source }) =>
        source === 'PasswordResetService' && !newer.includes(id) && !listed.includes(String(id)),
    );
    assert.deepEqual(missing, []);
  });

  it('links only to places in the catalogue', () => {
    const catalogue = cataloguePage();
    const places = [...coveragePage().matchAll(/catalogue\.md#([\w-]+)/g)].map(
      ([, place]) => place,
    );
    const broken = places.filter((place) => !catalogue.includes(`<a id="${place}"></a>`));
    assert.deepEqual([...new Set(broken)], []);
  });

  it('believes no claim that does not hold', async () => {
    const lies = [
      { kind: 'cause', ref: 'no-such-cause' },
      { kind: 'event', ref: '99999 NoSuchEvent' },
      { kind: 'sentence', ref: 'throttled', says: 'Incorrect phone number specified.' },
      { kind: 'runbook', ref: 'throttled', says: 'words that stand nowhere' },
      { kind: 'knowledge', ref: 'no-such-file#NOTHING', says: '' },
      { kind: 'page', ref: 'no/such/page.md', says: 'anything' },
    ] as const;
    for (const lie of lies) assert.ok(await refuted(lie), JSON.stringify(lie));
  });
});
