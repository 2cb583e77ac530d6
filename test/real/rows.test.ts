import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { explain, type Foreign } from '../../src/diagnosis/explain.ts';

/** A row, an event or a pasted log found in public, and what it truly is about. */
type Row = Foreign & {
  readonly scope: string;
  /** The first cause that is right, or null where there is none. */
  readonly cause: string | null;
  /** Where it was found. */
  readonly source: string;
  readonly split: 'tune' | 'held';
};

const NOW = '2026-11-02T12:00:00.000Z';
const ROWS: readonly Row[] = readFileSync(new URL('./rows.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function understanding(row: Row): { scope: string; cause: string | null } {
  const explained = explain(row, { now: NOW });
  if (typeof explained === 'string') return { scope: explained, cause: null };
  const { scope, diagnosis } = explained;
  return { scope, cause: diagnosis.candidates[0]?.id ?? null };
}

function isRight(row: Row): boolean {
  const { scope, cause } = understanding(row);
  return scope === row.scope && cause === row.cause;
}

function share(rows: readonly Row[]): number {
  return rows.filter(isRight).length / rows.length;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

/** One line per row that went wrong: wanted, got, and the row. */
function mistakes(rows: readonly Row[]): string {
  const lines = rows
    .filter((row) => !isRight(row))
    .map((row) => {
      const got = understanding(row);
      return `${row.cause ?? row.scope} taken for ${got.cause ?? got.scope}: ${JSON.stringify(row)}`;
    });
  return lines.join('\n');
}

describe('real rows and events', () => {
  const tune = ROWS.filter(({ split }) => split === 'tune');
  // Never tuned on: only their score is looked at. A hash of the row decides, nobody chooses.
  const held = ROWS.filter(({ split }) => split === 'held');

  it('are understood', () => {
    const scores = `tuned ${percent(share(tune))} of ${tune.length}, held back ${percent(share(held))} of ${held.length}`;
    process.stdout.write(`      rows: ${scores}\n`);
    assert.ok(share(tune) >= 0.95, mistakes(tune));
    assert.ok(share(held) >= 0.95, `held back: ${percent(share(held))}`);
  });

  it('name no cause where there is none', () => {
    const invented = ROWS.filter((row) => row.cause === null && understanding(row).cause !== null);
    assert.equal(mistakes(invented.filter(({ split }) => split === 'tune')), '');
    assert.equal(invented.length, 0);
  });
});
