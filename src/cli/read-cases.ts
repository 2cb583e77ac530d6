import type { Readable } from 'node:stream';
import { isAuditHeader } from '../diagnosis/signals/audit-pasted.ts';
import { isEventHeader } from '../diagnosis/signals/events-pasted.ts';
import { jsonCutter } from '../diagnosis/signals/log-cutters/json.ts';
import { type Case, casesOf, unreadable } from './case-of.ts';
import { auditTableCases, eventTableCases, xmlCases } from './read-exports.ts';
import { linesOf, textOf } from './text-of.ts';

/**
 * Cases in batches, in order. The first line tells what the input is: the header of a table, the start of
 * XML or of one JSON document, or else JSON Lines. None of them is ever held whole.
 */
export async function* readCases(input: Readable): AsyncGenerator<readonly Case[]> {
  const chunks = textOf(input);
  let start = '';
  for await (const chunk of chunksOf(chunks)) {
    start += chunk;
    if (start.trimStart().replace(TYPE_LINE, '').includes('\n') || start.length > LONGEST_HEAD)
      break;
  }
  const head = start.trimStart().replace(TYPE_LINE, '');
  const [first = ''] = head.split('\n', 1);
  const exported = prepended(head, chunks);
  const all = prepended(start, chunks);
  if (isAuditHeader(first)) yield* auditTableCases(exported);
  else if (isEventHeader(first)) yield* eventTableCases(exported);
  else if (first.startsWith('<')) yield* xmlCases(exported);
  else if (isDocument(head, first)) yield* documentCases(all);
  else yield* jsonCases(all);
}

/** PowerShell's Export-Csv puts the type of its objects above the table. */
const TYPE_LINE = /^#TYPE[^\n]*\n?/;

/** A first line is that long at most, in characters; a document may have no line break at all. */
const LONGEST_HEAD = 64 * 1024;

const INDENTED_OBJECT = /^\{[ \t\r]*\n\s*"/;
const PAGE_OR_BODY = /^\{[^{}]*"(?:value|records)"\s*:\s*\[/;

/** An indented object, a page, a body, a list: anything but an object a line. */
function isDocument(head: string, first: string): boolean {
  if (INDENTED_OBJECT.test(head) || PAGE_OR_BODY.test(first)) return true;
  if (!first.startsWith('[')) return false;
  // A list that ends where more lines follow is one bad line among others.
  return parsed(first) === undefined || head.slice(first.length).trim() === '';
}

/** Records of a list, a page or a body, cut out one by one. */
async function* documentCases(chunks: AsyncIterable<string>): AsyncGenerator<readonly Case[]> {
  const cutter = jsonCutter();
  let number = 0;
  let end = '';
  for await (const chunk of chunks) {
    yield cutter.push(chunk).flatMap((record) => {
      number += 1;
      return jsonCase(record, `Record ${number}`);
    });
    end = chunk.trimEnd().at(-1) ?? end;
  }
  const isWhole = end === ']' || end === '}';
  if (!isWhole)
    yield [unreadable(null, `The document ends in the middle, after record ${number}.`)];
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

/** The same chunks, left open when the loop over them stops. */
async function* chunksOf(chunks: AsyncGenerator<string>): AsyncGenerator<string> {
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function* prepended(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (first) yield first;
  yield* rest;
}
