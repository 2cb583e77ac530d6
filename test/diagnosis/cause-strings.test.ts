import assert from 'node:assert/strict';
import { stringsFor } from '../../src/cards/strings.ts';
import { CAUSES } from '../../src/diagnosis/causes/index.ts';
import { QUESTIONS } from '../../src/diagnosis/questions/index.ts';

const strings = stringsFor('en');
const ONCE = ['title', 'happened', 'why', 'administrator.takesEffect'];
const LISTS = ['you', 'helpdesk', 'administrator.check', 'administrator.portal'];
/** Old names, and cmdlets of modules that Microsoft has retired. Log names and paths keep the old word. */
const RETIRED =
  /\b(?:Get|Set|New|Add|Remove|Update|Connect)-(?:Msol|AzureAD)|Azure AD\b(?! Connect Provisioning Agent\\)|Azure Active Directory(?! Connect\\)/;

describe('the words of a cause', () => {
  for (const { id } of CAUSES) {
    it(`${id} are complete`, () => {
      const path = `causes.${id}`;
      const lacking = [
        ...ONCE.filter((key) => !strings.has(`${path}.${key}`)),
        ...LISTS.filter((key) => strings.list(`${path}.${key}`).length === 0),
      ];
      assert.deepEqual(lacking, [], `write them in dialogs/locales/en/causes/${id}.json`);
    });

    it(`${id} name nothing that Microsoft has retired`, () => {
      const { all } = linesOf(id);
      assert.deepEqual(
        all.filter((line) => RETIRED.test(line)),
        [],
      );
    });

    it(`${id} tell how to undo every command that changes something`, () => {
      const { commands } = linesOf(id);
      const silent = commands.filter(
        ({ run, undo, note }) => /(?:^|; )(?:Set|New|Update|Enable)-/.test(run) && !undo && !note,
      );
      assert.deepEqual(silent, []);
    });
  }
});

describe('questions', () => {
  for (const { id, answers, separates } of QUESTIONS) {
    it(`${id} has words for itself and every answer, and causes to separate`, () => {
      assert.ok(strings.has(`questions.${id}.ask`));
      for (const answer of answers) assert.ok(strings.has(`questions.${id}.answers.${answer}`));
      assert.ok(separates.length > 0);
    });

    it(`${id} asks for no password`, () => {
      assert.doesNotMatch(strings.say(`questions.${id}.ask`), /what (?:is|was) (?:your|the) /i);
    });
  }
});

function linesOf(id: string) {
  const path = `causes.${id}`;
  const commands = [];
  for (let n = 0; strings.has(`${path}.administrator.powershell.${n}.run`); n++) {
    const at = `${path}.administrator.powershell.${n}`;
    const [run = '', undo, note] = ['run', 'undo', 'note'].map((key) =>
      strings.raw(`${at}.${key}`),
    );
    commands.push({ run, undo, note });
  }
  const said = [...ONCE.map((key) => strings.say(`${path}.${key}`))];
  const listed = LISTS.flatMap((key) => strings.list(`${path}.${key}`));
  const typed = commands.flatMap(({ run, undo = '', note = '' }) => [run, undo, note]);
  return { commands, all: [...said, ...listed, ...typed] };
}
