import type { Case } from './case.ts';
import type { Trends } from './trends.ts';

type Cell = string | number | boolean | undefined;

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** The first row of an export. Names stay as they are: other tools rely on them. */
const COLUMNS: Readonly<Record<string, (one: Case) => Cell>> = {
  reference: ({ reference }) => reference,
  state: ({ state }) => state,
  priority: ({ priority }) => priority ?? 'normal',
  privileged: ({ privileged }) => privileged ?? false,
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
  events: ({ history }) => history.length,
};

/** RFC 4180, a line each; times are ISO 8601 in UTC. For Excel to read it as UTF-8, it begins with a mark. */
export function casesCsv(cases: Iterable<Case>): string {
  const rows = Array.from(cases, (one) => Object.values(COLUMNS).map((cell) => cell(one)));
  return csv([Object.keys(COLUMNS), ...rows]);
}

/** Failures and cases, a line for each day or week and cause. */
export function trendsCsv({ failures, cases }: Trends): string {
  const rows = (what: string, counts: Trends['cases']) =>
    counts.map(({ from, cause, count }) => [what, from, cause, count]);
  const first = ['what', 'from', 'cause', 'count'];
  return csv([first, ...rows('failures', failures), ...rows('cases', cases)]);
}

function csv(rows: readonly (readonly Cell[])[]): string {
  return `\u{FEFF}${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** People wrote some of it: what begins like a formula is text, and is marked as such. */
function cellOf(value: Cell): string {
  const plain = String(value ?? '');
  const text = typeof value === 'string' && FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) || text !== plain ? `"${text.replaceAll('"', '""')}"` : text;
}
