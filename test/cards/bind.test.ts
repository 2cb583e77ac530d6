// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates are what is tested
import assert from 'node:assert/strict';
import { bind, type View } from '../../src/cards/bind.ts';

/** Binds a fragment standing in a card's body. */
function bound(fragment: object, view: View): unknown {
  return bind({ type: 'AdaptiveCard', version: '1.5', body: [fragment] }, view).body;
}

describe('bind', () => {
  it('fills a path inside a sentence', () => {
    assert.deepEqual(bound({ text: 'Hello ${person.name}!' }, { person: { name: 'Adele' } }), [
      { text: 'Hello Adele!' },
    ]);
  });

  it('keeps the type of a value that stands alone', () => {
    const view = { yes: true, count: 3, list: ['a'], map: { a: 1 } };
    const fragment = { a: '${yes}', b: '${count}', c: '${list}', d: '${map}' };
    assert.deepEqual(bound(fragment, view), [{ a: true, b: 3, c: ['a'], d: { a: 1 } }]);
  });

  it('drops a property whose value is null', () => {
    assert.deepEqual(bound({ a: '${gone}', b: 1 }, { gone: null }), [{ b: 1 }]);
  });

  it('repeats an element for each item, in its scope, with the view in reach', () => {
    const fragment = { $data: '${people}', text: '${name} of ${$root.team}' };
    const view = { people: [{ name: 'Adele' }, { name: 'Alex' }], team: 'Sales' };
    assert.deepEqual(bound(fragment, view), [
      { text: 'Adele of Sales' },
      { text: 'Alex of Sales' },
    ]);
  });

  it('repeats over plain texts, and repeats inside a repetition', () => {
    const fragment = { $data: '${groups}', items: [{ $data: '${lines}', text: '• ${$data}' }] };
    const view = { groups: [{ lines: ['a', 'b'] }, { lines: [] }] };
    assert.deepEqual(bound(fragment, view), [
      { items: [{ text: '• a' }, { text: '• b' }] },
      { items: [] },
    ]);
  });

  it('drops what $when does not hold for, and does not read inside it', () => {
    const fragment = { $when: '${shown}', text: '${notThere}' };
    assert.deepEqual(bound(fragment, { shown: false }), []);
  });

  it('decides $when for each item of a repetition', () => {
    const fragment = { $data: '${items}', $when: '${open}', text: '${name}' };
    const view = {
      items: [
        { open: true, name: 'a' },
        { open: false, name: 'b' },
      ],
    };
    assert.deepEqual(bound(fragment, view), [{ text: 'a' }]);
  });

  it('never reads data as a template', () => {
    const view = { name: '${secret}', secret: 'leaked', $when: false };
    assert.deepEqual(bound({ a: '${name}', b: 'x ${name}' }, view), [
      { a: '${secret}', b: 'x ${secret}' },
    ]);
  });

  for (const path of [
    'nobody',
    'person.age',
    'person.name.length',
    'constructor',
    '$root.nobody',
  ]) {
    it(`refuses \${${path}}, which the view does not know`, () => {
      assert.throws(
        () => bound({ text: `\${${path}}` }, { person: { name: 'Adele' } }),
        /the view has no/,
      );
    });
  }

  it('refuses a $data or $when that is not one placeholder', () => {
    assert.throws(
      () => bound({ $when: '${a} and ${b}' }, { a: true, b: true }),
      /wants one placeholder/,
    );
    assert.throws(() => bound({ $data: [1, 2] }, {}), /wants one placeholder/);
  });

  it('binds a template again with other data', () => {
    const template = { type: 'AdaptiveCard', version: '1.5', text: '${a}' };
    assert.equal(bind(template, { a: 'one' }).text, 'one');
    assert.equal(bind(template, { a: 'two' }).text, 'two');
  });
});
