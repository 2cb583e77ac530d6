import assert from 'node:assert/strict';
import { recognise } from '../../../src/diagnosis/signals/recognise.ts';

describe('any text at all', () => {
  const long = 100_000;
  const texts: Readonly<Record<string, string>> = {
    nothing: '',
    'white space': ' \n\t\u00a0\u3000 ',
    emoji: '😡😡😡 🔒 👩‍💻 ❓',
    'right to left': 'לא מצליח לאפס את הסיסמה \u202Eמבחן\u202C إعادة تعيين كلمة المرور',
    'control characters': 'pass\u0000word \u0007reset\u001b[31m failed\u0085',
    'lone surrogates': 'reset \ud800 failed \udfff',
    'many marks on one letter': `pa${'\u0301'.repeat(5000)}ssword reset failed`,
    'one long word': 'x'.repeat(long),
    'one long word of signs': '!Aa1'.repeat(long / 4),
    'many words': 'my password reset failed because my account is locked '.repeat(long / 50),
    'many digits': '33004 '.repeat(long / 6),
    'many characters without spaces': 'パスワードがリセットできません'.repeat(long / 15),
    'pattern signs': '@password & | * _ ! # {} $x $& \\b (a+)+$',
    'quotes and apostrophes': `${"'".repeat(long / 2)}l'${"d'".repeat(1000)}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`gets an answer: ${name}`, () => {
      const { scope, found } = recognise(text);
      assert.ok(scope.length > 0);
      for (const { words } of found) assert.ok(words.length <= 200, words);
    });
  }

  it('is read through invisible characters and odd letters', () => {
    assert.equal(
      recognise('my acc\u200bount is lo\u00adcked').found[0]?.meaning.id,
      'account-locked',
    );
    assert.equal(
      recognise('ｍｙ ａｃｃｏｕｎｔ ｉｓ ｌｏｃｋｅｄ').found[0]?.meaning.id,
      'account-locked',
    );
    assert.equal(recognise('MY ACCOUNT IS LOCKED!!!').found[0]?.meaning.id, 'account-locked');
  });

  it('gives the same answer every time', () => {
    const text = 'I changed my password yesterday and cannot change it again, SSPR_0029';
    assert.deepEqual(recognise(text), recognise(text));
  });
});
