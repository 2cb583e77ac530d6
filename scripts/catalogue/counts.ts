import { CAUSES } from '../../src/diagnosis/causes/index.ts';
import { QUESTIONS } from '../../src/diagnosis/questions/index.ts';
import { ACTIVITIES } from '../../src/diagnosis/signals/activities.ts';
import { MEANINGS } from '../../src/diagnosis/signals/meanings.ts';
import { LANGUAGES } from '../../src/diagnosis/signals/own-words/languages.ts';
import { readScenarios } from '../../test/scenario.ts';
import { PORTAL_LANGUAGES } from './languages.ts';
import { SPELLINGS, type SpellingTable } from './spellings.ts';

/** What the catalogue holds, counted. */
export function catalogueCounts(): readonly (readonly [what: string, count: number])[] {
  const patterns = LANGUAGES.flatMap(({ meanings }) => Object.values(meanings).flat());
  return [
    ['Causes', CAUSES.length],
    ['Scenarios that test them', readScenarios().length],
    ['Questions', QUESTIONS.length],
    ['Meanings', Object.keys(MEANINGS).length],
    ['Windows events', spelt('event')],
    ['Patterns in the text of an event', spelt('event text')],
    ['Result codes (hr)', spelt('hr')],
    ['Codes of the reset page (SSPR)', spelt('SSPR')],
    ['Sign-in codes (AADSTS)', spelt('AADSTS')],
    ['Reasons of the audit log', spelt('reason') + spelt('audit sentence')],
    ['Activities of the audit log', Object.keys(ACTIVITIES).length],
    [`Sentences of Microsoft’s pages (languages: ${PORTAL_LANGUAGES.length})`, spelt('portal')],
    [`Patterns of what people write (languages: ${LANGUAGES.length})`, patterns.length],
  ];
}

function spelt(table: SpellingTable): number {
  return SPELLINGS.filter((one) => one.table === table).length;
}
