import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as AdaptiveCards from 'adaptivecards';
import { Ajv } from 'ajv';
import type { Card, Json } from '../../src/cards/card.ts';
import { VERBS } from '../../src/cards/verbs.ts';
import { buttonsOf, type Node, nodesOf, textsOf } from './elements.ts';
import { STORIES } from './stories.ts';

// The package's own entry cannot be loaded by Node.
const { AdaptiveCard, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards;

/** The smallest limit met on the way to any client, in bytes. */
const LARGEST = 28 * 1024;

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'schema/card.json'), 'utf8'));
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

for (const { name, build } of STORIES) {
  describe(`card ${name}`, () => {
    const card = build();

    it('uses only what the schema knows, as the rules of the house want it', () => {
      validate(card);
      assert.deepEqual(validate.errors ?? [], []);
    });

    it('is understood by Microsoft’s own renderer without a complaint', () => {
      assert.deepEqual(complaintsAbout(withoutCharts(card)), []);
    });

    it('has one heading, unique ids and nothing that is toggled but not there', () => {
      const nodes = nodesOf(card);
      const ids = nodes.flatMap((node) =>
        'type' in node && typeof node.id === 'string' ? [node.id] : [],
      );
      assert.equal(new Set(ids).size, ids.length);
      const targets = nodes.flatMap(({ targetElements }) => (targetElements as string[]) ?? []);
      assert.deepEqual(
        targets.filter((id) => !ids.includes(id)),
        [],
      );
      const headings = nodes.filter(
        ({ style, type }) => type === 'TextBlock' && style === 'heading',
      );
      // A dialog has its title in the window.
      assert.equal(headings.length, name.endsWith('-dialog') ? 0 : 1);
    });

    it('has at most six buttons, and the fallback of each sends the same', () => {
      const buttons = buttonsOf(card);
      const shown = inRows(card).filter(({ mode }) => mode !== 'secondary');
      assert.ok(shown.length <= 6, `${shown.length} buttons`);
      for (const { type, verb, mode, data, title, associatedInputs, fallback } of buttons) {
        if (type !== 'Action.Execute') continue;
        assert.equal((data as { verb?: string }).verb, verb);
        assert.deepEqual(fallback, {
          type: 'Action.Submit',
          title,
          ...(mode !== undefined && { mode }),
          ...(associatedInputs !== undefined && { associatedInputs }),
          data,
        });
      }
    });

    it('lets only submitting buttons carry the inputs', () => {
      for (const { type, data, associatedInputs } of buttonsOf(card)) {
        if (type === 'Action.ToggleVisibility') continue;
        const { verb, answer } = data as { verb: string; answer?: string };
        const submits = verb.endsWith('-submit') || (verb === 'answer' && answer === undefined);
        assert.equal(associatedInputs, submits ? undefined : 'none', verb);
      }
    });

    it('stays far below what Teams carries', () => {
      const json = JSON.stringify(card);
      assert.ok(Buffer.byteLength(json, 'utf16le') < LARGEST && Buffer.byteLength(json) < LARGEST);
    });

    it('leaves no live markup of a stranger in any text', () => {
      for (const text of textsOf(card)) assert.doesNotMatch(text, /\$\{|\{\{/);
      for (const text of markdownOf(card).map(withoutPortal)) {
        assert.doesNotMatch(text, /(?<!\\)[<[]/);
        assert.doesNotMatch(text, /evil\.example/);
      }
    });

    it('says in every text something that is known', () => {
      for (const text of textsOf(card)) assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
    });
  });
}

describe('verbs', () => {
  it('are all sent by some card', () => {
    const sent = STORIES.flatMap(({ build }) => buttonsOf(build())).map(
      ({ data }) => (data as { verb?: string } | undefined)?.verb,
    );
    assert.deepEqual(
      VERBS.filter((verb) => !sent.includes(verb)),
      [],
    );
  });
});

/** Buttons that stand in a row; the rest are rows and headings that can be tapped. */
function inRows(card: Card): Node[] {
  return nodesOf(card).flatMap(({ actions }) => (actions as Node[] | undefined) ?? []);
}

/** Our own links, to the one place we link to; and the one of a ticket, which may be any web page. */
function withoutPortal(text: string): string {
  return text.replaceAll(
    /\[[\w ./-]+\]\(https:\/\/(?:(?:entra|mysignins)\.microsoft|tickets\.contoso)\.com[\w#/~.%-]*\)/g,
    '',
  );
}

/** Texts that clients read as markdown: those of text blocks and facts. */
function markdownOf(card: Card): string[] {
  // What is chosen from a list that drops down is plain everywhere.
  const lists = nodesOf(card).filter(({ style }) => style === 'compact');
  const plain = new Set(lists.flatMap(({ choices }) => choices as Node[]));
  return nodesOf(card).flatMap((node) => {
    const { type, text, title, value } = node;
    if (plain.has(node)) return [];
    if (type === 'TextBlock') return [String(text)];
    return type === undefined && value !== undefined ? [String(title), String(value)] : [];
  });
}

/** As a host shows it that knows nothing but schema 1.5. */
function withoutCharts<T extends Json>(json: T): T {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(withoutCharts) as unknown as T;
  const { type, fallback } = json as Node;
  if (typeof type === 'string' && type.startsWith('Chart.')) return fallback as T;
  const inside = Object.entries(json).map(([key, value]) => [key, withoutCharts(value as Json)]);
  return Object.fromEntries(inside) as T;
}

function complaintsAbout(card: Card): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  // Teams puts what is secondary into a menu; how many are shown is counted above.
  parsed.hostConfig.actions.maxActions = 10;
  parsed.parse(card, context);
  const parsing = Array.from(
    { length: context.eventCount },
    (_, i) => context.getEventAt(i).message,
  );
  const validating = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...parsing, ...validating];
}
