import { parse as parseCsv } from 'csv-parse';
import type { Foreign } from '../diagnosis/explain.ts';
import { eventColumns, eventInputOf } from '../diagnosis/signals/events-pasted.ts';
import { xmlCutter } from '../diagnosis/signals/log-cutters/xml.ts';
import { type Case, unreadable } from './case-of.ts';

/** Events of Event Viewer, one case each. */
export async function* xmlCases(chunks: AsyncIterable<string>): AsyncGenerator<readonly Case[]> {
  const cutter = xmlCutter();
  let number = 0;
  for await (const chunk of chunks) {
    const events = cutter.push(chunk).flatMap((piece) => piece.match(EVENT) ?? []);
    number += events.length;
    yield events.map((message) => ({ id: null, foreign: { text: message } }));
  }
  if (number === 0) yield [unreadable(null, 'The XML holds no whole <Event>.')];
}

const EVENT = /<Event[\s>][\s\S]*?<\/Event>/g;

/** Rows of an audit log's download. */
export function auditTableCases(chunks: AsyncIterable<string>): AsyncGenerator<readonly Case[]> {
  return csvCases(chunks, true, (audit) => ({ audit }));
}

/** Events that Event Viewer or Export-Csv saved as a table. */
export function eventTableCases(chunks: AsyncIterable<string>): AsyncGenerator<readonly Case[]> {
  return csvCases(chunks, eventColumns, (row) => ({ event: eventInputOf(row) }));
}

type Fields = Readonly<Record<string, unknown>>;

async function* csvCases(
  chunks: AsyncIterable<string>,
  columns: true | ((names: string[]) => string[]),
  foreignOf: (row: Fields) => Foreign,
): AsyncGenerator<readonly Case[]> {
  const parser = parseCsv({
    bom: true,
    columns,
    relax_quotes: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const feeding = feed(chunks, parser);
  let number = 1;
  try {
    for await (const row of parser) {
      number += 1;
      yield [{ id: null, foreign: foreignOf(row as Fields) }];
    }
    await feeding;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield [unreadable(null, `Row ${number + 1} ends the reading: ${why}`)];
  }
}

async function feed(
  chunks: AsyncIterable<string>,
  parser: ReturnType<typeof parseCsv>,
): Promise<void> {
  for await (const chunk of chunks) {
    if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve));
  }
  parser.end();
}
