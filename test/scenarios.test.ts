import assert from 'node:assert/strict';
import { voiceFor } from '../src/cards/voice.ts';
import { CAUSES } from '../src/diagnosis/causes/index.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../src/diagnosis/diagnosis.ts';
import { rankOf } from '../src/diagnosis/verdict.ts';
import { evidenceIn, readScenarios, type Scenario } from './scenario.ts';

const scenarios = readScenarios();
/** Nobody answers more than this before giving up. */
const PATIENCE = 6;

describe('scenarios', () => {
  for (const scenario of scenarios) {
    it(`${scenario.name}: ${scenario.title}`, () => {
      const diagnosis = diagnose(evidenceIn(scenario), scenario.now);
      assert.deepEqual(seen(diagnosis, scenario), scenario.expect);
    });
  }

  it('find words for every reason they give', () => {
    for (const scenario of scenarios) {
      const { timeZone, now } = scenario;
      const voice = voiceFor({ locale: 'en', timeZone, now, hasDialogs: true });
      const { candidates, ruledOut } = diagnose(evidenceIn(scenario), now);
      for (const { id, because, worksAt } of [...candidates, ...ruledOut]) {
        for (const reason of because) {
          assert.ok(voice.reason(reason, id), `no sentence for '${reason.id}' of ${id}`);
        }
        if (worksAt) assert.ok(voice.strings.has(`basis.${worksAt.basis}`), worksAt.basis);
      }
    }
  });

  it('tell for and against every cause that has a judge', () => {
    const lacking = CAUSES.flatMap(({ id }) => {
      const own = scenarios.filter(({ name }) => name.startsWith(`${id}/`));
      const told = own.some(({ expect }) => expect.first === id);
      const missed = own.some(({ expect }) => expect.first !== id);
      return told && missed ? [] : [`${id}: ${told ? 'add a near miss' : 'add a story'}`];
    });
    assert.deepEqual(lacking, [], 'add the file in test/scenarios/<cause id>/');
  });

  it('need at most two questions on average', () => {
    const talks = scenarios.filter(hasTruth).map(talkOf);
    const mean = talks.reduce((sum, { questions }) => sum + questions, 0) / talks.length;
    const open = talks.filter(({ settled }) => !settled).map(({ name }) => name);
    const asked = talks.filter(({ questions }) => questions > 0);
    const whereAsked = asked.reduce((sum, { questions }) => sum + questions, 0) / asked.length;
    console.log(`      ${talks.length} stories: ${mean.toFixed(2)} questions on average`);
    console.log(`      ${asked.length} needed any: ${whereAsked.toFixed(2)} on average`);
    console.log(`      still open at the end: ${open.join(', ') || 'none'}`);
    assert.ok(mean <= 2, `${mean.toFixed(2)} questions on average`);
  });
});

/** The parts of a diagnosis that the scenario speaks of, in the scenario's own shape. */
function seen(diagnosis: Diagnosis, { expect }: Scenario) {
  const [first] = diagnosis.candidates;
  const ids = diagnosis.candidates.map(({ id }) => id);
  const out = diagnosis.ruledOut.map(({ id }) => id);
  return {
    scope: diagnosis.scope,
    first: first?.id ?? null,
    ...('level' in expect && { level: first?.level }),
    ...('actor' in expect && { actor: diagnosis.actor }),
    ...('worksAt' in expect && { worksAt: diagnosis.worksAt?.at }),
    ...('estimate' in expect && { estimate: diagnosis.worksAt?.estimate }),
    ...('also' in expect && { also: expect.also?.filter((id) => ids.includes(id)) }),
    ...('ruledOut' in expect && { ruledOut: expect.ruledOut?.filter((id) => out.includes(id)) }),
    ...('question' in expect && { question: diagnosis.question?.id ?? null }),
    ...('notFirst' in expect && { notFirst: expect.notFirst?.filter((id) => id !== first?.id) }),
  };
}

/** Something did fail, and the story knows what. */
function hasTruth({ expect, truthAnswers }: Scenario): boolean {
  return expect.first !== null || truthAnswers !== undefined;
}

/** How many taps it takes until one cause is likely, if the person answers truthfully. */
function talkOf(scenario: Scenario) {
  const { name, now, truthAnswers = {} } = scenario;
  let answers = { ...scenario.answers };
  for (let questions = 0; questions < PATIENCE; questions++) {
    const { candidates, question } = diagnose(evidenceIn(scenario, answers), now);
    const settled = candidates[0] !== undefined && rankOf(candidates[0].level) >= rankOf('likely');
    if (settled || !question) return { name, questions, settled };
    answers = { ...answers, [question.id]: truthAnswers[question.id] ?? 'unsure' };
  }
  return { name, questions: PATIENCE, settled: false };
}
