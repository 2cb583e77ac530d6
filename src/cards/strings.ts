import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { inert } from './escape.ts';

/** Values of a sentence. Text is foreign until shown otherwise: it is made inert before it goes in. */
export type Values = Readonly<Record<string, string | number | OwnWords>>;

/** Text of our own (a formatted time, another string), which may carry bold and goes in as it is. */
export interface OwnWords {
  readonly own: string;
}

type Table = ReadonlyMap<string, string>;
type Sentence = (values: Values) => string;

export const FALLBACK_LANGUAGE = 'en';

/** ICU's syntax tree marks a branch by words with this number (`{operation, select, …}`). */
const SELECT = 5;

/** The strings of one language, with the languages it falls back to. Keys are paths: 'cards.welcome.title'. */
export class Strings {
  /** BCP 47 language of the first table; times and numbers beside these strings use it too. */
  readonly language: string;
  readonly #tables: readonly { readonly language: string; readonly table: Table }[];
  readonly #sentences = new Map<string, Sentence>();

  constructor(tables: readonly { readonly language: string; readonly table: Table }[]) {
    this.#tables = tables;
    this.language = tables[0]?.language ?? FALLBACK_LANGUAGE;
  }

  has(key: string): boolean {
    return this.#tables.some(({ table }) => table.has(key));
  }

  /** Every key of every language this one falls back to. */
  keys(): string[] {
    return [...new Set(this.#tables.flatMap(({ table }) => [...table.keys()]))];
  }

  /** The string as it stands in its file, for text that is not ICU (a command line). */
  raw(key: string): string | undefined {
    return this.#tables.find(({ table }) => table.has(key))?.table.get(key);
  }

  /**
   * One formatted sentence.
   * @throws Error when no language has the key, or a value is missing: both are faults of a commit.
   */
  say(key: string, values: Values = {}): string {
    let sentence = this.#sentences.get(key);
    if (!sentence) {
      sentence = this.#compile(key);
      this.#sentences.set(key, sentence);
    }
    return sentence(values);
  }

  /** The entries of a list, in order; empty when there is none. One language serves the whole list. */
  list(key: string, values: Values = {}): string[] {
    const lines: string[] = [];
    while (this.has(`${key}.${lines.length}`))
      lines.push(this.say(`${key}.${lines.length}`, values));
    return lines;
  }

  #compile(key: string): Sentence {
    const home = this.#tables.find(({ table }) => table.has(key));
    const text = home?.table.get(key);
    if (home === undefined || text === undefined) {
      throw new Error(`No string '${key}': add it to dialogs/locales/${FALLBACK_LANGUAGE}.`);
    }
    if (!text.includes('{')) return () => text;
    const message = new IntlMessageFormat(text, home.language, undefined, { ignoreTag: true });
    const branches = branchesOf(message.getAst());
    return (values) => String(message.format(prepared(values, branches)));
  }
}

/** Words that choose a branch go in as they are; everything shown goes in inert. */
function prepared(values: Values, branches: ReadonlyMap<string, ReadonlySet<string>>) {
  const ready: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'number') ready[name] = value;
    else if (typeof value !== 'string') ready[name] = value.own;
    else ready[name] = branches.get(name)?.has(value) ? value : inert(value);
  }
  return ready;
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

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

const ROOT = join(import.meta.dirname, '../../dialogs/locales');

/** Every language, read once when the process starts. */
const tables: ReadonlyMap<string, Table> = new Map(
  readdirSync(ROOT).map((language) => [language, read(language)]),
);
const byChain = new Map<string, Strings>();

/** Strings for a locale: 'de-AT' reads de-AT, then de, then en, key by key. */
export function stringsFor(locale: string): Strings {
  const chain = languagesOf(locale).flatMap((language) => {
    const table = tables.get(language);
    return table ? [{ language, table }] : [];
  });
  // Kept by the languages found, not by the locale asked for: hosts may send any locale.
  const key = chain.map(({ language }) => language).join(' ');
  const strings = byChain.get(key) ?? new Strings(chain);
  byChain.set(key, strings);
  return strings;
}

function languagesOf(locale: string): string[] {
  const parts = locale.split('-');
  const longestFirst = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return [...new Set([...longestFirst, FALLBACK_LANGUAGE])];
}

function read(language: string): Table {
  const folder = join(ROOT, language);
  const table = new Map<string, string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const name = file.slice(0, -'.json'.length).replaceAll(/[\\/]/g, '.');
    const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    // A file that names itself inside holds several groups side by side (evidence.json).
    const grouped = typeof content === 'object' && content !== null && Object.hasOwn(content, name);
    flatten(grouped ? '' : name, content, table);
  }
  return table;
}

function flatten(path: string, value: unknown, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    flatten(path === '' ? key : `${path}.${key}`, inner, into);
  }
}
