import { LONGEST_RECORD, type LogCutter } from './log-cutter.ts';

/** Lines of a table, each batch with the names of the columns above it. A quoted field may hold line breaks. */
export function csvCutter(): LogCutter {
  let head: string | undefined;
  let rest = '';
  let quoted = false;

  /** The end of the last line of `chunk` that is complete, or -1. */
  const lastBreak = (chunk: string): number => {
    let found = -1;
    for (let at = 0; at < chunk.length; at += 1) {
      if (chunk[at] === '"') quoted = !quoted;
      else if (chunk[at] === '\n' && !quoted) found = at;
    }
    return found;
  };

  const table = (lines: string): string[] => {
    if (head !== undefined) return lines.trim() === '' ? [] : [`${head}\n${lines}`];
    const [first = '', ...others] = lines.split('\n');
    head = first;
    return table(others.join('\n'));
  };

  return {
    push(chunk) {
      const at = lastBreak(chunk);
      if (at < 0) {
        rest += chunk;
        // A stray quotation mark must not swallow the whole file.
        if (rest.length > LONGEST_RECORD) [rest, quoted] = ['', false];
        return [];
      }
      const lines = rest + chunk.slice(0, at);
      rest = chunk.slice(at + 1);
      return table(lines);
    },
    end: () => table(rest),
  };
}
