interface Planned<T> {
  readonly at: number;
  readonly item: T;
}

/** Things to come back to, the earliest first: a binary heap, because a large tenant has thousands. */
export class Agenda<T> {
  readonly #heap: Planned<T>[] = [];

  /** When the first is due. */
  get next(): number | undefined {
    return this.#heap[0]?.at;
  }

  add(at: number, item: T): void {
    const heap = this.#heap;
    let index = heap.length;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = heap[above];
      if (!parent || parent.at <= at) break;
      heap[index] = parent;
      index = above;
    }
    heap[index] = { at, item };
  }

  /** Takes out what is due, earliest first. */
  *takeDue(now: number): Iterable<T> {
    for (let first = this.#heap[0]; first && first.at <= now; first = this.#heap[0]) {
      this.#removeFirst();
      yield first.item;
    }
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let index = 0;
    for (;;) {
      const below = this.#earlier(2 * index + 1, 2 * index + 2);
      const child = heap[below];
      if (!child || child.at >= last.at) break;
      heap[index] = child;
      index = below;
    }
    heap[index] = last;
  }

  #earlier(one: number, other: number): number {
    const first = this.#heap[one];
    const second = this.#heap[other];
    return first && second && second.at < first.at ? other : one;
  }
}
