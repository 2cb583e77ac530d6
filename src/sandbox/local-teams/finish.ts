import type { ServerResponse } from 'node:http';

/**
 * Answers and ends. Not chained: restify replaces `writeHead` for the whole process with one that
 * returns nothing, and tests run both in one process.
 */
export function finish(response: ServerResponse, status: number, json?: string): void {
  if (json === undefined) response.writeHead(status);
  else response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(json);
}
