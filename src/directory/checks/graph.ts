import { type Checked, checked } from '../../desk/checkup.ts';
import type { Call } from '../call.ts';
import type { Means } from '../errand.ts';
import { MINUTE, query } from '../look-up.ts';
import { answered } from '../reply.ts';

/** Tokens of a machine whose clock is further off are refused. */
const WRONG_MS = 5 * MINUTE;
const DRIFTING_MS = MINUTE;

/** Whether Graph answers to the bot's own identity, and how far the clocks are apart: one call tells both. */
export async function checkGraph({ client, clock }: Means, call: Call): Promise<Checked[]> {
  const path = `/organization${query({ $select: 'id' })}`;
  const sentAt = clock.now().getTime();
  const reply = await client.send({ method: 'GET', path }, call);
  if (!answered(reply)) {
    return [checked('graph', reply.because === 'not-permitted' ? 'refused' : 'unreachable')];
  }
  if (reply.status === 401) return [checked('graph', 'refused')];
  const now = (sentAt + clock.now().getTime()) / 2;
  return [checked('graph', 'answers'), clockOf(Date.parse(reply.date ?? '') - now)];
}

/** Ahead is positive: Graph's clock against ours. */
function clockOf(ahead: number): Checked {
  if (Number.isNaN(ahead)) return checked('clock', 'unknown');
  const data = {
    minutes: Math.round(Math.abs(ahead) / MINUTE),
    direction: ahead > 0 ? 'slow' : 'fast',
  };
  if (Math.abs(ahead) > WRONG_MS) return checked('clock', 'wrong', data);
  return Math.abs(ahead) > DRIFTING_MS
    ? checked('clock', 'drifting', data)
    : checked('clock', 'right');
}
