import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../../dialogs/locales/en');
/** Where nothing of Microsoft's is quoted but names of permissions and of organizational units. */
const OWN = ['cards', 'desk', 'doctor', 'evidence', 'explain', 'questions', 'basis', 'because'];
const AMERICAN =
  /\borganization\b(?!\.)|\bsynchroniz|(?<![.\w])(?:a|no|the|Entra|another|by) licenses?\b/i;

describe('spelling', () => {
  for (const file of OWN) {
    it(`is British in ${file}.json`, () => {
      const lines = readFileSync(join(LOCALES, `${file}.json`), 'utf8').split('\n');
      const american = lines.filter((line) => AMERICAN.test(line.replace(/^\s*"[^"]*":/, '')));
      assert.deepEqual(american, [], 'organisation, synchronise, licence (the noun)');
    });
  }
});
