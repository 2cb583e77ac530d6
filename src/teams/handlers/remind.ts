import { isSettled } from '../../inquiry/outcome.ts';
import type { AboutInquiry } from '../card-data.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { saying, theirInquiry } from './replies.ts';

/** "Remind me" on a finding that says when it will work. */
export async function onRemind(request: Request<AboutInquiry>, services: Services): Promise<Reply> {
  const theirs = await theirInquiry(request.data.inquiry, request, services);
  if ('refusal' in theirs) return theirs.refusal;
  const { inquiry } = theirs;
  const at = isSettled(inquiry) ? await services.reminders.ask(inquiry) : undefined;
  return saying(at ? 'reminder-set' : 'reminder-now', request, services);
}
