import assert from 'node:assert/strict';
import { writebackLight } from '../../src/watch/writeback-light.ts';
import { at } from './world.ts';

const DAY = 24 * 60;

describe('the writeback light', () => {
  const light = (seen: Parameters<typeof writebackLight>[0], minute = 0) =>
    writebackLight(seen, at(minute)).light;

  it('is unknown where nothing was seen', () => {
    assert.equal(light(undefined), 'unknown');
    assert.equal(light({}), 'unknown');
  });

  it('says what was seen last, with its age', () => {
    const seen = { lastSuccess: at(-60), lastConnectivityFailure: at(-90) };
    assert.deepEqual(writebackLight(seen, at(0)), {
      ...{ light: 'working', because: 'last-success', at: at(-60), ageMs: 3_600_000 },
    });
    assert.equal(light({ ...seen, lastConnectivityFailure: at(-30) }), 'broken');
    assert.equal(light({ ...seen, lastDisabled: at(-10) }), 'off');
  });

  it('takes a success after the switch for a proof, and the switch alone for none', () => {
    assert.equal(light({ lastDisabled: at(-90), lastEnabled: at(-60) }), 'unknown');
    assert.equal(light({ lastEnabled: at(-60), lastSuccess: at(-30) }), 'working');
  });

  it('does not speak of today from what was a week ago', () => {
    assert.equal(light({ lastSuccess: at(0) }, 7 * DAY), 'working');
    assert.equal(light({ lastSuccess: at(0) }, 7 * DAY + 1), 'unknown');
    assert.equal(light({ lastDisabled: at(0) }, 20 * DAY), 'off');
  });
});
