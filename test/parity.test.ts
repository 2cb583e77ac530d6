import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringsFor } from '../src/cards/strings.ts';
import { VERBS } from '../src/cards/verbs.ts';
import { CAUSE_IDS } from '../src/diagnosis/cause-id.ts';
import { CAUSES } from '../src/diagnosis/causes/index.ts';
import { EVIDENCE_NAMES } from '../src/diagnosis/evidence.ts';
import { QUESTIONS } from '../src/diagnosis/questions/index.ts';
import { parseOperatorPolicy } from '../src/directory/operator-policy.ts';
import { ROUTES } from '../src/teams/routes.ts';
import { readScenarios } from './scenario.ts';
import { codeIn, matches, reasonsIn, wordsIn } from './words-in-code.ts';

const root = join(import.meta.dirname, '..');
const judges = 'src/diagnosis/causes';
const strings = stringsFor('en');
const english = strings.keys();

/** What the strings of a cause must hold; lists need one entry at least. */
const REQUIRED = [
  'title',
  'name',
  'happened',
  'why',
  'you.0',
  'helpdesk.0',
  'administrator.check.0',
  'administrator.portal.0',
  'administrator.takesEffect',
];

describe('parity', () => {
  describe('of causes', () => {
    const scenarios = readScenarios();
    const catalogue = textOf('docs/catalogue.md');

    for (const id of CAUSE_IDS) {
      it(`${id} is whole`, () => {
        const own = scenarios.filter(({ name }) => name.startsWith(`${id}/`));
        const lacking = [
          [existsSync(join(root, judges, `${id}.ts`)), `write ${judges}/${id}.ts`],
          [CAUSES.some((cause) => cause.id === id), `name it in ${judges}/index.ts`],
          ...REQUIRED.map((key) => [
            strings.has(`causes.${id}.${key}`),
            `write "${key}" in dialogs/locales/en/causes/${id}.json`,
          ]),
          [
            own.some(({ expect }) => expect.first === id),
            `tell in test/scenarios/${id}/ when it is the answer`,
          ],
          [
            own.some(({ expect }) => expect.first !== id),
            `tell in test/scenarios/${id}/ when it looks like it and is not`,
          ],
          [catalogue.includes(`<a id="cause-${id}"></a>`), 'run `npm run generate`'],
        ].flatMap(([there, mend]) => (there ? [] : [mend]));
        assert.deepEqual(lacking, []);
      });
    }

    it('has no judge, no strings and no scenarios of a cause that is not listed', () => {
      const known: readonly string[] = CAUSE_IDS;
      const strangers = [
        ...namesIn(judges, '.ts').filter((name) => name !== 'index'),
        ...namesIn('dialogs/locales/en/causes', '.json'),
        ...readdirSync(join(root, 'test/scenarios')),
      ].filter((name) => !known.includes(name));
      assert.deepEqual(strangers, [], 'name it in src/diagnosis/cause-id.ts, or delete the file');
    });
  });

  describe('of strings', () => {
    const shared = codeIn('src/diagnosis').filter(({ path }) => !path.startsWith(judges));

    const languages = readdirSync(join(root, 'dialogs/locales'));

    it('says in every language what it says in English, file by file', () => {
      const unlike = languages.flatMap((language) => {
        const folder = `dialogs/locales/${language}`;
        const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
        return files
          .filter((file) => file.endsWith('.json'))
          .flatMap((file) => differences(`dialogs/locales/en/${file}`, `${folder}/${file}`));
      });
      assert.deepEqual(unlike, []);
    });

    for (const { path, code } of codeIn('src/diagnosis')) {
      const ids = reasonsIn(code);
      if (ids.length === 0) continue;
      it(`has words for the reasons of ${path}`, () => {
        const cause = path.startsWith(judges) ? basename(path, '.ts') : '[^.]+';
        const place = new RegExp(`^(?:causes\\.${cause}\\.)?because\\.`);
        const said = english.flatMap((key) => (place.test(key) ? [key.replace(place, '')] : []));
        const silent = ids.filter((id) => !said.some((words) => matches(id, words)));
        assert.deepEqual(silent, [], 'write it under "because" of the cause, or in because.json');
      });
    }

    it('gives no reason that no judge has', () => {
      const unused = english.flatMap((key) => {
        const [, cause, id] = /^(?:causes\.([^.]+)\.)?because\.([^.]+)$/.exec(key) ?? [];
        if (id === undefined) return [];
        const own = codeIn(judges).filter(({ path }) => !cause || path === `${judges}/${cause}.ts`);
        return [...own, ...shared].some(({ code }) => wordsIn(code).some((one) => matches(one, id)))
          ? []
          : [key];
      });
      assert.deepEqual(unused, [], 'delete the string, or give the reason');
    });

    it('has words for every basis of a time, and no other', () => {
      const { code = '' } = shared.find(({ path }) => path.endsWith('next-change.ts')) ?? {};
      const used = wordsIn(code).filter((word) => word.includes('-and-') || word.includes('-of-'));
      const said = english.flatMap((key) => /^basis\.(.+)$/.exec(key)?.[1] ?? []);
      assert.deepEqual(said.toSorted(), [...new Set(used)].toSorted());
    });

    it('has words for every question, its answers, and no other', () => {
      const asked = QUESTIONS.flatMap(({ id, answers }) => [
        `questions.${id}.ask`,
        ...answers.map((answer) => `questions.${id}.answers.${answer}`),
      ]);
      const said = english.filter((key) => key.startsWith('questions.'));
      assert.deepEqual(said.toSorted(), asked.toSorted());
    });

    it('has words for all evidence and every way to miss it, and no other', () => {
      const pieces = wordsIn(textOf('src/diagnosis/piece.ts')).filter((word) => word.includes('-'));
      const ways = english.flatMap((key) => /^missing\.(.+)$/.exec(key)?.[1] ?? []);
      const names = english.flatMap((key) => /^evidence\.(.+)$/.exec(key)?.[1] ?? []);
      assert.deepEqual(names.toSorted(), EVIDENCE_NAMES.toSorted());
      assert.deepEqual(
        pieces.filter((way) => !ways.includes(way)),
        [],
      );
      assert.deepEqual(
        ways.filter((way) => !wordsIn(textOf('src/diagnosis/piece.ts')).includes(way)),
        [],
      );
    });
  });

  describe('of cards', () => {
    it('keeps no sentence that no card says', () => {
      const words = ['src/cards', 'src/teams'].flatMap(codeIn).flatMap(({ code }) => wordsIn(code));
      const unsaid = english.filter((key) => {
        // Lists are asked for by their name, and the voice puts `cards.` in front by itself.
        const [, name = ''] = /^cards\.(.+?)(?:\.\d+)?$/.exec(key) ?? [];
        return name && !words.some((word) => matches(word, name) || matches(word, `cards.${name}`));
      });
      assert.deepEqual(unsaid, [], 'delete it from dialogs/locales/en/cards.json');
    });

    const templates = namesIn('dialogs', '.json').map((name) => textOf(`dialogs/${name}.json`));
    const sent = new Set(
      templates.flatMap((text) => [...text.matchAll(/"verb": "([^"]+)"/g)].map(([, verb]) => verb)),
    );

    it('has a route for every verb of a template', () => {
      const lost = [...sent].filter((verb) => !ROUTES[`card.action/${verb}`]);
      assert.deepEqual(lost, [], 'name it in src/cards/verbs.ts and src/teams/routes.ts');
    });

    it('has a template that sends every verb', () => {
      assert.deepEqual(
        VERBS.filter((verb) => !sent.has(verb)),
        [],
        'no card sends it: delete it, or add the button',
      );
    });

    it('has a route for every verb, as action and as its fallback, and no other', () => {
      const routed = Object.keys(ROUTES).flatMap((name) => {
        const [, kind, verb] = /^(card\.(?:action|submit))\/(.+)$/.exec(name) ?? [];
        return kind && verb ? [`${kind}/${verb}`] : [];
      });
      const wanted = VERBS.flatMap((verb) => [`card.action/${verb}`, `card.submit/${verb}`]);
      assert.deepEqual(routed.toSorted(), wanted.toSorted());
    });
  });

  describe('of the app package', () => {
    const { composeExtensions = [] } = JSON.parse(textOf('appPackage/manifest.json')) as {
      composeExtensions?: { commands: { id: string; type: string }[] }[];
    };
    const commands = composeExtensions.flatMap((one) => one.commands);

    it('has a route for every command beside the compose box, and no other', () => {
      const wanted = commands.flatMap(({ id, type }) =>
        type === 'action' ? [`command.open/${id}`, `command.submit/${id}`] : ['search'],
      );
      const routed = Object.keys(ROUTES).filter((name) => /^(?:command\.|search)/.test(name));
      assert.deepEqual(routed.toSorted(), wanted.toSorted());
    });
  });

  describe('of documents', () => {
    const readme = textOf('README.md');

    it('shows every room of src on the map', () => {
      const map = readme.split('## The map of the house')[1]?.split('## ')[0] ?? '';
      const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${name}/`);
      assert.deepEqual(
        rooms.filter((room) => !map.includes(`\n  ${room} `)),
        [],
        'add a line to the map in README.md',
      );
      const shown = [...map.matchAll(/^ {2}(\w+\/) /gm)].map(([, room]) => room);
      assert.deepEqual(
        shown.filter((room) => room !== undefined && !rooms.includes(room)),
        [],
        'the map in README.md shows a room that is gone',
      );
    });

    it('names only commands that exist', () => {
      const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
      const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name ?? '');
      assert.deepEqual(
        [...new Set(named)].filter((name) => !(name in scripts)),
        [],
        'add the script to package.json, or mend README.md',
      );
    });

    it('names every command that exists', () => {
      const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
      const unnamed = Object.keys(scripts).filter(
        (name) => !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(readme),
      );
      assert.deepEqual(unnamed, [], 'add a row to the table of commands in README.md');
    });

    it('gives an example of the policy file that the bot accepts', () => {
      const example: unknown = JSON.parse(textOf('env/policy.example.json'));
      assert.ok('policy' in parseOperatorPolicy(example));
    });
  });
});

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
}

/** Keys that only one of two files of strings has, with what to do. */
function differences(english: string, other: string): string[] {
  const [ours, theirs] = [english, other].map((path) =>
    existsSync(join(root, path)) ? pathsIn(JSON.parse(textOf(path))) : [],
  );
  return [
    ...(ours ?? []).filter((key) => !theirs?.includes(key)).map((key) => `${other}: add ${key}`),
    ...(theirs ?? []).filter((key) => !ours?.includes(key)).map((key) => `${other}: delete ${key}`),
  ];
}

function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, path ? `${path}.${key}` : key),
  );
}
