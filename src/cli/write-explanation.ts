import { plain } from '../cards/escape.ts';
import { type Voice, voiceFor } from '../cards/voice.ts';
import type { CauseId } from '../diagnosis/cause-id.ts';
import type { Candidate } from '../diagnosis/diagnosis.ts';
import { type Explanation, explain } from '../diagnosis/explain.ts';
import type { Reason } from '../diagnosis/verdict.ts';
import type { Case } from './case-of.ts';
import { type TableRow, tableHead, tableProblem, tableRow } from './explanation-table.ts';

export type Format = 'json' | 'table';

export interface Written {
  readonly line: string;
  readonly readable: boolean;
}

/** How explanations are written. */
export interface Writing {
  readonly format: Format;
  /** ISO 8601. */
  readonly now: string;
  /** The width of the terminal that a table is written on; undefined where any width will do. */
  readonly columns?: number | undefined;
}

/** The first lines of the output. */
export function headFor({ format, columns }: Writing): string {
  return format === 'json' ? '' : tableHead(columns);
}

/** Explains cases one after another. */
export function writerFor({ format, now, columns }: Writing): (one: Case) => Written {
  const why = reasonsIn(voiceFor({ locale: 'en', timeZone: 'UTC', now, hasDialogs: false }));
  let number = 0;
  return ({ id, foreign }) => {
    number += 1;
    const explained = explanationOf(foreign, now);
    if (typeof explained === 'string') {
      const line =
        format === 'json'
          ? JSON.stringify({ id, error: explained })
          : tableProblem(explained, columns);
      return { line, readable: false };
    }
    const line =
      format === 'json'
        ? asJson(id, explained, why)
        : tableRow(cellsOf(name(id, number), explained, why), columns);
    return { line, readable: true };
  };
}

/** Saved evidence can be anything; one case that breaks a judge's trust must not end the others. */
function explanationOf(foreign: Case['foreign'], now: string): Explanation | string {
  if ('problem' in foreign) return foreign.problem;
  try {
    return explain(foreign, { now });
  } catch (error) {
    return `This cannot be explained: ${error instanceof Error ? error.message : error}`;
  }
}

function asJson(id: unknown, { scope, diagnosis }: Explanation, why: Why): string {
  return JSON.stringify({
    id,
    scope,
    causes: diagnosis.candidates.map((candidate) => ({
      id: candidate.id,
      verdict: candidate.level,
      because: why(candidate),
    })),
  });
}

function cellsOf(id: string, { scope, diagnosis }: Explanation, why: Why): TableRow {
  const [best, ...others] = diagnosis.candidates;
  if (!best) return { id, scope, verdict: '', cause: '', why: '' };
  const more = others.length > 0 ? ` (or ${others.map((other) => other.id).join(', ')})` : '';
  const [first = ''] = why(best);
  return { id, scope, verdict: best.level, cause: best.id, why: `${first}${more}` };
}

/** The reasons for a candidate, in words. */
type Why = (candidate: Candidate) => string[];

/** Rows say the same few things again and again; wording them is dearer than diagnosing. */
const REMEMBER_AT_MOST = 5_000;

/** The same sentences as on cards, without the signs that only mean something there. */
function reasonsIn(voice: Voice): Why {
  const remembered = new Map<string, string>();
  const worded = (reason: Reason, id: CauseId): string => {
    const key = `${id} ${JSON.stringify(reason)}`;
    let words = remembered.get(key);
    if (words === undefined) {
      words = plain(voice.reason(reason, id) ?? reason.id);
      if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
      remembered.set(key, words);
    }
    return words;
  };
  return ({ id, because }) => because.map((reason) => worded(reason, id));
}

/** Rows of downloads have no id; people find them by their number. */
function name(id: unknown, number: number): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `#${number}`;
}
