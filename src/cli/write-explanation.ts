import { plain } from '../cards/escape.ts';
import { type Voice, voiceFor } from '../cards/voice.ts';
import type { CauseId } from '../diagnosis/cause-id.ts';
import type { Candidate } from '../diagnosis/diagnosis.ts';
import { type Explanation, explain } from '../diagnosis/explain.ts';
import type { Reason } from '../diagnosis/verdict.ts';
import type { Case } from './case-of.ts';

export type Format = 'json' | 'table';

export interface Written {
  readonly line: string;
  readonly readable: boolean;
}

const WIDTHS = { id: 14, scope: 13, verdict: 10, cause: 32 } as const;

/** The first lines of the output. */
export function headFor(format: Format): string {
  if (format === 'json') return '';
  const head = row('id', 'scope', 'verdict', 'first cause', 'because');
  return `${head}\n${'─'.repeat(head.length + 24)}\n`;
}

/** Explains cases one after another as lines of `format`; `now` is ISO 8601. */
export function writerFor(format: Format, now: string): (one: Case) => Written {
  const why = reasonsIn(voiceFor({ locale: 'en', timeZone: 'UTC', now, hasDialogs: false }));
  return ({ id, foreign }) => {
    const explained = explanationOf(foreign, now);
    if (typeof explained !== 'string') {
      return { line: LINES[format](id, explained, why), readable: true };
    }
    const line = format === 'json' ? JSON.stringify({ id, error: explained }) : `! ${explained}`;
    return { line, readable: false };
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

const LINES: Readonly<Record<Format, (id: unknown, what: Explanation, why: Why) => string>> = {
  json: (id, { scope, diagnosis }, why) =>
    JSON.stringify({
      id,
      scope,
      causes: diagnosis.candidates.map((candidate) => ({
        id: candidate.id,
        verdict: candidate.level,
        because: why(candidate),
      })),
    }),
  table(id, { scope, diagnosis }, why) {
    const [best, ...others] = diagnosis.candidates;
    if (!best) return row(name(id), scope, '', '', '');
    const more = others.length > 0 ? ` (or ${others.map((other) => other.id).join(', ')})` : '';
    const [first = ''] = why(best);
    return row(name(id), scope, best.level, best.id, `${first}${more}`);
  },
};

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

function row(id: string, scope: string, verdict: string, cause: string, why: string): string {
  return [
    id.padEnd(WIDTHS.id),
    scope.padEnd(WIDTHS.scope),
    verdict.padEnd(WIDTHS.verdict),
    cause.padEnd(WIDTHS.cause),
    why,
  ]
    .join(' ')
    .trimEnd();
}

function name(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
