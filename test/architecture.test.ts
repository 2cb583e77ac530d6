import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { init, parse } from 'es-module-lexer';

const root = fileURLToPath(new URL('../', import.meta.url));
const src = join(root, 'src');

/** What each room may import beside itself: other rooms, and packages. */
interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly RegExp[];
  /** Files of src itself that the room may use. */
  readonly parts?: readonly string[];
  readonly why: string;
}

const NODE = /^node:/;

const HOUSE: Readonly<Record<string, Room>> = {
  diagnosis: {
    rooms: [],
    packages: [/^(csv-parse\/sync|fastest-levenshtein|minisearch|snowball-stemmers)$/],
    why: 'what went wrong is pure: bring time and evidence in as values',
  },
  cards: {
    rooms: ['diagnosis', 'inquiry', 'desk', 'watch'],
    packages: [NODE, /^intl-messageformat$/],
    why: 'cards turn domain objects into card JSON and know no edge',
  },
  inquiry: {
    rooms: ['diagnosis'],
    packages: [/^node:crypto$/],
    why: 'the middle declares ports; edges implement them',
  },
  desk: {
    rooms: ['diagnosis', 'inquiry'],
    packages: [/^node:crypto$/],
    why: 'the middle declares ports; edges implement them',
  },
  watch: {
    rooms: ['diagnosis', 'inquiry', 'desk'],
    packages: [/^node:crypto$/],
    why: 'the middle declares ports; edges implement them',
  },
  directory: {
    rooms: ['diagnosis', 'inquiry', 'desk', 'watch'],
    packages: [NODE, /^@azure\/identity$/, /^@microsoft\/microsoft-graph-client/, /^lru-cache$/],
    why: 'an edge knows its own service and the ports it implements, no other edge',
  },
  store: {
    rooms: ['diagnosis', 'inquiry', 'desk', 'watch'],
    packages: [NODE],
    why: 'an edge knows its own service and the ports it implements, no other edge',
  },
  outbox: {
    rooms: ['inquiry', 'desk', 'watch'],
    packages: [/^node:crypto$/],
    why: 'an edge knows its own service and the ports it implements, no other edge',
  },
  config: {
    rooms: ['teams', 'directory', 'desk', 'diagnosis', 'watch'],
    packages: [],
    why: 'configuration is a value made of the environment, handed in by index.ts',
  },
  teams: {
    rooms: ['diagnosis', 'inquiry', 'desk', 'watch', 'cards'],
    packages: [NODE, /^botbuilder/, /^botframework-/, /^@microsoft\/teams-ai/, /^restify$/],
    why: 'Teams is an edge; it reaches Graph and storage only through what compose hands it',
  },
  sandbox: {
    rooms: ['diagnosis', 'inquiry', 'directory', 'config'],
    packages: [NODE],
    parts: ['clock.ts'],
    why: 'the sandbox stands outside the product and talks to it over HTTP',
  },
  cli: {
    rooms: ['diagnosis', 'inquiry', 'desk', 'cards', 'directory', 'store', 'config'],
    packages: [NODE, /^csv-parse$/],
    parts: ['clock.ts', 'log.ts', 'config.ts', 'doctor.ts'],
    why: 'the command line is another way in, not a part of the bot',
  },
};

/** Files that stand in src itself: the wiring and the parts of the process. */
const TOP = [
  'index.ts',
  'compose.ts',
  'compose-desk.ts',
  'compose-safety.ts',
  'compose-incidents.ts',
  'compose-watch.ts',
  'config.ts',
  'doctor.ts',
  'clock.ts',
  'log.ts',
  'supervisor.ts',
  'holder.ts',
];

interface Import {
  readonly file: string;
  readonly target: string;
}

describe('architecture', () => {
  let imports: Import[] = [];
  const files = sourceFiles(src);

  before(async () => {
    await init;
    imports = files.flatMap(importsOf);
  });

  it('gives every folder of src a room', () => {
    const folders = readdirSync(src, { withFileTypes: true });
    const strangers = folders
      .filter((entry) => (entry.isDirectory() ? !HOUSE[entry.name] : !TOP.includes(entry.name)))
      .map(
        ({ name }) => `src/${name}: add it to test/architecture.test.ts with what it may import`,
      );
    assert.deepEqual(strangers, []);
  });

  it('lets each room import only the rooms below it', () => {
    const wrong = imports.flatMap(({ file, target }) => {
      const room = roomOf(file);
      const law = room && HOUSE[room];
      if (!law || !target.startsWith(src)) return [];
      const other = roomOf(target);
      const part = other === undefined && law.parts?.includes(basename(target));
      if (part || other === room || (other && law.rooms.includes(other))) return [];
      return [`${short(file)} imports ${short(target)}: ${law.why}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('lets each room use only its own packages', () => {
    const wrong = imports.flatMap(({ file, target }) => {
      const law = HOUSE[roomOf(file) ?? ''];
      if (!law || target.startsWith('/') || law.packages.some((one) => one.test(target))) return [];
      return [`${short(file)} imports ${target}: ${law.why}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('has no import cycles', () => {
    assert.deepEqual(
      cyclesOf(imports).map((cycle) => cycle.map(short).join(' → ')),
      [],
    );
  });

  it('keeps the process, the clock and the console at the edges', () => {
    const laws: readonly { word: RegExp; allowed: RegExp; mend: string }[] = [
      {
        word: /\bprocess\.|from 'node:process'/,
        allowed: /^src\/(index|holder|(sandbox|cli)\/.*)\.ts$/,
        mend: 'only src/index.ts touches the process, and holder.ts its name; take what you need as a parameter',
      },
      {
        word: /\bDate\.now\(|new Date\(\)/,
        allowed: /^src\/(clock|(sandbox|cli)\/.*)\.ts$/,
        mend: 'take the time from the Clock port, or as `now`',
      },
      {
        word: /\bconsole\./,
        allowed: /^src\/(log|index|(sandbox|cli)\/.*)\.ts$/,
        mend: 'write through the Log port',
      },
      { word: /\bas any\b|: any\b/, allowed: /^$/, mend: 'parse it, or give it a type' },
      { word: /^export default/m, allowed: /^$/, mend: 'export it by name' },
    ];
    const wrong = files.flatMap((file) => {
      const code = readFileSync(file, 'utf8');
      return laws
        .filter(({ word, allowed }) => word.test(code) && !allowed.test(short(file)))
        .map(({ word, mend }) => `${short(file)} has ${word.source}: ${mend}`);
    });
    assert.deepEqual(wrong, []);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  // Types count too: a type import couples two rooms as surely as a value.
  const types = [...code.matchAll(/^import type [^;]*? from '([^']+)'/gms)].map(
    (match) => match[1],
  );
  const [values] = parse(stripTypeScriptTypes(code));
  return [...values.map((one) => ('specifier' in one ? one.specifier : undefined)), ...types]
    .filter((name): name is string => typeof name === 'string')
    .map((name) => ({ file, target: name.startsWith('.') ? resolve(dirname(file), name) : name }));
}

function roomOf(file: string): string | undefined {
  const [first = '', ...rest] = relative(src, file).split('/');
  return rest.length > 0 ? first : undefined;
}

function short(file: string): string {
  return relative(root, file);
}

function cyclesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { file, target } of imports) {
    next.set(file, [...(next.get(file) ?? []), target]);
  }
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) {
      found.push([...path.slice(seen), file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
