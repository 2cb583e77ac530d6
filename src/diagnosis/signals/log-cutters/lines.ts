import { LONGEST_RECORD, type LogCutter } from './log-cutter.ts';

const LABEL = /^\s*([A-Za-z][A-Za-z ()]{1,24}?)\s*:/;
/** Text is read in pieces of at least this many characters: events beside each other explain each other. */
const PIECE = 50_000;

/**
 * What Event Viewer and PowerShell print: blocks of `Label: value`, each beginning with the same label, or
 * one event a line.
 */
export function linesCutter(): LogCutter {
  let rest = '';
  let start: string | undefined;

  return {
    push(chunk) {
      rest += chunk;
      if (rest.length < PIECE) return [];
      start ??= `\n${LABEL.exec(rest)?.[0].trim() ?? ''}`;
      const block = rest.lastIndexOf(start);
      const border = block > 0 || rest.length < LONGEST_RECORD ? block : rest.lastIndexOf('\n');
      if (border <= 0) return [];
      const piece = rest.slice(0, border);
      rest = rest.slice(border + 1);
      return [piece];
    },
    end: () => (rest.trim() === '' ? [] : [rest]),
  };
}
