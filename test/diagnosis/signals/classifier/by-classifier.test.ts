import assert from 'node:assert/strict';
import { asRecognised } from '../../../../src/diagnosis/signals/as-recognised.ts';
import { byClassifier } from '../../../../src/diagnosis/signals/classifier/by-classifier.ts';
import { humanWords } from '../../../../src/diagnosis/signals/human-words.ts';
import { recognise } from '../../../../src/diagnosis/signals/recognise.ts';
import { read } from '../../../../src/diagnosis/signals/words/reading.ts';
import { Signs } from '../../../../src/diagnosis/signs.ts';

function judged(text: string) {
  const reading = read(text);
  return byClassifier(reading, humanWords(reading));
}

describe('the classifier', () => {
  it('takes a text for what its words speak for', () => {
    const clock = judged('the clock of our connect server is wrong by ten minutes');
    assert.equal(clock?.found?.meaning.id, 'server-clock-skew');
    assert.equal(clock?.found?.source, 'own-words');
    assert.equal(
      judged('where do I book the meeting room on the third floor')?.scope,
      'out-of-scope',
    );
    assert.equal(judged('I tried to reset my password and it failed again')?.scope, 'undetermined');
  });

  it('finds one clause in a long text', () => {
    const rambling =
      'Sorry to write so much. It has been a very long week here and our trainee has moved desks twice, ' +
      'so nobody had time to look. The clock of the connect server is wrong by minutes. ' +
      'Maybe somebody can tell me whom I should ask about it, I am in the office until five.';
    assert.equal(judged(rambling)?.found?.meaning.id, 'server-clock-skew');
  });

  it('quotes the words that decided, as they stand in the text', () => {
    const text = 'Hi team,\nour sync box runs nine minutes fast\nand the pw resets died';
    const [first] = recognise(text).found;
    assert.ok(first?.words);
    assert.ok(text.replace(/\s+/g, ' ').includes(first.words));
  });

  it('says nothing certain where it knows no word', () => {
    assert.equal(judged('blue bicycles sing loudly')?.found, undefined);
    assert.equal(judged('')?.found, undefined);
  });
});

describe('what settles a text before the classifier is asked', () => {
  it('codes and sentences of the portals', () => {
    const [first] = recognise('SSPR_0014 and my clock is wrong by ten minutes').found;
    assert.equal(first?.source, 'code');
  });

  it('codes of other fields', () => {
    assert.deepEqual(recognise('AADSTS50076 the code by sms never arrives').found, []);
  });

  it('a plain wish', () => {
    assert.equal(recognise('help').intent, 'help');
    assert.equal(recognise('call the helpdesk for me').intent, 'ask-helpdesk');
  });
});

describe('faint words', () => {
  const locked = asRecognised('account-locked', 'locked', 'own-words', 0.9);
  const sign = (score: number) => ({ ...locked, score, from: 'report' as const });

  it('make a cause possible, and nothing beside it', () => {
    const faint = new Signs([sign(0.3)]);
    assert.equal(faint.pointing('account-locked')?.strength, 'possible');
    assert.equal(faint.pointing('smart-lockout-cloud'), undefined);
  });

  it('are those of a low score', () => {
    const plain = new Signs([sign(0.5)]);
    assert.equal(plain.pointing('account-locked')?.strength, 'likely');
    assert.equal(plain.pointing('smart-lockout-cloud')?.strength, 'possible');
  });
});
