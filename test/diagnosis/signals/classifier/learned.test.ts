import assert from 'node:assert/strict';
import { learn } from '../../../../scripts/training/learn.ts';
import { type TrainingText, trainingTexts } from '../../../../scripts/training/training-texts.ts';
import { CAUSE_IDS } from '../../../../src/diagnosis/cause-id.ts';
import {
  counted,
  countedAsTheyAre,
  greatest,
  sharesOf,
} from '../../../../src/diagnosis/signals/classifier/model.ts';
import { readModel, writeModel } from '../../../../src/diagnosis/signals/classifier/model-text.ts';
import { allExamples } from '../../../../src/diagnosis/signals/examples/library.ts';
import { MEANING_OF, namesCause } from '../../../../src/diagnosis/signals/examples/meaning-of.ts';
import { meaning } from '../../../../src/diagnosis/signals/meanings.ts';

const LEAST_WEIGHT = 0.3;
const PARTS = 4;

/** What every fourth text is taken for by a model that learned from the others. */
function takenFor(texts: readonly TrainingText[]) {
  const others = texts.filter((_, number) => number % PARTS !== 0);
  const model = readModel(writeModel(learn(others), LEAST_WEIGHT));
  const tried = texts.filter((_, number) => number % PARTS === 0);
  return tried.map(({ label, words, evidence }) => {
    const all = [...counted(model, words), ...countedAsTheyAre(model, evidence)];
    const shares = sharesOf(model, all);
    const best = greatest(shares);
    return { expected: label, label: model.labels[best] ?? label, share: shares[best] ?? 0 };
  });
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

describe('examples', () => {
  const examples = allExamples();

  it('stand for every cause, each once', () => {
    for (const id of CAUSE_IDS) {
      const count = examples.filter(({ label }) => label === id).length;
      assert.ok(count >= 12, `${id} has ${count}`);
      assert.equal(Object.keys(meaning(MEANING_OF[id]).points)[0], id);
    }
    const texts = examples.map(({ text }) => text.toLowerCase());
    assert.deepEqual(
      texts.filter((text, at) => texts.indexOf(text) !== at),
      [],
    );
  });

  it('are understood by what the others teach', function () {
    this.timeout(120_000);
    const taken = takenFor(trainingTexts(examples));
    const causes = taken.filter(({ expected }) => namesCause(expected));
    const right = causes.filter(({ label, expected }) => label === expected).length;
    const sure = causes.filter(({ share }) => share >= 0.6);
    const surelyRight = sure.filter(({ label, expected }) => label === expected).length;
    const others = taken.filter(({ expected }) => !namesCause(expected));
    const alarms = others.filter(({ label, share }) => namesCause(label) && share >= 0.6).length;
    process.stdout.write(
      `      learned from the others: ${percent(right, causes.length)} of ${causes.length} causes right; ` +
        `${percent(sure.length, causes.length)} certain, ${percent(surelyRight, sure.length)} of them right; ` +
        `false alarms ${percent(alarms, others.length)} of ${others.length}\n`,
    );
    assert.ok(right / causes.length >= 0.72);
    assert.ok(surelyRight / sure.length >= 0.92);
    // Many of these use the words of a cause about something else, to be the hardest there are.
    assert.ok(alarms / others.length <= 0.05);
  });
});
