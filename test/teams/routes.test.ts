import assert from 'node:assert/strict';
import { VERBS } from '../../src/cards/verbs.ts';
import { ROUTES } from '../../src/teams/routes.ts';

describe('routes', () => {
  it('has a route for every verb of a card, for hosts with and without Action.Execute', () => {
    const missing = VERBS.flatMap((verb) =>
      ['card.action', 'card.submit'].map((kind) => `${kind}/${verb}`),
    ).filter((name) => !ROUTES[name]);
    assert.deepEqual(missing, [], 'add the verb to BUTTONS in src/teams/routes.ts');
  });

  it('has no route for a verb that no card sends', () => {
    // Commands of the app are named by its manifest; parity.test.ts compares them.
    const names = Object.keys(ROUTES).filter((name) => !name.startsWith('command.'));
    const verbs = names.flatMap((name) => name.split('/').slice(1));
    const strange = verbs.filter((verb) => !VERBS.some((known) => known === verb));
    assert.deepEqual(strange, [], 'remove it, or add it to src/cards/verbs.ts');
  });
});
