/** One case of the table: cells, in words. */
export interface TableRow {
  readonly id: string;
  readonly scope: string;
  readonly verdict: string;
  readonly cause: string;
  readonly why: string;
}

const WIDTHS = { id: 14, scope: 13, verdict: 10, cause: 36 } as const;
const BEFORE_WHY = Object.values(WIDTHS).reduce((sum, width) => sum + width + 1, 0);
/** Narrower than this, reasons stand below their case, not beside it; in characters. */
const NARROWEST_REASON = 40;
const BELOW = 4;

/** Columns are those of the terminal; undefined where a file or a pipe takes any width. */
export function tableHead(columns: number | undefined): string {
  const cells = { id: 'id', scope: 'scope', verdict: 'verdict', cause: 'first cause' };
  const head = isNarrow(columns)
    ? wrapped('id  scope  verdict  first cause', columns ?? 0).join('\n')
    : beside({ ...cells, why: 'because' });
  const rule = '─'.repeat(Math.min(columns ?? Number.POSITIVE_INFINITY, head.length + 24));
  return `${head}\n${rule}\n`;
}

export function tableRow(row: TableRow, columns: number | undefined): string {
  if (columns === undefined) return beside(row);
  if (isNarrow(columns)) return below(row, columns);
  const id = row.id.length > WIDTHS.id ? `${row.id.slice(0, WIDTHS.id - 1)}…` : row.id;
  const [first = '', ...more] = wrapped(row.why, columns - BEFORE_WHY);
  return [
    beside({ ...row, id, why: first }),
    ...more.map((line) => indented(line, BEFORE_WHY)),
  ].join('\n');
}

/** What could not be read, in a line of its own. */
export function tableProblem(problem: string, columns: number | undefined): string {
  if (columns === undefined) return `! ${problem}`;
  const [first = '', ...more] = wrapped(problem, columns - 2);
  return [`! ${first}`, ...more.map((line) => indented(line, 2))].join('\n');
}

function isNarrow(columns: number | undefined): boolean {
  return columns !== undefined && columns < BEFORE_WHY + NARROWEST_REASON;
}

function beside({ id, scope, verdict, cause, why }: TableRow): string {
  return [
    id.padEnd(WIDTHS.id),
    scope.padEnd(WIDTHS.scope),
    verdict.padEnd(WIDTHS.verdict),
    cause.padEnd(WIDTHS.cause),
    why,
  ]
    .join(' ')
    .trimEnd();
}

function below({ id, scope, verdict, cause, why }: TableRow, columns: number): string {
  const head = wrapped([id, scope, verdict, cause].filter(Boolean).join('  '), columns);
  const reasons = wrapped(why, columns - BELOW).map((line) => indented(line, BELOW));
  return [...head, ...reasons].join('\n');
}

function indented(line: string, by: number): string {
  return ' '.repeat(by) + line;
}

/** Lines of at most `width` characters; a longer word is cut. Empty where there is nothing to say. */
function wrapped(text: string, width: number): string[] {
  const atMost = Math.max(width, 10);
  const words = text.split(/(?<! ) (?! )/).flatMap((word) => pieces(word, atMost));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= atMost) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.filter(Boolean);
}

function pieces(word: string, width: number): string[] {
  const cut: string[] = [];
  for (let at = 0; at === 0 || at < word.length; at += width) cut.push(word.slice(at, at + width));
  return cut;
}
