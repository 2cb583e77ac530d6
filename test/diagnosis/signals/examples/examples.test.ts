import assert from 'node:assert/strict';
import { CAUSE_IDS } from '../../../../src/diagnosis/cause-id.ts';
import { LIKE } from '../../../../src/diagnosis/signals/examples/by-example.ts';
import { clausesOf } from '../../../../src/diagnosis/signals/examples/clauses.ts';
import { ExampleIndex } from '../../../../src/diagnosis/signals/examples/example-index.ts';
import { guess, namesCause } from '../../../../src/diagnosis/signals/examples/guess.ts';
import { allExamples } from '../../../../src/diagnosis/signals/examples/library.ts';
import { MEANING_OF } from '../../../../src/diagnosis/signals/examples/meaning-of.ts';
import { meaning } from '../../../../src/diagnosis/signals/meanings.ts';
import { recognise } from '../../../../src/diagnosis/signals/recognise.ts';
import { read } from '../../../../src/diagnosis/signals/words/reading.ts';

const EXAMPLES = allExamples();
const INDEX = new ExampleIndex(EXAMPLES);

/** What each example is taken for when it is taken out of the library. */
function leftOutOneAtATime() {
  return EXAMPLES.map(({ label, text }, number) => {
    const { tokens } = read(text);
    const [likest] = INDEX.likenesses(tokens, number);
    return { label, nearest: likest?.label, taken: guess(INDEX, tokens, LIKE, number)?.label };
  });
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

describe('examples', () => {
  it('stand for every cause, each once', () => {
    for (const id of CAUSE_IDS) {
      const count = EXAMPLES.filter(({ label }) => label === id).length;
      assert.ok(count >= 12, `${id} has ${count}`);
      assert.equal(Object.keys(meaning(MEANING_OF[id]).points)[0], id);
    }
    const texts = EXAMPLES.map(({ text }) => text.toLowerCase());
    assert.deepEqual(
      texts.filter((text, at) => texts.indexOf(text) !== at),
      [],
    );
  });

  it('find their own cause when they are left out', function () {
    this.timeout(60_000);
    const results = leftOutOneAtATime();
    const causes = results.filter(({ label }) => namesCause(label));
    const nearest = causes.filter((one) => one.nearest === one.label).length;
    const taken = causes.filter((one) => one.taken && namesCause(one.taken));
    const right = taken.filter((one) => one.taken === one.label).length;
    const others = results.filter(({ label }) => !namesCause(label));
    const alarms = others.filter((one) => one.taken && namesCause(one.taken)).length;
    process.stdout.write(
      `      left out: nearest right ${percent(nearest, causes.length)} of ${causes.length}; ` +
        `taken ${percent(taken.length, causes.length)}, ${percent(right, taken.length)} of them right; ` +
        `false alarms ${percent(alarms, others.length)} of ${others.length}\n`,
    );
    assert.ok(nearest / causes.length >= 0.5);
    assert.ok(right / taken.length >= 0.8);
    assert.ok(alarms / others.length <= 0.05);
  });

  it('decide the same, however often and in whatever order they are asked', () => {
    const again = new ExampleIndex(allExamples());
    for (const { text } of EXAMPLES.filter((_, at) => at % 25 === 0).reverse()) {
      const { tokens } = read(text);
      assert.deepEqual(guess(again, tokens, LIKE), guess(INDEX, tokens, LIKE));
    }
  });

  it('name words that stand in the text', () => {
    const text = 'Hi team,\nour sync box runs nine minutes fast\nand the pw resets died';
    const [first] = recognise(text).found;
    assert.ok(first?.words);
    assert.ok(text.replace(/\s+/g, ' ').includes(first.words));
    for (const { text: known } of EXAMPLES) {
      const { tokens } = read(known);
      const words = guess(INDEX, tokens, LIKE)?.words ?? [];
      assert.ok(words.every((word) => tokens.includes(word)));
    }
  });

  it('are asked for a bounded number of clauses, however long the text', () => {
    const { tokens } = read('nothing of this kind was ever said before. '.repeat(2_000));
    const clauses = clausesOf(tokens);
    assert.ok(clauses.length <= 40);
    assert.ok(clauses.slice(1).every(({ length }) => length <= 24));
  });

  it('are looked for in the clauses of a long text', () => {
    const rambling =
      'Sorry to write so much. It has been a very long week here and our trainee has moved desks twice, ' +
      'so nobody had time to look. The clock of the connect server is wrong. ' +
      'Maybe somebody can tell me whom I should ask about it, I am in the office until five.';
    assert.equal(guess(INDEX, read(rambling).tokens, LIKE)?.label, 'server-clock-skew');
  });
});

describe('what only resembles an example', () => {
  const silent = [
    'blue bicycles sing loudly',
    'the report is due on thursday and the slides are not done',
    'help',
    'AADSTS50076 the code by sms never arrives',
  ];
  for (const text of silent) {
    it(`names no cause: “${text}”`, () => assert.deepEqual(recognise(text).found, []));
  }
});
