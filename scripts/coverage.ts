import { DOCUMENTS } from './facts/documents.ts';
import type { Carrier, CarrierKind, Item, SourceDocument } from './facts/item.ts';
import { anchor, code, link, plain, table } from './markdown.ts';

const PREFACE = `# Coverage

The knowledge of Reset Desk began with five public documents. This page lists what they say: every row of every error
table, every event, permission, version, endpoint, rule and procedure, in our own words, and what carries it in the
product. Links to other documents, ways to send feedback and the pictures are left out.

A test proves every line: a cause must have a judge, an event must be in the table of events, a sentence must be
recognised as what it means, and the words of a runbook must stand in it. What has changed since is said beside it.

This page is made from \`scripts/facts\`: run \`npm run generate\`.`;

/** docs/coverage.md */
export function coveragePage(): string {
  return `${[PREFACE, contents(), ...DOCUMENTS.map(chapter)].join('\n\n')}\n`;
}

function contents(): string {
  const rows = DOCUMENTS.map((document) => [
    link(document.title, document.id),
    document.published,
    String(itemsOf(document).length),
  ]);
  const sum = DOCUMENTS.flatMap(itemsOf).length;
  return table(['Document', 'Published', 'Facts'], [...rows, ['Together', '', `**${sum}**`]]);
}

function chapter(document: SourceDocument): string {
  const { id, title, published, sections } = document;
  const parts = sections.map(
    (section) =>
      `### ${section.title}\n\n${table(
        ['What it says', 'Carried by'],
        section.items.map((item) => [factOf(id, item), carriersOf(item)]),
      )}`,
  );
  return [`${anchor(id)}\n\n## ${title}`, `${published}.`, ...parts].join('\n\n');
}

function factOf(document: string, { id, fact, today }: Item): string {
  const now = today ? `<br>*Today:* ${plain(today)}` : '';
  return `${anchor(`${document}-${id}`)}${plain(fact)}${now}`;
}

function carriersOf({ carriedBy }: Item): string {
  return carriedBy.map(shown).join('<br>');
}

function shown({ kind, ref, says }: Carrier): string {
  const name = LINKS[kind]?.(ref) ?? code(ref);
  return says === undefined ? `${kind} ${name}` : `${kind} ${name}: “${plain(says)}”`;
}

const LINKS: Partial<Readonly<Record<CarrierKind, (ref: string) => string>>> = {
  cause: (id) => inCatalogue(id, `cause-${id}`),
  runbook: (id) => inCatalogue(id, `cause-${id}`),
  code: (id) => inCatalogue(id, `meaning-${id}`),
  sentence: (id) => inCatalogue(id, `meaning-${id}`),
  'audit reason': (id) => inCatalogue(id, `meaning-${id}`),
  'event text': (id) => inCatalogue(id, `meaning-${id}`),
};

function inCatalogue(text: string, place: string): string {
  return `[${code(text)}](catalogue.md#${place})`;
}

function itemsOf({ sections }: SourceDocument): readonly Item[] {
  return sections.flatMap(({ items }) => items);
}
