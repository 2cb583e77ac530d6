import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileSentence, type Sentence, type Values } from './sentence.ts';

export type { OwnWords, Values } from './sentence.ts';

type Table = ReadonlyMap<string, string>;

export const FALLBACK_LANGUAGE = 'en';

interface Text {
  readonly text: string;
  /** The language that has it. */
  readonly language: string;
}

/** The strings of one language, with the languages it falls back to. Keys are paths: 'cards.welcome.title'. */
export class Strings {
  /** BCP 47 language of the first table; times and numbers beside these strings use it too. */
  readonly language: string;
  readonly #texts: ReadonlyMap<string, Text>;
  readonly #sentences = new Map<string, Sentence>();

  constructor(tables: readonly { readonly language: string; readonly table: Table }[]) {
    const texts = tables
      .toReversed()
      .flatMap(({ language, table }) =>
        [...table].map(([key, text]) => [key, { text, language }] as const),
      );
    // Of equal keys the last one stands: that of the language asked for.
    this.#texts = new Map(texts);
    this.language = tables[0]?.language ?? FALLBACK_LANGUAGE;
  }

  has(key: string): boolean {
    return this.#texts.has(key);
  }

  /** Every key of every language this one falls back to. */
  keys(): string[] {
    return [...this.#texts.keys()];
  }

  /** The string as it stands in its file, for text that is not ICU (a command line). */
  raw(key: string): string | undefined {
    return this.#texts.get(key)?.text;
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
    const found = this.#texts.get(key);
    if (!found) {
      throw new Error(`No string '${key}': add it to dialogs/locales/${FALLBACK_LANGUAGE}.`);
    }
    return compileSentence(found.text, found.language);
  }
}

const ROOT = join(import.meta.dirname, '../../dialogs/locales');

/** Every language, read once when the process starts. */
const tables: ReadonlyMap<string, Table> = new Map(
  readdirSync(ROOT).map((language) => [language, read(language)]),
);
const byChain = new Map<string, Strings>();
const byLocale = new Map<string, Strings>();
/** More than all locales there are; hosts may send anything. */
const MOST_LOCALES = 2_000;

/** Strings for a locale: 'de-AT' reads de-AT, then de, then en, key by key. */
export function stringsFor(locale: string): Strings {
  const known = byLocale.get(locale);
  if (known) return known;
  const strings = ofChain(locale);
  if (byLocale.size < MOST_LOCALES) byLocale.set(locale, strings);
  return strings;
}

/** One for all locales that find the same languages. */
function ofChain(locale: string): Strings {
  const chain = languagesOf(locale).flatMap((language) => {
    const table = tables.get(language);
    return table ? [{ language, table }] : [];
  });
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
