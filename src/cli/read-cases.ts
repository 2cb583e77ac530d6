import type { Readable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse';
import { isAuditHeader } from '../diagnosis/signals/audit-pasted.ts';
import { type Case, casesOf, unreadable } from './case-of.ts';
import { linesOf, textOf, wholeOf } from './text-of.ts';

/**
 * Cases in batches, in order. The first line tells what the input is: the header of a CSV download, the
 * start of one JSON document (read whole), or else JSON Lines (never held whole).
 */
export async function* readCases(input: Readable): AsyncGenerator<readonly Case[]> {
  const chunks = textOf(input);
  let start = '';
  for await (const chunk of chunksOf(chunks)) {
    start += chunk;
    if (/\S[^\n]*\n/.test(start)) break;
  }
  const [first = ''] = start.trimStart().split('\n', 1);
  const all = prepended(start, chunks);
  if (isAuditHeader(first)) yield* csvCases(all);
  else if (/^(?:\[|\{\s*$)/.test(first)) yield* documentCases(await wholeOf(all));
  else yield* jsonCases(all);
}

async function* documentCases(whole: string): AsyncGenerator<readonly Case[]> {
  const json = parsed(whole);
  if (json === undefined) yield* jsonCases(prepended(whole));
  else if (!Array.isArray(json)) yield casesOf(json, 'The document');
  else yield json.flatMap((one, index) => casesOf(one, `Element ${index + 1}`));
}

async function* jsonCases(chunks: AsyncIterable<string>): AsyncGenerator<readonly Case[]> {
  let number = 0;
  for await (const lines of linesOf(chunks)) {
    const cases: Case[] = [];
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') cases.push(...jsonCase(line, `Line ${number}`));
    }
    yield cases;
  }
}

function jsonCase(line: string, where: string): Case[] {
  const json = parsed(line);
  if (json !== undefined) return casesOf(json, where);
  return [unreadable(null, `${where} is no JSON. Write one object a line.`)];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function* csvCases(chunks: AsyncIterable<string>): AsyncGenerator<readonly Case[]> {
  const parser = parseCsv({
    bom: true,
    columns: true,
    delimiter: [',', ';', '\t'],
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  const feeding = feed(chunks, parser);
  let number = 1;
  try {
    for await (const audit of parser) {
      number += 1;
      yield [{ id: null, foreign: { audit } }];
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

/** The same chunks, left open when the loop over them stops. */
async function* chunksOf(chunks: AsyncGenerator<string>): AsyncGenerator<string> {
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function* prepended(first: string, rest?: AsyncIterable<string>): AsyncGenerator<string> {
  if (first) yield first;
  if (rest) yield* rest;
}
