import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

const STARTED = String(Math.round(performance.timeOrigin));

/**
 * A name under which this process holds what only one may have. Another process on the same machine can tell from it
 * whether its bearer is still alive.
 */
export function holderName(): string {
  return [hostname(), process.pid, STARTED, randomUUID()].join('/');
}

/** Whether the process of that name has certainly ended. False where that cannot be told. */
export function isGone(holder: string): boolean {
  const [host, pid, started] = holder.split('/');
  if (host !== hostname() || !/^\d+$/.test(pid ?? '')) return false;
  // In a container that was started again the same number is ours.
  if (Number(pid) === process.pid) return started !== STARTED;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
