import assert from 'node:assert/strict';
import { CONVERSATION_LIMITS, type Limit, TENANT_LIMITS } from '../../src/outbox/limits.ts';
import { SlidingWindow } from '../../src/outbox/sliding-window.ts';

describe('sliding window', () => {
  it('lets the allowed number through at once, and the next when the first has aged', () => {
    const window = new SlidingWindow([{ sends: 2, withinMs: 1_000 }]);
    window.note(0);
    assert.equal(window.freeAt(10), 10);
    window.note(300);
    assert.equal(window.freeAt(310), 1_000);
    window.note(1_000);
    assert.equal(window.freeAt(1_000), 1_300);
  });

  it('goes on from what was sent before', () => {
    const window = new SlidingWindow([{ sends: 2, withinMs: 1_000 }], [100, 200]);
    assert.equal(window.freeAt(300), 1_100);
    assert.equal(window.isEmpty(1_199), false);
    assert.equal(window.isEmpty(1_200), true);
  });

  for (const [name, limits, published] of [
    [
      'a conversation',
      CONVERSATION_LIMITS,
      [
        { sends: 7, withinMs: 1_000 },
        { sends: 8, withinMs: 2_000 },
        { sends: 60, withinMs: 30_000 },
        { sends: 1_800, withinMs: 3_600_000 },
      ],
    ],
    ['a tenant', TENANT_LIMITS, [{ sends: 50, withinMs: 1_000 }]],
  ] as const) {
    it(`keeps what Teams publishes for ${name}, sent as fast as it lets`, () => {
      const window = new SlidingWindow(limits);
      const times: number[] = [];
      for (let now = 0; times.length < 4_000; now = window.freeAt(now)) {
        window.note(now);
        times.push(now);
      }
      assert.deepEqual(
        published.filter((limit) => isBroken(limit, times)),
        [],
      );
    });
  }

  it('uses 98 % of what a tenant may', () => {
    const window = new SlidingWindow(TENANT_LIMITS);
    let sent = 0;
    for (let now = 0; now < 60_000; now = window.freeAt(now)) {
      window.note(now);
      sent += 1;
    }
    assert.ok(sent / 60 >= 49, `${sent / 60} a second`);
  });
});

function isBroken({ sends, withinMs }: Limit, times: readonly number[]): boolean {
  return times.some((time, index) => {
    const next = times[index + sends];
    return next !== undefined && next - time < withinMs;
  });
}
