import { COMMANDS } from './local-teams/commands.ts';
import { PEOPLE } from './people/people.ts';
import type { Sandbox } from './start-sandbox.ts';

/** What `npm run sandbox` prints once everything answers. */
export function guide(sandbox: Sandbox): string {
  const { playgroundUrl, botUrl, botEndpoint, graphUrl, stateDir } = sandbox;
  return [
    '',
    playgroundUrl
      ? `Open ${playgroundUrl} and write in the personal chat: My password reset failed`
      : `Post activities to ${botEndpoint}`,
    '',
    'You are adele. In that chat these words are for the sandbox, not for the bot:',
    ...table(COMMANDS.map(({ usage, does }) => [usage, does])),
    '',
    'To see the helpdesk\u2019s side: become lidia, miriam or grady, and write in the channel "Helpdesk":',
    '  @Reset Desk use this channel',
    'Then become somebody else, ask the helpdesk, and come back: "@Reset Desk be lidia" works in the channel too.',
    'Lidia owns the team. The personal chat of lidia, miriam and grady also knows:',
    '  queue, mine, case 1001, diagnose lee@contoso.example, trends, export cases, deliveries, webhooks, health, doctor',
    'Everybody has: notify off, notify on, quiet 18-8, health, forget me, help',
    'Beside the compose box ("+"), the search finds cases; the action command opens one for somebody: type open-case',
    'as its Command ID. All people share this one chat, so it also shows what is meant for the others. Notes of the',
    'Playground that something is not supported are about the Playground.',
    'In the channel: "@Reset Desk show health here". Then type "outage" in the personal chat: within some minutes',
    'its incident has a card in the channel, and whoever was hit a message. "outage over" ends it.',
    '',
    'The people of Contoso, and what is the matter with them:',
    ...table(PEOPLE.map(({ key, expects, story }) => [key, expects, story])),
    '',
    `Bot ${botUrl}   Contoso's Graph ${graphUrl}   Logs ${stateDir}`,
    'Ctrl-C stops everything.',
    '',
  ].join('\n');
}

/** Columns as wide as their widest word. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
