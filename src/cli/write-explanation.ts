import { plain } from '../cards/escape.ts';
import { type Voice, voiceFor } from '../cards/voice.ts';
import type { Candidate } from '../diagnosis/diagnosis.ts';
import { type Explanation, explain } from '../diagnosis/explain.ts';
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
  const voice = voiceFor({ locale: 'en', timeZone: 'UTC', now, hasDialogs: false });
  return ({ id, foreign }) => {
    const explained = 'problem' in foreign ? foreign.problem : explain(foreign, { now });
    if (typeof explained !== 'string') {
      return { line: LINES[format](id, explained, voice), readable: true };
    }
    const line = format === 'json' ? JSON.stringify({ id, error: explained }) : `! ${explained}`;
    return { line, readable: false };
  };
}

const LINES: Readonly<Record<Format, (id: unknown, what: Explanation, voice: Voice) => string>> = {
  json: (id, { scope, diagnosis }, voice) =>
    JSON.stringify({
      id,
      scope,
      causes: diagnosis.candidates.map((candidate) => ({
        id: candidate.id,
        verdict: candidate.level,
        because: reasons(candidate, voice),
      })),
    }),
  table(id, { scope, diagnosis }, voice) {
    const [best, ...others] = diagnosis.candidates;
    if (!best) return row(name(id), scope, '', '', '');
    const more = others.length > 0 ? ` (or ${others.map((other) => other.id).join(', ')})` : '';
    const [why = ''] = reasons(best, voice);
    return row(name(id), scope, best.level, best.id, `${why}${more}`);
  },
};

/** The same sentences as on cards, without the signs that only mean something there. */
function reasons({ id, because }: Candidate, voice: Voice): string[] {
  return because.map((reason) => plain(voice.reason(reason, id) ?? reason.id));
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
