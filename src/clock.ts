import type { Clock } from './inquiry/ports.ts';

/** The longest delay a Node timer can hold; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The real clock. Everything else in the product is given the time. */
export const systemClock: Clock = {
  now() {
    return new Date();
  },
  after(ms, work) {
    const timer = setTimeout(work, Math.min(Math.max(ms, 0), LONGEST_TIMER_MS));
    // A planned second look must not keep a stopping process alive.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
