/** As much of `process.stderr` as a bar needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

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

/** So few rows are done before anybody could read a bar. */
const FEW = 1_000;
/** Between two drawings. */
const EVERY_MS = 200;
const WIDTH = 24;

/** A progress bar on a terminal; nothing where nobody looks. */
export function progressOn(terminal: Terminal, { results, share }: ProgressOptions): Progress {
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
      if (!visible || rows < FEW) return;
      draw(share() === undefined ? undefined : 1);
      terminal.write('\n');
    },
  };
}

function barOf(part: number): string {
  const full = Math.round(part * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(part * 100)} %`;
}
