import { csvCutter } from './csv.ts';
import { jsonCutter } from './json.ts';
import { linesCutter } from './lines.ts';
import type { LogCutter } from './log-cutter.ts';
import { xmlCutter } from './xml.ts';

export type { LogCutter } from './log-cutter.ts';

const COLUMNS = /\b(?:activity(?: ?display ?name)?|operation ?name|event ?id|provider ?name|id)\b/i;

/** The cutter for a log, by its first line: names of files say little, and are often wrong. */
export function cutterFor(firstLine: string): LogCutter {
  const line = firstLine.trimStart();
  if (line.startsWith('<')) return xmlCutter();
  if (/^[[{]/.test(line)) return jsonCutter();
  const isTable = /[,;\t]/.test(line) && !line.includes(': ') && COLUMNS.test(line);
  return isTable ? csvCutter() : linesCutter();
}
