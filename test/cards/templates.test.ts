import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bind, type View } from '../../src/cards/bind.ts';
import type { Json } from '../../src/cards/card.ts';

const dialogs = join(import.meta.dirname, '../../dialogs');
const names = readdirSync(dialogs)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

const CARRIED = [
  ...[
    'verb',
    'inquiry',
    'case',
    'incident',
    'question',
    'answer',
    'message',
    'before',
    'days',
    'msteams',
    'type',
  ],
];

describe('templates', () => {
  it('have one sample each, and no sample is left over', () => {
    const samples = readdirSync(join(dialogs, 'samples')).map((file) =>
      file.slice(0, -'.json'.length),
    );
    assert.deepEqual(samples.toSorted(), names.toSorted());
  });

  for (const name of names) {
    describe(name, () => {
      const template = read(join(dialogs, `${name}.json`));
      const sample = read(join(dialogs, 'samples', `${name}.json`)) as View;

      it('finds every placeholder in its sample, and uses everything the sample has', () => {
        const used = new Set<string>();
        bind(whole(template) as object, watched(sample, '', used) as View);
        const unused = pathsOf(sample, '').filter((path) => !used.has(path));
        assert.deepEqual(
          unused,
          [],
          `dialogs/samples/${name}.json has what the template never shows`,
        );
      });

      it('carries no data but verbs, ids and the answer', () => {
        const carried = new Set(dataKeys(template));
        for (const key of CARRIED) carried.delete(key);
        assert.deepEqual([...carried], []);
      });
    });
  }
});

function read(file: string): Json {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The template with nothing dropped: each condition is read like any other value. */
function whole(node: Json): Json {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(whole);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key === '$when' ? 'when' : key, whole(value)]),
  );
}

/** A view that notes the path of each thing read from it; items of a list share one path. */
function watched(value: Json, path: string, used: Set<string>): Json {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key) {
      const inner: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof inner === 'function') return inner;
      if (Array.isArray(target) && key === 'length') return inner;
      const step = Array.isArray(target) ? path : join(path, key);
      used.add(step);
      return watched(inner as Json, step, used);
    },
  }) as Json;
}

function pathsOf(value: Json, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) return [...new Set(value.flatMap((item: Json) => pathsOf(item, path)))];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, join(path, key)));
}

function isAction(node: object): boolean {
  return 'type' in node && typeof node.type === 'string' && node.type.startsWith('Action.');
}

/** What buttons carry; a chart has data too, which nobody sends. */
function dataKeys(node: Json, inData = false): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one: Json) => dataKeys(one, inData));
  return Object.entries(node).flatMap(([key, value]) => [
    ...(inData ? [key] : []),
    ...dataKeys(value, inData || (key === 'data' && isAction(node))),
  ]);
}
