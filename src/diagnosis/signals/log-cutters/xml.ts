import { LONGEST_RECORD, type LogCutter } from './log-cutter.ts';

const END = '</Event>';

/** Events of the XML that Event Viewer saves. */
export function xmlCutter(): LogCutter {
  let rest = '';
  return {
    push(chunk) {
      const text = rest + chunk;
      const end = text.lastIndexOf(END);
      if (end < 0) {
        rest = text.length > LONGEST_RECORD ? '' : text;
        return [];
      }
      rest = text.slice(end + END.length);
      return [text.slice(0, end + END.length)];
    },
    end: () => [],
  };
}
