import type { Environment, Variable } from './variables.ts';

/** One thing wrong with the configuration, and what to do about it. */
export interface Problem {
  readonly variable: Variable;
  readonly what: string;
  readonly fix: string;
}

/** Everything wrong with the configuration at once, so that nobody mends it one start at a time. */
export class ConfigError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ variable, what, fix }) => `  ${variable} ${what}. ${fix}`);
    super(['The configuration cannot be used:', ...lines].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Reads variables one by one and collects what is wrong with them instead of stopping at the first. */
export class Settings {
  readonly problems: Problem[] = [];
  readonly #environment: Environment;
  readonly #readText: (path: string) => string;

  constructor(environment: Environment, readText: (path: string) => string) {
    this.#environment = environment;
    this.#readText = readText;
  }

  problem(variable: Variable, what: string, fix: string): undefined {
    this.problems.push({ variable, what, fix });
  }

  /** The value without surrounding blanks; undefined when it is absent or empty. */
  text(variable: Variable): string | undefined {
    return this.#environment[variable]?.trim() || undefined;
  }

  required(variable: Variable, fix: string): string {
    return this.text(variable) ?? this.problem(variable, 'is missing', fix) ?? '';
  }

  /** One of a few words, in any case. */
  choice<T extends string>(variable: Variable, allowed: readonly T[], otherwise: T): T {
    const given = this.text(variable);
    if (given === undefined) return otherwise;
    const match = allowed.find((one) => one.toLowerCase() === given.toLowerCase());
    if (match) return match;
    this.problem(variable, `is "${given}"`, `Use one of: ${allowed.join(', ')}.`);
    return otherwise;
  }

  flag(variable: Variable): boolean {
    return this.choice(variable, ['true', 'false'], 'false') === 'true';
  }

  port(variable: Variable, otherwise: number): number {
    const given = this.text(variable);
    if (given === undefined) return otherwise;
    const port = Number(given);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
    this.problem(variable, `is "${given}"`, 'Use a number from 0 (any free port) to 65535.');
    return otherwise;
  }

  /** A whole number, 0 or more. */
  count(variable: Variable, otherwise: number): number {
    const given = this.text(variable);
    if (given === undefined) return otherwise;
    if (/^\d{1,6}$/.test(given)) return Number(given);
    this.problem(variable, `is "${given}"`, 'Use a whole number; 0 switches it off.');
    return otherwise;
  }

  guid(variable: Variable, fix: string): string {
    const given = this.required(variable, fix);
    if (given && !GUID.test(given)) {
      this.problem(variable, `is "${given}", which is not a GUID`, fix);
    }
    return given;
  }

  /** GUIDs between commas or blanks. */
  guids(variable: Variable): string[] {
    const given = (this.text(variable) ?? '').split(/[\s,;]+/).filter(Boolean);
    for (const one of given.filter((each) => !GUID.test(each))) {
      this.problem(variable, `holds "${one}"`, 'List tenant ids (GUIDs) with commas between them.');
    }
    return given.map((one) => one.toLowerCase());
  }

  url(variable: Variable): URL | undefined {
    const given = this.text(variable);
    if (given === undefined) return undefined;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url && (url.protocol === 'https:' || LOOPBACK.has(url.hostname))) return url;
    return this.problem(variable, `is "${given}"`, 'Use an https address.');
  }

  /** The content of the file that the variable names. */
  file(variable: Variable): string | undefined {
    const path = this.text(variable);
    if (path === undefined) return undefined;
    try {
      return this.#readText(path);
    } catch {
      return this.problem(
        variable,
        `names "${path}", which cannot be read`,
        'Check the path and that the process may read the file.',
      );
    }
  }
}
