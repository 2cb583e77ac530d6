import { type CheckWords, checkWords, countLevels } from '../cards/checkup-words.ts';
import { type Strings, stringsFor } from '../cards/strings.ts';
import type { Checked, CheckLevel } from '../desk/checkup.ts';

const MARKS: Readonly<Record<CheckLevel, string>> = {
  ok: '✓',
  note: '·',
  warning: '!',
  fault: '✗',
};

const WIDTH = 96;
const INDENT = 8;

/** The results as one JSON document: `{results: [{id, level, what, why?, fix?}], counts}`. */
export function checkupAsJson(results: readonly Checked[]): string {
  const counts = countLevels(results);
  return JSON.stringify({ results: inWords(results, stringsFor('en')), counts }, null, 2);
}

/** The results for people: a line each, and what to do about those that are not in order. */
export function checkupAsText(results: readonly Checked[]): string {
  const strings = stringsFor('en');
  const lines = inWords(results, strings).flatMap((one) => told(one, strings));
  const { ok, note: notes, warning: warnings, fault: faults } = countLevels(results);
  return [...lines, '', strings.say('doctor.print.counts', { ok, notes, warnings, faults })].join(
    '\n',
  );
}

function inWords(results: readonly Checked[], strings: Strings): CheckWords[] {
  return results.map((one) => checkWords(one, strings, (value) => ({ own: value })));
}

function told({ level, what, why, fix }: CheckWords, strings: Strings): string[] {
  const part = (name: 'why' | 'fix', words: string | undefined) =>
    words ? wrapped(`   ${strings.say(`doctor.print.${name}`)}`, words) : [];
  return [...wrapped(` ${MARKS[level]}`, what, 3), ...part('why', why), ...part('fix', fix)];
}

/** Words in lines of a terminal's width, the first behind its label and the others below it. */
function wrapped(label: string, words: string, indent = INDENT): string[] {
  const lines = [label.padEnd(indent)];
  let empty = true;
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(`${' '.repeat(indent)}${word}`);
      continue;
    }
    lines[lines.length - 1] = empty ? line + word : `${line} ${word}`;
    empty = false;
  }
  return lines;
}
