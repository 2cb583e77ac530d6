import { LONGEST_RECORD, type LogCutter } from './log-cutter.ts';

/** `{"value": [`, `{"records": [`: a page or a body around the records, not a record. */
const WRAPPER = /"(?:value|records)"\s*:\s*$/;
/** Only so much before a bracket is looked at, in characters: a record may hold very many brackets. */
const LONGEST_KEY = 64;

/** Objects of JSON Lines, of a list, or of the list inside a Graph page or an Event Hub body. */
export function jsonCutter(): LogCutter {
  let record = '';
  let depth = 0;
  let inString = false;
  let escaped = false;

  const cut = (chunk: string): string[] => {
    const complete: string[] = [];
    let from = 0;
    const isWrapper = (at: number): boolean => {
      const begin = Math.max(from, at - LONGEST_KEY);
      return WRAPPER.test(record.slice(-LONGEST_KEY) + chunk.slice(begin, at));
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const char = chunk[at];
      if (inString) {
        if (escaped) escaped = false;
        else if (char === '\\') escaped = true;
        else if (char === '"') inString = false;
      } else if (char === '"') {
        inString = true;
      } else if (char === '{') {
        if (depth === 0) [record, from] = ['', at];
        depth += 1;
      } else if (char === '[' && depth === 1 && isWrapper(at)) {
        depth = 0;
      } else if (char === '}' && depth > 0) {
        depth -= 1;
        if (depth > 0) continue;
        complete.push(record + chunk.slice(from, at + 1));
        record = '';
      }
    }
    if (depth > 0) record += chunk.slice(from);
    if (record.length > LONGEST_RECORD) [record, depth, inString] = ['', 0, false];
    return complete;
  };

  return { push: cut, end: () => [] };
}
