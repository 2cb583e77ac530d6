import { readFileSync } from 'node:fs';
import type { CauseId } from '../../../src/diagnosis/cause-id.ts';
import type { Strength } from '../../../src/diagnosis/signals/meaning.ts';
import { recognise } from '../../../src/diagnosis/signals/recognise.ts';

/** One sentence and what it truly is about. */
export interface Case {
  readonly text: string;
  readonly scope: string;
  readonly cause: string | null;
  readonly source?: string;
  readonly split?: 'tune' | 'held';
}

const WEIGHT: Readonly<Record<Strength, number>> = { confirmed: 3, likely: 2, possible: 1 };

export function casesOf(file: URL): Case[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** What a text is taken for: its scope and the cause it points at most strongly. */
export function understanding(text: string): { scope: string; cause: CauseId | null } {
  const { scope, found } = recognise(text);
  let cause: CauseId | null = null;
  let weight = 0;
  for (const { meaning } of found) {
    for (const [id, strength] of Object.entries(meaning.points) as [CauseId, Strength][]) {
      if (WEIGHT[strength] <= weight) continue;
      weight = WEIGHT[strength];
      cause = id;
    }
  }
  // A failure without a cause is for the log and the person to explain.
  return { scope: scope === 'failure' && !cause ? 'undetermined' : scope, cause };
}

export function isRight({ text, scope, cause }: Case): boolean {
  const got = understanding(text);
  return got.scope === scope && got.cause === cause;
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
