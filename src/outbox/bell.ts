import type { Clock } from '../inquiry/ports.ts';

/** Lets one loop sleep until a moment, or until somebody rings. A ring while it is awake is not lost. */
export class Bell {
  readonly #clock: Clock;
  #rung = false;
  #wake = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  ring(): void {
    this.#rung = true;
    this.#wake();
  }

  /** `until` in milliseconds since 1970. */
  async sleep(until: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const ms = until - this.#clock.now().getTime();
        const cancel = this.#clock.after(ms, resolve);
        this.#wake = () => {
          cancel();
          resolve();
        };
      });
    }
    this.#rung = false;
    this.#wake = () => {};
  }
}
