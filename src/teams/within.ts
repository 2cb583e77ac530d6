/** Thrown when something took longer than it may; what it was doing goes on unobserved. */
export class TimedOut extends Error {
  constructor(limitMs: number) {
    super(`not done within ${limitMs} ms`);
    this.name = 'TimedOut';
  }
}

/** The result of `work`, or TimedOut after `limitMs`. A real timer: it guards a real network. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(limitMs)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
