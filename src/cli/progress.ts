import type { WriteStream } from 'node:tty';

export interface Progress {
  /** So many more rows are done. */
  rows(count: number): void;
  done(): void;
}

export interface ProgressOptions {
  /** Where results go: on the same terminal they are progress enough. */
  readonly results: { readonly isTTY?: boolean };
  /** What part of the input is read, 0 to 1; undefined while nobody knows. */
  readonly share: () => number | undefined;
}

/** Between two drawings. */
const EVERY_MS = 200;
const WIDTH = 24;

/** A progress bar on a terminal; nothing where nobody looks. */
export function progressOn(terminal: WriteStream, { results, share }: ProgressOptions): Progress {
  const visible = terminal.isTTY && !results.isTTY;
  const started = performance.now();
  let rows = 0;
  let drawnAt = started;
  const draw = (part: number | undefined): void => {
    const seconds = (performance.now() - started) / 1000;
    const rate = Math.round(rows / seconds).toLocaleString('en');
    const bar = part === undefined ? '' : `${barOf(part)} `;
    terminal.write(`\r${bar}${rows.toLocaleString('en')} rows, ${rate} a second `);
  };
  return {
    rows(count) {
      rows += count;
      if (!visible || performance.now() - drawnAt < EVERY_MS) return;
      drawnAt = performance.now();
      draw(share());
    },
    done() {
      if (!visible || drawnAt === started) return;
      draw(share() === undefined ? undefined : 1);
      terminal.write('\n');
    },
  };
}

function barOf(part: number): string {
  const full = Math.round(part * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(part * 100)} %`;
}
