import template from '../../dialogs/deliveries.json' with { type: 'json' };
import type { Entry } from '../inquiry/outbox-book.ts';
import { whyOf } from '../inquiry/outbox-why.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import type { Strings } from './strings.ts';
import { type Voice, voiceFor } from './voice.ts';

/** Each message has its own button, and a card has six at most. */
export const MOST_MESSAGES = 4;

export interface DeliveriesModel {
  /** Of this tenant; what is waiting includes what is being sent. */
  readonly counts: {
    readonly sent: number;
    readonly waiting: number;
    readonly dropped: number;
    readonly unsure: number;
    readonly pruned: number;
    readonly dead: number;
  };
  /** Messages of which sending began within the last minute. */
  readonly perMinute: number;
  /** ISO 8601. */
  readonly oldestWaiting?: string;
  /** At most MOST_MESSAGES, newest first. */
  readonly undelivered: readonly Entry[];
  readonly hasOlder: boolean;
  /** Display names of those whom they are for, as far as the bot knows them. */
  readonly names: ReadonlyMap<string, string>;
  /** What was just done with one of them. */
  readonly flash?: 'again' | 'gone';
}

/** What became of everything the bot said by itself: how much, and one by one what did not arrive, with the reason. */
export function deliveries(model: DeliveriesModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const say = (key: string, values = {}) => strings.say(`outbox.report.${key}`, values);
  const { counts, undelivered, hasOlder, flash, oldestWaiting, perMinute } = model;
  const missing = counts.unsure + counts.pruned + counts.dead;
  const title = say('title', { missing });
  const last = undelivered.at(-1);
  return bind(template, {
    summary: title,
    title,
    hasFlash: flash !== undefined,
    flash: flash ? say(`flash.${flash}`) : '',
    counts: COUNTED.map((state) => ({
      title: strings.say(`outbox.report.count.${state}`),
      value: say('number', { count: counts[state] }),
    })),
    pace: oldestWaiting
      ? say('oldest', { since: { own: voice.when.moment(oldestWaiting) }, perMinute })
      : say('pace', { perMinute }),
    messages: undelivered.map((entry) => ({ message: entry.seq, ...rowOf(entry, model, voice) })),
    again: say('again'),
    refresh: say('refresh'),
    hasOlder,
    older: say('older'),
    before: last?.seq ?? 0,
  });
}

const COUNTED = ['sent', 'waiting', 'pruned', 'unsure', 'dead', 'dropped'] as const;

function rowOf(entry: Entry, { names }: DeliveriesModel, { strings, when, capital }: Voice) {
  const { to, settledAt, triedAt, addedAt, state, kind } = entry;
  const whom =
    to.kind === 'person'
      ? strings.say('outbox.report.to.person', {
          name: names.get(to.userId) ?? { own: strings.say('outbox.report.to.somebody') },
        })
      : strings.say('outbox.report.to.channel');
  const why = whyOf(entry);
  return {
    line: capital(
      strings.say('outbox.report.line', {
        kind: { own: messageKind(kind, strings) },
        whom: { own: whom },
      }),
    ),
    detail: capital(
      strings.say('outbox.report.detail', {
        state: { own: strings.say(`outbox.state.${state}`) },
        at: { own: when.moment(settledAt ?? triedAt ?? addedAt) },
      }),
    ),
    why: why ? strings.say(why.key, why.values) : '',
  };
}

/** What kind of message it was; a kind without a name of its own is "a message". */
function messageKind(kind: string, strings: Strings): string {
  const key = `outbox.kind.${kind}`;
  return strings.say(strings.has(key) ? key : 'outbox.kind.other');
}
