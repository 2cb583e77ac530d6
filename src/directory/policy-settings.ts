import { isGuid } from './guid.ts';

/** Reads one setting; a sentence in `problem` says what is wrong with it and what to do. */
export type Setting<T> = (value: unknown) => { value: T } | { problem: string };

type Settings = Readonly<Record<string, Setting<unknown>>>;

type Read<S extends Settings> = {
  [K in keyof S]?: S[K] extends Setting<infer T> ? T : never;
};

/** Collects what is wrong with a JSON document, each sentence headed by the path of the value. */
export class Problems {
  readonly sentences: string[] = [];

  add(path: string, sentence: string): void {
    this.sentences.push(`${path} ${sentence}`);
  }

  /** Reads the settings of one object; one that nobody knows is a problem. The document itself has path ''. */
  section<S extends Settings>(path: string, json: unknown, settings: S): Read<S> {
    const read: Record<string, unknown> = {};
    if (!isObject(json)) {
      this.add(path || 'The policy', 'is not an object: write it as { … }.');
      return read as Read<S>;
    }
    const names = Object.keys(settings);
    for (const [name, value] of Object.entries(json)) {
      const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
      const here = path ? `${path}.${name}` : name;
      if (!setting) {
        this.add(here, `is not a setting: remove it, or use ${names.join(', ')}.`);
        continue;
      }
      const answer = setting(value);
      if ('problem' in answer) this.add(here, answer.problem);
      else read[name] = answer.value;
    }
    return read as Read<S>;
  }
}

export function whole(least: number, most: number): Setting<number> {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? { value }
      : { problem: `is ${shown(value)}: give a whole number from ${least} to ${most}.` };
}

export const flag: Setting<boolean> = (value) =>
  typeof value === 'boolean'
    ? { value }
    : { problem: `is ${shown(value)}: give true or false, without quotation marks.` };

export const text: Setting<string> = (value) =>
  typeof value === 'string' && value.trim() !== ''
    ? { value: value.trim() }
    : { problem: `is ${shown(value)}: give a text that is not empty.` };

export const version: Setting<string> = (value) =>
  typeof value === 'string' && /^\d+(\.\d+){2,3}$/.test(value)
    ? { value }
    : { problem: `is ${shown(value)}: give a version such as "2.5.79.0".` };

export const guid: Setting<string> = (value) =>
  isGuid(value)
    ? { value: value.toLowerCase() }
    : { problem: `is ${shown(value)}: give the object id of the Entra group, a GUID.` };

export function oneOf<const T>(...allowed: readonly T[]): Setting<T> {
  return (value) => {
    const match = allowed.find((one) => one === value);
    return match === undefined
      ? { problem: `is ${shown(value)}: give one of ${allowed.map(shown).join(', ')}.` }
      : { value: match };
  };
}

export function listOf<T>(setting: Setting<T>): Setting<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return { problem: `is ${shown(value)}: write it as [ … ].` };
    const read: T[] = [];
    for (const one of value) {
      const answer = setting(one);
      if ('problem' in answer) return { problem: `holds an entry that ${answer.problem}` };
      read.push(answer.value);
    }
    return { value: read };
  };
}

/** Any value: the caller reads it as a section of its own. */
export const nested: Setting<unknown> = (value) => ({ value });

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'absent';
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
