/** How many slips of the finger a word of this length may hold and still be that word. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/**
 * The number of slips (a letter more, less, other, or two swapped) between two words,
 * or undefined when there are more than `limit`.
 */
export function slipsBetween(a: string, b: string, limit: number): number | undefined {
  if (a === b) return 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return undefined;

  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return undefined;
    beforeLast = last;
    last = current;
  }
  const slips = last[b.length] ?? limit + 1;
  return slips <= limit ? slips : undefined;
}
