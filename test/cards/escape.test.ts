import assert from 'node:assert/strict';
import { inert, plain, quoted, typed } from '../../src/cards/escape.ts';
import { HOSTILE, RIGHT_TO_LEFT_NAME } from './stories.ts';

/** What is left of a text when the reader of markdown has taken its backslashes. */
function shown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

describe('escape', () => {
  describe('inert', () => {
    const attacks = {
      'a link': '[click](https://evil.example)',
      'an image': '![x](https://evil.example/x.png)',
      HTML: '<img src=x onerror=alert(1)>',
      'a mention': '<at>Everybody</at>',
      emphasis: '**bold** _italic_ ~~gone~~',
      'a date macro': '{{DATE(2026-01-01T00:00:00Z, LONG)}}',
      'a list': '- one',
      'a numbered list': '1. one',
      'a heading': '# Title',
      'a code span': '`rm`',
      'a table': 'a | b',
      'an entity': '&lt;script&gt;',
    };
    for (const [what, text] of Object.entries(attacks)) {
      it(`leaves nothing of ${what} alive`, () => {
        const escaped = inert(text);
        const live = escaped.replace(/\\[!-/:-@[-`{-~]/g, '');
        assert.doesNotMatch(live, /[[\]()<>*_~`{}#|!&]|^- |^\d+\. |\.(?=\s|$)/);
        assert.doesNotMatch(escaped, /:\/\//);
      });
    }

    it('leaves ordinary names and identifiers as they are', () => {
      for (const name of ['Adele Vance', 'Anne-Marie O’Neil', 'RD-1042', 'Zoë 李']) {
        assert.equal(inert(name), name);
      }
    });

    it('shows the same words', () => {
      assert.equal(shown(inert('Smith, J. (HR) <x> #1')), 'Smith, J. (HR) <x> #1');
    });

    it('puts a right-to-left name into a place of its own', () => {
      assert.match(inert(RIGHT_TO_LEFT_NAME), /^\u2068.*\u2069$/u);
    });

    it('takes out marks that would turn the sentence round it', () => {
      assert.equal(inert('a\u202eb\u2067c\u0007\nd'), 'a b c d');
    });

    it('cuts endless text', () => {
      const cut = inert('😀'.repeat(1000));
      assert.ok(cut.endsWith('…') && Array.from(cut).length === 300);
      assert.ok(cut.isWellFormed());
    });
  });

  it('gives the plain words back where no markdown is read', () => {
    const texts = [
      'SSPR_0029',
      'C:\\Users\\_x_ [a](https://b.example) <at>c</at>',
      '- {{DATE(x)}} #1 a-b | 50 %!',
      RIGHT_TO_LEFT_NAME,
      'say \\_ twice \\\\',
    ];
    for (const text of texts) assert.equal(plain(inert(text)), text);
  });

  it('quotes the words as they stood, with macros and mentions broken', () => {
    const text = quoted(HOSTILE);
    assert.doesNotMatch(text, /\{\{|<at>/);
    assert.equal(text.replaceAll('\u2060', ''), HOSTILE);
  });

  it('gives a person their own words back, lines and all, without a macro', () => {
    assert.equal(typed('one\n  two'), 'one\n  two');
    assert.doesNotMatch(typed('{{TIME(x)}}'), /\{\{/);
  });
});
