import assert from 'node:assert/strict';
import { Agenda } from '../../src/outbox/agenda.ts';

describe('agenda', () => {
  it('gives back what is due, earliest first, whatever the order it came in', () => {
    // A fixed shuffle of 0..499, each time twice.
    const times = Array.from({ length: 1_000 }, (_, i) => (i * 137) % 500);
    const agenda = new Agenda<number>();
    for (const at of times) agenda.add(at, at);
    assert.equal(agenda.next, 0);
    const early = [...agenda.takeDue(249)];
    assert.deepEqual(
      early,
      times.filter((at) => at < 250).toSorted((a, b) => a - b),
    );
    assert.equal(agenda.next, 250);
    agenda.add(100, 100);
    const rest = [...agenda.takeDue(1_000)];
    assert.deepEqual(rest, [100, ...times.filter((at) => at >= 250).toSorted((a, b) => a - b)]);
    assert.equal(agenda.next, undefined);
    assert.deepEqual([...agenda.takeDue(1_000)], []);
  });
});
