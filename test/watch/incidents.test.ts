import assert from 'node:assert/strict';
import type { CauseId } from '../../src/diagnosis/cause-id.ts';
import { findIncidents, type Hit } from '../../src/watch/incidents.ts';
import { at } from './world.ts';

/** So many people, one a minute from `minute` on. */
function hits(people: number, minute = 0, cause: CauseId = 'writeback-connectivity'): Hit[] {
  return Array.from({ length: people }, (_, index) => ({
    ...{ userId: `person-${minute}-${index}`, cause },
    at: at(minute + index),
  }));
}

describe('incidents', () => {
  it('begin with the fifth person hit by one shared cause', () => {
    assert.deepEqual(findIncidents(hits(4), [], at(10)), []);
    const [incident] = findIncidents(hits(6), [], at(10));
    assert.equal(incident?.began, at(0));
    assert.equal(incident?.seen, at(4));
    assert.equal(incident?.people.length, 6);
    assert.equal(incident?.ended, undefined);
  });

  it('are no matter of one person, of people’s own faults, or of many hours', () => {
    const one = hits(9).map((hit) => ({ ...hit, userId: 'the-same' }));
    assert.deepEqual(findIncidents(one, [], at(20)), []);
    assert.deepEqual(findIncidents(hits(9, 0, 'password-history'), [], at(20)), []);
    const spread = hits(9).map((hit, index) => ({ ...hit, at: at(index * 20) }));
    assert.deepEqual(findIncidents(spread, [], at(200)), []);
  });

  it('are of one cause each', () => {
    const both = [...hits(5), ...hits(5, 2, 'dc-unreachable')];
    const causes = findIncidents(both, [], at(20)).map(({ cause }) => cause);
    assert.deepEqual(causes, ['writeback-connectivity', 'dc-unreachable']);
  });

  it('end when it works again, and may begin anew', () => {
    const story = [...hits(6), ...hits(5, 60)];
    const [first, second, ...others] = findIncidents(story, [at(20), at(21)], at(70));
    assert.equal(first?.ended, at(21));
    assert.equal(first?.endedBy, 'successes');
    assert.equal(first?.failures, 6);
    assert.equal(second?.began, at(60));
    assert.equal(second?.ended, undefined);
    assert.deepEqual(others, []);
  });

  it('do not end with a success while others still fail', () => {
    const [incident] = findIncidents(hits(12), [at(6)], at(12));
    assert.equal(incident?.ended, undefined);
    assert.equal(incident?.people.length, 12);
  });

  it('end when nobody was hit for long', () => {
    const [incident] = findIncidents(hits(5), [], at(6 * 60));
    assert.equal(incident?.ended, at(4 + 4 * 60));
    assert.equal(incident?.endedBy, 'rest');
  });

  it('are the same whenever and in whichever order they are told', () => {
    const story = [...hits(7), ...hits(3, 3, 'dc-unreachable')];
    assert.deepEqual(
      findIncidents(story.toReversed(), [], at(20)),
      findIncidents(story, [], at(20)),
    );
  });
});
