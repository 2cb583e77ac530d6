import type { Case } from './case.ts';
import type { Spread, Trends } from './trends.ts';

type Cell = string | number | boolean | undefined;

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The same inside a cell: where a spreadsheet expects other separators than commas, as in half of Europe, a cell
 * begins behind a semicolon, a tab or a line break, quotation marks or not.
 */
const INNER_FORMULA = /([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/gu;

/**
 * The first row of an export. Names stay as they are: other tools rely on them. Of what people wrote only the
 * resolution is in it; their words, questions, answers and notes stay on the case.
 */
const COLUMNS: Readonly<Record<string, (one: Case) => Cell>> = {
  reference: ({ reference }) => reference,
  state: ({ state }) => state,
  priority: ({ priority }) => priority ?? 'normal',
  privileged: ({ privileged }) => privileged ?? false,
  security: ({ security }) => security?.because,
  cause: ({ cause }) => cause,
  requester_id: ({ requesterId }) => requesterId,
  requester_name: ({ person }) => person?.displayName,
  requester_upn: ({ person }) => person?.userPrincipalName,
  claimed_by: ({ claimedBy }) => claimedBy,
  opened_at: ({ openedAt }) => openedAt,
  claimed_at: ({ claimedAt }) => claimedAt,
  closed_at: ({ closedAt }) => closedAt,
  resolution: ({ resolution }) => resolution,
  worked: ({ worked }) => worked,
  ticket: ({ ticket }) => ticket?.number,
  ticket_url: ({ ticket }) => ticket?.url,
  events: ({ history }) => history.length,
};

/** RFC 4180, a line each; times are ISO 8601 in UTC. In pieces, as the cases come. */
export async function* casesCsv(
  pages: AsyncIterable<readonly Case[]> | Iterable<readonly Case[]>,
): AsyncGenerator<string> {
  yield MARK + rowsOf([Object.keys(COLUMNS)]);
  for await (const cases of pages) {
    yield rowsOf(cases.map((one) => Object.values(COLUMNS).map((cell) => cell(one))));
  }
}

/**
 * Failures and cases, a line for each day, week or month and cause; then the figures of the whole period: minutes
 * until taken and solved with how many cases they are of, and the share of failures without the helpdesk.
 */
export function trendsCsv({ failures, cases, ...figures }: Trends): string {
  const { from, toClaim, toResolve, withoutHelpdesk: alone } = figures;
  const counts = (what: string, rows: Trends['cases']) =>
    rows.map((one) => [what, one.from, one.cause, one.count]);
  const day = from.slice(0, 10);
  const spread = (what: string, { count, median, ninetieth }: Spread) =>
    [what, day, undefined, count, median, ninetieth] as const;
  return (
    MARK +
    rowsOf([
      ['what', 'from', 'cause', 'count', 'median_minutes', 'ninetieth_minutes', 'share'],
      ...[...counts('failures', failures), ...counts('cases', cases)].map(padded),
      ...[spread('until_claimed', toClaim), spread('until_resolved', toResolve)].map(padded),
      padded([
        'without_helpdesk',
        day,
        undefined,
        alone?.of ?? 0,
        undefined,
        undefined,
        alone?.share,
      ]),
    ])
  );
}

/** For Excel to read it as UTF-8. */
const MARK = '\u{FEFF}';

const TRENDS_COLUMNS = 7;

function padded(row: readonly Cell[]): readonly Cell[] {
  return Array.from({ length: TRENDS_COLUMNS }, (_, i) => row[i]);
}

function rowsOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** People wrote some of it: what begins like a formula is text, and is marked as such. */
function cellOf(value: Cell): string {
  const plain = String(value ?? '');
  const text = typeof value === 'string' ? asText(plain) : plain;
  return /[",\r\n]/.test(text) || text !== plain ? `"${text.replaceAll('"', '""')}"` : text;
}

function asText(plain: string): string {
  const inside = plain.replace(INNER_FORMULA, "$1'");
  return FORMULA.test(plain) ? `'${inside}` : inside;
}
