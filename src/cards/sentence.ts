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

/** Most sentences only put values in their places, which is done sooner without the library. */
function joining(ast: Ast): Sentence | undefined {
  const parts: ((values: Values) => string)[] = [];
  for (const element of ast) {
    if (element.type === LITERAL) parts.push(() => element.value);
    else if (element.type === ARGUMENT) parts.push((values) => `${shown(element.value, values)}`);
    else return undefined;
  }
  return (values) => parts.reduce((words, part) => words + part(values), '');
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
