import template from '../../dialogs/webhooks.json' with { type: 'json' };
import { troubleOf } from '../desk/webhook-answer.ts';
import type { LoggedDelivery, WebhookReport } from '../desk/webhook-log.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface WebhooksModel {
  readonly report: WebhookReport;
  /** How many were just queued again by hand. */
  readonly again?: number;
}

/** The delivery log of the webhook: how much, and of the latest what became of each and why. */
export function webhooksCard(model: WebhooksModel, reader: Reader): Card {
  return bind(template, webhooksView(model, reader));
}

export function webhooksView({ report, again }: WebhooksModel, reader: Reader): View {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const { host, counts, latest } = report;
  const isConfigured = host !== undefined;
  const { dead, queued } = counts;
  const title = strings.say(isConfigured ? 'webhook.title' : 'webhook.title-off', { dead, queued });
  return {
    title,
    summary: title,
    hasFlash: again !== undefined,
    flash: strings.say('webhook.flash', { count: again ?? 0 }),
    text: isConfigured ? strings.say('webhook.text', { host }) : strings.say('webhook.text-off'),
    isConfigured,
    counts: (['sent', 'queued', 'dead'] as const).map((state) => ({
      title: strings.say(`webhook.count.${state}`),
      value: strings.say('webhook.number', { count: counts[state] }),
    })),
    latest: latest.map((delivery) => rowOf(delivery, voice)),
    hasDead: dead > 0,
    actions: {
      again: strings.say('webhook.action.again'),
      refresh: strings.say('webhook.action.refresh'),
    },
  };
}

function rowOf(delivery: LoggedDelivery, { strings, when }: Voice) {
  const { reference, what, state, attempts, due, triedAt, code } = delivery;
  const own = `desk.event.${what}`;
  const event = strings.say(strings.has(own) ? own : 'webhook.unknown-event');
  const why =
    code === undefined || state === 'sent'
      ? ''
      : strings.say(`webhook.why.${troubleOf(code)}`, { code });
  const key = triedAt === undefined || (state === 'queued' && attempts === 0) ? 'new' : state;
  return {
    line: strings.say('webhook.line', { reference: { own: reference }, what: { own: event } }),
    detail: strings.say(`webhook.detail.${key}`, {
      attempts,
      at: { own: when.moment(triedAt ?? due) },
      due: { own: when.moment(due) },
      why: { own: why },
    }),
  };
}
