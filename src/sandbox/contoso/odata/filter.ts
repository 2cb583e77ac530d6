import { badRequest } from '../refusal.ts';
import { instant } from './instant.ts';
import { type Token, tokensOf } from './tokens.ts';

export type Operator = 'eq' | 'ge' | 'le' | 'startswith';

/** What the documentation allows for one property. A path into a list is written `list[]/property`. */
export interface Filterable {
  readonly type: 'string' | 'time' | 'boolean';
  readonly operators: readonly Operator[];
  /** Compared without regard to case, as the directory compares names. */
  readonly folded?: true;
}

export type Item = Readonly<Record<string, unknown>>;
export type Predicate = (item: Item) => boolean;

type Literal = string | boolean;

/**
 * Reads a $filter made of documented parts only: eq, ge, le, startswith, `and`, brackets, and any() over a list.
 * Everything else is refused as Graph refuses it, so that no query works here and fails in a tenant.
 */
export function parseFilter(
  text: string,
  filterable: Readonly<Record<string, Filterable>>,
): Predicate {
  const parser = new Parser(tokensOf(text), filterable);
  return parser.whole();
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #filterable: Readonly<Record<string, Filterable>>;
  #at = 0;

  constructor(tokens: readonly Token[], filterable: Readonly<Record<string, Filterable>>) {
    this.#tokens = tokens;
    this.#filterable = filterable;
  }

  whole(): Predicate {
    const predicate = this.#conjunction();
    const rest = this.#tokens[this.#at];
    if (rest) throw unsupported(`'${rest.text}' is not supported here`);
    return predicate;
  }

  #conjunction(): Predicate {
    const parts = [this.#clause()];
    while (this.#takeIf('word', 'and')) parts.push(this.#clause());
    return (item) => parts.every((part) => part(item));
  }

  #clause(): Predicate {
    if (this.#takeIf('mark', '(')) {
      const inner = this.#conjunction();
      this.#take('mark', ')');
      return inner;
    }
    const word = this.#take('word').text;
    if (word === 'startswith') return this.#startswith((path) => path);
    if (word.endsWith('/any')) return this.#any(word.slice(0, -'/any'.length));
    return this.#comparison(word);
  }

  /** `list/any(x:x/property eq 'value')` */
  #any(list: string): Predicate {
    this.#take('mark', '(');
    const variable = this.#take('word').text;
    this.#take('mark', ':');
    const inList = (path: string) => {
      if (!path.startsWith(`${variable}/`)) throw unsupported(`'${path}' is not of '${variable}'`);
      return `${list}[]/${path.slice(variable.length + 1)}`;
    };
    const first = this.#take('word').text;
    const predicate =
      first === 'startswith' ? this.#startswith(inList) : this.#comparison(inList(first));
    this.#take('mark', ')');
    return predicate;
  }

  #startswith(pathOf: (written: string) => string): Predicate {
    this.#take('mark', '(');
    const path = pathOf(this.#take('word').text);
    this.#take('mark', ',');
    const literal = String(this.#literal(this.#allowed(path, 'startswith')));
    const fold = this.#foldOf(path);
    this.#take('mark', ')');
    return matcher(path, (value) => fold(String(value)).startsWith(fold(literal)));
  }

  #comparison(path: string): Predicate {
    const operator = this.#take('word').text;
    if (operator !== 'eq' && operator !== 'ge' && operator !== 'le') {
      throw unsupported(`operator '${operator}' is not supported`);
    }
    const type = this.#allowed(path, operator);
    const fold = this.#foldOf(path);
    const read = this.#literal(type);
    const literal = typeof read === 'string' ? fold(read) : read;
    return matcher(path, (value) => {
      const told = typeof value === 'string' ? fold(value) : value;
      const actual = type === 'time' ? instant(String(value)) : told;
      if (operator === 'eq' || actual === undefined) return actual === literal;
      return operator === 'ge' ? String(actual) >= literal : String(actual) <= literal;
    });
  }

  #foldOf(path: string): (text: string) => string {
    return this.#filterable[path]?.folded ? (text) => text.toLowerCase() : (text) => text;
  }

  #allowed(path: string, operator: Operator): Filterable['type'] {
    const filterable = this.#filterable[path];
    if (!filterable) throw unsupported(`property '${path}' cannot be filtered`);
    if (!filterable.operators.includes(operator)) {
      throw unsupported(`operator '${operator}' is not supported for '${path}'`);
    }
    return filterable.type;
  }

  /** Times stand without quotes, strings with them; Graph refuses them the other way round. */
  #literal(type: Filterable['type']): Literal {
    const token = this.#tokens[this.#at++];
    if (type === 'string' && token?.kind === 'string') return token.text;
    if (type === 'boolean' && token?.kind === 'word' && /^(true|false)$/.test(token.text)) {
      return token.text === 'true';
    }
    const time = type === 'time' && token?.kind === 'time' ? instant(token.text) : undefined;
    if (time !== undefined) return time;
    throw unsupported(`'${token?.text ?? 'end of text'}' is no ${type}`);
  }

  #take(kind: Token['kind'], text?: string): Token {
    const token = this.#tokens[this.#at++];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) {
      throw unsupported(`'${token?.text ?? 'end of text'}' where ${text ?? kind} was expected`);
    }
    return token;
  }

  #takeIf(kind: Token['kind'], text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind || token.text !== text) return false;
    this.#at += 1;
    return true;
  }
}

function unsupported(why: string): Error {
  return badRequest(`Invalid filter clause: ${why}.`);
}

/** Walks `a/b` and `list[]/c`; an absent value never matches. */
function matcher(path: string, test: (value: unknown) => boolean): Predicate {
  const [before, inside] = path.split('[]/');
  const outer = (before ?? '').split('/');
  const inner = inside?.split('/');
  return (item) => {
    const value = walk(item, outer);
    if (!inner) return present(value) && test(value);
    if (!Array.isArray(value)) return false;
    return value.map((each) => walk(each, inner)).some((each) => present(each) && test(each));
  };
}

function walk(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Item)[name];
  }
  return value;
}

function present(value: unknown): boolean {
  return value !== null && value !== undefined;
}
