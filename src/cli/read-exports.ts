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
  return csvCases(
    chunks,
    (names) => names,
    (audit) => ({ audit }),
  );
}

/** Events that Event Viewer or Export-Csv saved as a table. */
export function eventTableCases(chunks: AsyncIterable<string>): AsyncGenerator<readonly Case[]> {
  return csvCases(chunks, eventColumns, (row) => ({ event: eventInputOf(row) }));
}

type Fields = Readonly<Record<string, string>>;
type Parser = ReturnType<typeof parseCsv>;

async function* csvCases(
  chunks: AsyncIterable<string>,
  columnsOf: (names: string[]) => string[],
  foreignOf: (row: Fields) => Foreign,
): AsyncGenerator<readonly Case[]> {
  let columns: string[] | undefined;
  let number = 1;
  try {
    for await (const records of batches(chunks)) {
      const rows = columns ? records : records.slice(1);
      columns ??= columnsOf(records[0] ?? []);
      const names = columns;
      number += rows.length;
      yield rows.map((row) => ({ id: null, foreign: foreignOf(fieldsOf(row, names)) }));
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield [unreadable(null, `Row ${number + 1} ends the reading: ${why}`)];
  }
}

/** All records that each chunk completes at a time: waiting for every single one would cost more than reading it. */
async function* batches(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[][]> {
  let parser: Parser | undefined;
  for await (const chunk of chunks) {
    parser ??= parserFor(chunk.split('\n', 1)[0] ?? '');
    parser.write(chunk);
    const records = complete(parser);
    if (records.length > 0) yield records;
    if (parser.errored) throw parser.errored;
  }
  parser?.end();
  for await (const record of parser ?? []) yield [record as string[]];
}

/** Excel writes semicolons where a comma stands in numbers, and tabs where asked to. */
function parserFor(head: string): Parser {
  const times = (sign: string) => head.split(sign).length;
  const [delimiter] = [',', ';', '\t'].sort((a, b) => times(b) - times(a));
  return parseCsv({
    ...(delimiter && { delimiter }),
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
}

function complete(parser: Parser): string[][] {
  const records: string[][] = [];
  for (let one = parser.read(); one !== null; one = parser.read()) records.push(one as string[]);
  return records;
}

/** Most of the portal's eighty columns are empty in any row. */
function fieldsOf(row: readonly string[], columns: readonly string[]): Fields {
  const fields: Record<string, string> = {};
  for (const [at, value] of row.entries()) {
    const name = columns[at];
    if (value !== '' && name !== undefined) fields[name] = value;
  }
  return fields;
}
