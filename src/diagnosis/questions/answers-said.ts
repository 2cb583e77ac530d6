import type { Answers } from '../evidence.ts';
import type { Signs } from '../signs.ts';

/** Questions that the person's own words have answered; nobody is asked what they have just said. */
export function answersSaid({ all }: Signs): Answers {
  const saidSo = all.some(
    ({ from, meaning }) => from === 'report' && meaning.id === 'code-not-received',
  );
  return saidSo ? { 'code-arrived': 'no' } : {};
}
