import template from '../../dialogs/log-summary.json' with { type: 'json' };
import type { Counted, Summary } from '../diagnosis/summary.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { cut, quoted } from './escape.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface LogSummaryModel {
  readonly summary: Summary;
  /** Name of the file; absent for what was pasted. */
  readonly file?: string;
  /** More files came with it, and only this one was read. */
  readonly moreFiles?: boolean;
}

const MOST_CAUSES = 10;
const MOST_PEOPLE = 10;
const MOST_REASONS = 5;
/** In characters: a name or an id that fits a line or two of a phone. */
const LONGEST_NAME = 64;
const LONGEST_REASON = 200;

const OUTCOMES = [
  'failed',
  'blocked',
  'abandoned',
  'succeeded-on-premises-only',
  'succeeded',
  'in-progress',
] as const;

/** A log in numbers: how many attempts, by cause, by person, with the first of each. */
export function logSummary({ summary, file, moreFiles }: LogSummaryModel, reader: Reader): Card {
  const voice = voiceFor(reader);
  const { strings, when, capital } = voice;
  const say = (key: string) => strings.say(`explain.log.${key}`);
  const { span, attempts } = summary;
  const sections = [causesSection(summary, voice), peopleSection(summary, voice)];
  const quotes = summary.unknownReasons
    .slice(0, MOST_REASONS)
    .map(({ reason, count }) =>
      quoted(
        strings.say('explain.log.reason', { count, reason: { own: cut(reason, LONGEST_REASON) } }),
      ),
    );
  return bind(template, {
    summary: strings.say('explain.log.summary', { attempts }),
    title: file ? strings.say('explain.log.title-file', { name: file }) : say('title'),
    hasSpan: span !== undefined,
    span: span
      ? strings.say('explain.log.span', {
          from: { own: capital(when.moment(span.from)) },
          to: { own: when.moment(span.to) },
        })
      : '',
    lines: [...linesOf(summary, voice), ...(moreFiles ? [strings.say('explain.file.also')] : [])],
    sections: sections.filter(({ items }) => items.length > 0),
    hasQuotes: quotes.length > 0,
    quotesTitle: say('reasons'),
    quotes,
    privacy: say('privacy'),
  });
}

function linesOf({ attempts, outcomes, foreign }: Summary, { strings, all }: Voice): string[] {
  const ended = OUTCOMES.flatMap((outcome) => {
    const count = outcomes[outcome];
    return count ? [strings.say(`explain.log.outcome.${outcome}`, { count })] : [];
  });
  return [
    strings.say('explain.log.attempts', { attempts }),
    ...(ended.length > 0
      ? [strings.say('explain.log.outcomes', { outcomes: { own: all(ended) } })]
      : []),
    ...(foreign > 0 ? [strings.say('explain.log.foreign', { count: foreign })] : []),
  ];
}

function causesSection({ causes, undetermined }: Summary, voice: Voice) {
  const { strings } = voice;
  const known = causes.map(({ id, ...counted }) => item(voice.cause(id).name, counted, voice));
  const unknown = undetermined
    ? [item(strings.say('explain.log.undetermined'), undetermined, voice)]
    : [];
  const shown = known.slice(0, MOST_CAUSES);
  return section('causes', [...shown, ...unknown], known.length - shown.length, voice);
}

function peopleSection({ people }: Summary, voice: Voice) {
  const items = people.slice(0, MOST_PEOPLE).map(({ person, failed, ...counted }) => {
    const name = voice.strings.say('explain.log.person-failed', {
      person: cut(person, LONGEST_NAME),
      failed,
    });
    // Who it was stands in the line above.
    return item(name, { ...counted, first: { ...counted.first, person: undefined } }, voice);
  });
  return section('people', items, people.length - items.length, voice);
}

function section(
  name: 'causes' | 'people',
  items: readonly ReturnType<typeof item>[],
  more: number,
  { strings }: Voice,
) {
  return {
    title: strings.say(`explain.log.${name}`),
    items,
    hasMore: more > 0,
    more: strings.say('explain.log.more', { count: more }),
  };
}

type Seen = Pick<Counted, 'count'> & {
  readonly first: { readonly at?: string; readonly person?: string | undefined };
};

function item(text: string, { count, first }: Seen, voice: Voice) {
  const { strings, when } = voice;
  const { at, person = '' } = first;
  const key = `${at ? 'first' : 'first-unknown'}${person ? '-by' : ''}`;
  const values = { person: cut(person, LONGEST_NAME), when: { own: at ? when.moment(at) : '' } };
  return {
    count: strings.say('explain.log.count', { count }),
    text,
    first: strings.say(`explain.log.${key}`, values),
  };
}
