import IntlMessageFormat from 'intl-messageformat';
import { inert } from './escape.ts';

/** Values of a sentence. Text is foreign until shown otherwise: it is made inert before it goes in. */
export type Values = Readonly<Record<string, string | number | OwnWords>>;

/** Text of our own (a formatted time, another string), which may carry bold and goes in as it is. */
export interface OwnWords {
  readonly own: string;
}

/** @throws Error when a value is missing */
export type Sentence = (values: Values) => string;

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];
type Options = Readonly<Record<string, { readonly value: Ast }>>;

/** Kinds of elements in ICU's syntax tree: words as they stand, `{name}`, `{operation, select, …}`. */
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;

/** A sentence in ICU MessageFormat, ready to be said many times. */
export function compileSentence(text: string, language: string): Sentence {
  if (!text.includes('{')) return () => text;
  const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  return joining(message.getAst()) ?? choosing(message);
}

/** Most sentences only put values in their places or choose words by one, which is done sooner without the library. */
function joining(ast: Ast): Sentence | undefined {
  const parts: Sentence[] = [];
  for (const element of ast) {
    const part = partOf(element);
    if (!part) return undefined;
    parts.push(part);
  }
  return (values) => parts.reduce((words, part) => words + part(values), '');
}

function partOf(element: Element): Sentence | undefined {
  if (element.type === LITERAL) return () => element.value;
  if (element.type === ARGUMENT) return (values) => `${shown(element.value, values)}`;
  return element.type === SELECT ? selecting(element.value, element.options) : undefined;
}

function selecting(name: string, options: Options): Sentence | undefined {
  const branches = new Map<string, Sentence>();
  for (const [word, { value: ast }] of Object.entries(options)) {
    const branch = joining(ast);
    if (!branch) return undefined;
    branches.set(word, branch);
  }
  return (values) => {
    const value = values[name];
    const word = typeof value === 'object' ? value.own : `${value}`;
    const branch = value === undefined ? undefined : (branches.get(word) ?? branches.get('other'));
    if (!branch) throw new Error(`The sentence needs a value for '${name}'.`);
    return branch(values);
  };
}

/** Words that choose a branch go in as they are; everything shown goes in inert. */
function choosing(message: IntlMessageFormat): Sentence {
  const branches = branchesOf(message.getAst());
  return (values) => {
    const ready: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values)) {
      const chooses = typeof value === 'string' && branches.get(name)?.has(value);
      ready[name] = chooses ? value : shown(name, values);
    }
    return String(message.format(ready));
  };
}

function shown(name: string, values: Values): string | number {
  const value = values[name];
  if (value === undefined) throw new Error(`The sentence needs a value for '${name}'.`);
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? inert(value) : value.own;
}

function branchesOf(
  elements: Ast,
  found = new Map<string, Set<string>>(),
): Map<string, Set<string>> {
  for (const element of elements) {
    if (!('options' in element)) continue;
    for (const [word, option] of Object.entries(element.options)) {
      if (element.type === SELECT) {
        const words = found.get(element.value) ?? new Set();
        found.set(element.value, words.add(word));
      }
      branchesOf(option.value, found);
    }
  }
  return found;
}
