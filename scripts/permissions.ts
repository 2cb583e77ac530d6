import { INSTALLATION_PERMISSION } from '../src/directory/app-installation.ts';
import type { NeededPermission } from '../src/directory/gatherer.ts';
import { GATHERERS } from '../src/directory/gatherers/index.ts';
import { OWNERS_PERMISSION } from '../src/directory/team-owners.ts';

const PREFACE = `# Permissions of Microsoft Graph

Application permissions, granted once by an administrator. Reset Desk only reads, with one exception that is off by
default: it can install itself for people. Without an optional permission it works on and says what it could not see.

This page is made from what \`src/directory\` says of each: run \`npm run generate\`.
`;

/** What is no evidence. */
const OTHERS = [OWNERS_PERMISSION, INSTALLATION_PERMISSION];

type Line = NeededPermission & { readonly evidence: string };

/** docs/permissions.md */
export function permissionsPage(): string {
  return `${PREFACE}\n${permissionsTable()}\n`;
}

/** One line an evidence and permission, the required ones first. */
export function permissionsTable(): string {
  const gathered = GATHERERS.map(({ evidence, permission }): Line => ({ evidence, ...permission }));
  const others = OTHERS.map((permission): Line => ({ evidence: 'none', ...permission }));
  const lines = [...gathered, ...others]
    .toSorted((a, b) => Number(a.optional) - Number(b.optional) || a.name.localeCompare(b.name))
    .map(line);
  const names = [
    'Permission',
    'Required',
    'Evidence',
    'What it is for',
    'What is lost without it',
    'App role id',
  ];
  return [row(names), row(names.map(() => '---')), ...lines].join('\n');
}

function line(needed: Line): string {
  const { name, optional, evidence, purpose, without, appRoleId } = needed;
  const required = optional ? 'optional' : '**required**';
  return row([`\`${name}\``, required, evidence, purpose, without, `\`${appRoleId}\``]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
