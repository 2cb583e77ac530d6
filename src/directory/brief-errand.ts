import type { Log } from '../inquiry/ports.ts';
import { Deadline } from './deadline.ts';
import { Errand, type Means, type Order } from './errand.ts';

export interface BriefOrder extends Pick<Order, 'userId' | 'reference'> {
  /** Everything not there by then is missing because it timed out. In milliseconds. */
  readonly patienceMs: number;
}

/** A few questions to Graph for somebody who waits, with one deadline for all of them. */
export async function briefErrand<T>(
  means: Means,
  { userId, reference, patienceMs }: BriefOrder,
  log: Log,
  work: (errand: Errand) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(means.clock, patienceMs);
  const until = { person: deadline, tenant: deadline };
  try {
    return await work(new Errand(means, { userId, reference, until, callMs: patienceMs }, log));
  } finally {
    deadline.end();
  }
}
