import { stringsFor } from '../src/cards/strings.ts';
import { CAUSES } from '../src/diagnosis/causes/index.ts';
import { readScenarios } from '../test/scenario.ts';
import { causeSection } from './catalogue/cause-section.ts';
import { catalogueCounts } from './catalogue/counts.ts';
import { GROUPS } from './catalogue/groups.ts';
import { knowledgeSections } from './catalogue/knowledge.ts';
import { signalSections } from './catalogue/signals.ts';
import { link, plain, sectionsPage, table } from './markdown.ts';

const PREFACE = `# Catalogue

Everything Reset Desk knows about failed password resets, changes and unlocks in Microsoft Entra ID.

- **You have a code, an event or a sentence?** Search this page for it (\`33004\`, \`SSPR_0029\`, \`0x80230619\`). Its row
  says what it means and which causes it points at.
- **You have a cause?** Its section says how it is told from the others and what the person, the helpdesk and the
  administrator do. Commands in PowerShell come with their undo; replace the names of Contoso with your own.

A signal *confirms* a cause, makes it *likely* or merely *possible*. Evidence from Microsoft Entra and answers to
questions then raise or lower that.

This page is made from the code and the strings: run \`npm run generate\`.`;

const strings = stringsFor('en');

/** docs/catalogue.md */
export function cataloguePage(): string {
  return `${[
    PREFACE,
    '## In numbers',
    table(
      ['What', 'How many'],
      catalogueCounts().map(([what, count]) => [what, String(count)]),
    ),
    '## Causes',
    contents(),
    ...GROUPS.map(({ title, ids }) => `## ${title}\n\n${sections(ids)}`),
    '## Signals',
    sectionsPage('signals', signalSections(strings)),
    '## Facts that judges and runbooks share',
    sectionsPage('facts', knowledgeSections()),
  ].join('\n\n')}\n`;
}

function contents(): string {
  return GROUPS.map(({ title, ids }) => {
    const lines = ids
      .filter((id) => CAUSES.some((cause) => cause.id === id))
      .map((id) => `- ${link(plain(strings.say(`causes.${id}.name`)), `cause-${id}`)} \`${id}\``);
    return `**${title}**\n\n${lines.join('\n')}`;
  }).join('\n\n');
}

function sections(ids: readonly string[]): string {
  const scenarios = readScenarios();
  return ids
    .flatMap((id) => CAUSES.filter((cause) => cause.id === id))
    .map((cause) => {
      const own = scenarios.filter(({ name }) => name.startsWith(`${cause.id}/`));
      return causeSection(cause, own.length, strings);
    })
    .join('\n\n');
}
