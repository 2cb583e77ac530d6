import { readFileSync } from 'node:fs';
import type { CauseId } from '../../../src/diagnosis/cause-id.ts';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { evidenceOf } from '../../../src/diagnosis/evidence.ts';
import { found } from '../../../src/diagnosis/piece.ts';
import { recognise } from '../../../src/diagnosis/signals/recognise.ts';

/** One sentence and what it truly is about. */
export interface Case {
  readonly text: string;
  readonly scope: string;
  readonly cause: string | null;
  /** Causes that are as good an answer. */
  readonly acceptable?: readonly string[];
  readonly source?: string;
  readonly split?: 'tune' | 'held';
}

const NOW = '2026-01-01T00:00:00Z';

export function casesOf(file: URL): Case[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** What a text is taken for: its scope and the first cause of the diagnosis made from it alone. */
export function understanding(text: string): { scope: string; cause: CauseId | null } {
  const { scope, found: meanings, operation } = recognise(text);
  const report = found({ meanings, ...(operation && { operation }) });
  const { candidates } = diagnose(evidenceOf({ report }), NOW, { ask: false });
  const cause = candidates[0]?.id ?? null;
  // A failure without a cause is for the log and the person to explain.
  return { scope: scope === 'failure' && !cause ? 'undetermined' : scope, cause };
}

export function isRight({ text, scope, cause, acceptable = [] }: Case): boolean {
  const got = understanding(text);
  const asGood = got.cause !== null && acceptable.includes(got.cause);
  return got.scope === scope && (got.cause === cause || asGood);
}

/** One line per case that went wrong: wanted, got, and the text. */
export function mistakes(cases: readonly Case[]): string[] {
  return cases
    .filter((one) => !isRight(one))
    .map(({ text, scope, cause }) => {
      const got = understanding(text);
      return `${cause ?? scope} taken for ${got.cause ?? got.scope}: ${text}`;
    });
}
