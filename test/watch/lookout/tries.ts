import type { Tried } from '../../../src/diagnosis/tried.ts';

let count = 0;

/** One failure in the verification, from an address of its own unless told. */
export function aTry(at: string, some: Partial<Tried> = {}): Tried {
  count += 1;
  return {
    ...{ attemptId: `attempt-${count}`, at, operation: 'reset', outcome: 'failed' },
    ...{ methods: [], identity: 'unproven', userId: 'person-1', address: '203.0.113.9' },
    ...some,
  };
}
