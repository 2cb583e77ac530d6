import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { asksForDeliveries, onDeliveries } from './deliveries.ts';
import { deskCommand, onDeskCommand } from './desk-commands.ts';
import { asksToDiagnose, onDiagnose } from './diagnose.ts';
import { asksForDoctor, onDoctor } from './doctor.ts';
import { exportAsked } from './documents.ts';
import { onTrends, trendsAsked } from './trends.ts';
import { asksForWebhooks, onWebhooks } from './webhooks.ts';

/** An answer; undefined when these words are something else in this person's mouth. */
type Answer = (request: Request, services: Services) => Promise<Reply | undefined>;

/** The words of those who work the desk, and nothing else beside them; undefined for everything else. */
export function deskWords(text: string): Answer | undefined {
  if (asksForDoctor(text)) return onDoctor;
  if (asksForDeliveries(text)) {
    return (request, services) => onDeliveries({ ...request, data: {} }, services);
  }
  if (asksForWebhooks(text)) return onWebhooks;
  const wanted = exportAsked(text);
  if (wanted) return wanted;
  const trends = trendsAsked(text);
  if (trends) return (request, services) => onTrends({ ...request, data: trends }, services);
  const command = deskCommand(text);
  if (command) return (request, services) => onDeskCommand(command, request, services);
  const whom = asksToDiagnose(text);
  return whom === undefined ? undefined : (...asked) => onDiagnose(whom, ...asked);
}
