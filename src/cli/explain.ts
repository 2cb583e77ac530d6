import { createReadStream, type ReadStream, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { explainStream } from './explain-stream.ts';
import { progressOn } from './progress.ts';

const USAGE = `Usage: npm run -s explain -- [file] [--table]

Reads cases from the file or from standard input and explains each:
  JSON Lines   {"text": "…"}, {"audit": {…}}, {"event": {…}} or {"evidence": {…}}, each with an optional "id"
  JSON         an audit log downloaded from the portal or from Graph, an Event Hub body
  CSV          an audit log downloaded from the portal; events saved by Event Viewer or Export-Csv
  XML          events saved by Event Viewer
Writes one JSON line a case, in order; --table writes a table for people.
Exit code 1 when a line could not be read.`;

const { file, table, help } = readArguments();
if (help) {
  console.log(USAGE);
} else {
  if (!file && process.stdin.isTTY) console.error(USAGE);
  const input = file ? createReadStream(file) : process.stdin;
  input.on('error', (error: Error) =>
    fail(`${file ?? 'Standard input'} cannot be read: ${error.message}`),
  );
  // A reader that has seen enough (`| head`) is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'EPIPE' ? process.exit(0) : fail(error.message),
  );
  const progress = progressOn(process.stderr, {
    results: process.stdout,
    share: file ? shareOf(input as ReadStream, file) : () => undefined,
  });
  const { bad } = await explainStream(input, process.stdout, {
    format: table ? 'table' : 'json',
    now: new Date().toISOString(),
    columns: process.stdout.columns,
    onCases: progress.rows,
  });
  progress.done();
  process.exitCode = bad > 0 ? 1 : 0;
}

function readArguments(): { file?: string | undefined; table: boolean; help: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        table: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { file: positionals[0], ...values };
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

function shareOf(input: ReadStream, file: string): () => number | undefined {
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  return () => (size ? Math.min(1, input.bytesRead / size) : undefined);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
