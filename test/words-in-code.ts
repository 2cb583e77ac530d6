import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface Source {
  /** Below the root of the project. */
  readonly path: string;
  readonly code: string;
}

/** Every file of a folder, without comments. */
export function codeIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file), code: uncommented(readFileSync(file, 'utf8')) }))
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** Every quoted word; a template such as `answered-${message}` comes as it stands. */
export function wordsIn(code: string): string[] {
  return [...code.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)].map(
    ([, plain, template]) => plain ?? template ?? '',
  );
}

/** The ids of reasons given with `because(…)`; what is only compared is left out. */
export function reasonsIn(code: string): string[] {
  return [...code.matchAll(/\bbecause\(([^,)]*)/g)]
    .map(([, first = '']) => first.replaceAll(/[!=]==\s*'[^']*'/g, ''))
    .flatMap(wordsIn);
}

/** Whether a word of the code stands for this one: itself, or a template that can become it. */
export function matches(word: string, text: string): boolean {
  if (!word.includes('${')) return word === text;
  const parts = word.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[^\w-]/g, '\\$&'));
  // `${a}-${b}` could become anything.
  if (!parts.some((part) => /[a-z]{4}/.test(part))) return false;
  return new RegExp(`^${parts.join('.+')}$`).test(text);
}

function uncommented(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
