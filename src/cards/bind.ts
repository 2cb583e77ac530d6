import type { Card, Json } from './card.ts';

/** What a template is filled with: plain data, already worded and made inert. */
export type View = { readonly [key: string]: Json };

interface Scope {
  /** What names resolve against: the view, or inside a repeated element its item. */
  readonly data: Json;
  readonly root: View;
}

/** Fills one node of a template. Undefined drops the node from its parent. */
type Filler = (scope: Scope) => Json | undefined;

type Read = (scope: Scope) => Json;

const WHOLE = /^\$\{([^}]*)\}$/;
const EACH = /\$\{([^}]*)\}/g;

const compiled = new WeakMap<object, Filler>();

/**
 * Fills a template with a view. The language is a subset of Adaptive Card templating, so that the
 * designer previews the same file: `${a.b}`, `$data` repeats (`$root` reaches the view from inside),
 * `$when` drops. A string that is one placeholder takes the value with its type; null drops the property.
 * Data is never read as a template again.
 *
 * @throws Error on a placeholder the view does not know: a card with a hole is worse than none.
 */
export function bind(template: object, view: View): Card {
  let fill = compiled.get(template);
  if (!fill) {
    fill = compile(template as Json);
    compiled.set(template, fill);
  }
  return fill({ data: view, root: view }) as Card;
}

function compile(node: Json): Filler {
  if (typeof node === 'string') return compileText(node);
  if (isList(node)) return compileList(node);
  if (isObject(node)) return compileObject(node);
  return () => node;
}

function compileText(text: string): Filler {
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) {
    const read = reader(whole);
    return (scope) => read(scope) ?? undefined;
  }
  if (!text.includes('${')) return () => text;
  const literals = text.split(EACH).filter((_, index) => index % 2 === 0);
  const reads = [...text.matchAll(EACH)].map((match) => reader(match[1] ?? ''));
  return (scope) =>
    literals.reduce((line, literal, index) => {
      const value = reads[index - 1]?.(scope);
      return `${line}${value ?? ''}${literal}`;
    });
}

function compileList(nodes: readonly Json[]): Filler {
  const adders = nodes.map((node) =>
    isObject(node) && '$data' in node ? repeat(node) : one(node),
  );
  return (scope) => {
    const filled: Json[] = [];
    for (const add of adders) add(scope, filled);
    return filled;
  };
}

/** Adds what an element of a list becomes: nothing, itself, or itself repeated. */
type Adder = (scope: Scope, into: Json[]) => void;

function one(node: Json): Adder {
  const fill = compile(node);
  return (scope, into) => {
    const value = fill(scope);
    if (value !== undefined) into.push(value);
  };
}

function repeat(node: { readonly [key: string]: Json }): Adder {
  const { $data, ...rest } = node;
  const read = reader(placeholderIn('$data', $data));
  const add = one(rest);
  return (scope, into) => {
    const data = read(scope);
    const items = isList(data) ? data : data === null ? [] : [data];
    for (const item of items) add({ data: item, root: scope.root }, into);
  };
}

function compileObject(node: { readonly [key: string]: Json }): Filler {
  const { $when, ...rest } = node;
  const holds = $when === undefined ? undefined : reader(placeholderIn('$when', $when));
  const fillers = Object.entries(rest).map(([key, value]) => [key, compile(value)] as const);
  return (scope) => {
    if (holds && holds(scope) !== true) return undefined;
    const filled: Record<string, Json> = {};
    for (const [key, fill] of fillers) {
      const value = fill(scope);
      if (value !== undefined) filled[key] = value;
    }
    return filled;
  };
}

function placeholderIn(name: string, value: Json | undefined): string {
  const path = typeof value === 'string' ? WHOLE.exec(value)?.[1] : undefined;
  if (path === undefined)
    throw new Error(`${name} wants one placeholder, not ${JSON.stringify(value)}.`);
  return path;
}

/** Reads `a.b`, `$root.a` or `$data` (the item itself). Only own properties count. */
function reader(path: string): Read {
  const steps = path.split('.');
  const [first] = steps;
  const fromRoot = first === '$root';
  const names = fromRoot || first === '$data' ? steps.slice(1) : steps;
  return (scope) => {
    let value: Json = fromRoot ? scope.root : scope.data;
    for (const name of names) {
      if (!isObject(value) || !Object.hasOwn(value, name)) {
        throw new Error(`The template asks for \${${path}}, and the view has no '${name}'.`);
      }
      value = value[name] ?? null;
    }
    return value;
  };
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
