import assert from 'node:assert/strict';
import { recognise } from '../../../src/diagnosis/signals/recognise.ts';

/** Scope, intent and meaning ids in one line: what a sentence was understood as. */
function understood(text: string): string {
  const { scope, intent, found } = recognise(text);
  return [scope, intent, ...found.map(({ meaning }) => meaning.id)].filter(Boolean).join(' ');
}

describe('recognise', () => {
  const cases: Readonly<Record<string, string>> = {
    'my password reset failed': 'failure',
    "can't change my password": 'failure',
    "unlock didn't work": 'failure',
    "it doesn't work": 'undetermined',
    '???': 'undetermined',
    '': 'undetermined',
    hi: 'greeting greeting',
    'thanks, solved': 'no-failure thanks',
    'any news?': 'greeting',
    help: 'undetermined help',
    'I want to talk to a human': 'undetermined ask-helpdesk',
    'printer is out of paper': 'out-of-scope',
    'I can reset fine but Outlook keeps asking for my password': 'out-of-scope',
    'I got SSPR_0029 what now': 'failure onprem-admin-action-required',
    'the DC agent logs 30005 for every reset': 'failure banned-password-dc-agent',
    'we see 10017 on two DCs': 'failure banned-password-dc-agent',
    'Blocked from self-service password reset, status success?': 'failure throttled',
    'invoice 30005 is not paid': 'out-of-scope',
    'Incorrect phone number specified.': 'failure phone-mismatch',
    "We've seen that password too many times before. Choose something harder to guess.":
      'failure password-easily-guessed',
    'Ths passwrod does not meet the lenght, complexity, age, or history requirments':
      'failure corporate-policy-sentence',
    'Your account is temporarily locked to prevent unauthorized use': 'failure smart-lockout',
    'my account is locked': 'failure account-locked',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`understands “${text}”`, () => assert.equal(understood(text), expected));
  }

  it('says which words it recognised, as they stood', () => {
    const [first] = recognise('Hello, it says:  WRONG   phone number !!').found;
    assert.equal(first?.words, 'WRONG phone number');
  });

  it('says which operation is meant', () => {
    assert.equal(recognise("unlock didn't work").operation, 'unlock');
    assert.equal(recognise("I can't change my password").operation, 'change');
    assert.equal(recognise('I forgot my password and the reset fails').operation, 'reset');
  });

  it('reads a full moment and nothing less', () => {
    assert.equal(recognise('failed at 2024-05-02T09:14:00Z').at, '2024-05-02T09:14:00.000Z');
    assert.equal(recognise('my reset failed at nine').at, undefined);
  });
});
