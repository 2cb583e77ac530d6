import type { Candidate, Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { inert, quoted } from '../escape.ts';
import type { Voice } from '../voice.ts';
import { gapLine } from './gaps.ts';
import { isSettled } from './state.ts';

/** Bounds that keep the card far below what Teams carries, whatever the evidence. */
const MOST_CANDIDATES = 5;
const MOST_LINES = 8;
const MOST_QUOTES = 5;

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly [key: string]: string | readonly string[];
}

/** The disclosure: the evidence line by line, what was ruled out, what is unknown, and the record. */
export function whyView(inquiry: Inquiry, diagnosis: Diagnosis, voice: Voice) {
  const { say } = voice;
  const quotes = diagnosis.unknownReasons.slice(0, MOST_QUOTES).map(quoted);
  return {
    sections: [
      ...diagnosis.candidates.slice(0, MOST_CANDIDATES).map((one) => candidateSection(one, voice)),
      ruledOutSection(diagnosis, voice),
      notJudgedSection(diagnosis, voice),
      missingSection(diagnosis, voice),
    ].filter(({ lines }) => lines.length > 0),
    hasQuotes: quotes.length > 0,
    quotesTitle: say('finding.why.unknown'),
    quotes,
    recordTitle: say('finding.why.record'),
    record: recordOf(inquiry, diagnosis, voice),
  };
}

function candidateSection(candidate: Candidate, voice: Voice): Section {
  const { title, why } = voice.cause(candidate.id);
  const reasons = candidate.because.flatMap((reason) => voice.reason(reason, candidate.id) ?? []);
  const level = { own: voice.say(`level.${candidate.level}`) };
  return {
    title: voice.say('finding.why.candidate', { title: { own: title }, level }),
    lines: why === undefined ? reasons : [...reasons, why],
  };
}

function ruledOutSection({ ruledOut }: Diagnosis, voice: Voice): Section {
  const lines = firstOf(ruledOut, voice, (candidate) => {
    const title = { own: voice.cause(candidate.id).title };
    const [first] = candidate.because.flatMap((one) => voice.reason(one, candidate.id) ?? []);
    if (first === undefined) return title.own;
    return voice.say('finding.why.ruled-out-line', { title, reason: { own: first } });
  });
  return { title: voice.say('finding.why.ruled-out'), lines };
}

function notJudgedSection({ couldNotJudge }: Diagnosis, voice: Voice): Section {
  const lines = firstOf(couldNotJudge, voice, ({ id }) => voice.cause(id).title);
  return { title: voice.say('finding.why.not-judged'), lines };
}

function missingSection(diagnosis: Diagnosis, voice: Voice): Section {
  const gaps = isSettled(diagnosis) ? [] : diagnosis.gaps;
  const lines = firstOf(gaps, voice, (gap) => {
    const line = gapLine(gap.because, [gap], voice);
    if (gap.detail === undefined) return line;
    return voice.say('finding.why.missing-detail', { line: { own: line }, detail: gap.detail });
  });
  return { title: voice.say('finding.why.missing'), lines };
}

/** A line each for as many as are shown, and how many more there are. */
function firstOf<T>(all: readonly T[], { say }: Voice, line: (one: T) => string): string[] {
  const lines = all.slice(0, MOST_LINES).map(line);
  const left = all.length - lines.length;
  return left > 0 ? [...lines, say('finding.why.more', { count: left })] : lines;
}

/** What to quote to somebody who reads the log: times, and the ids by which the rows are found. */
function recordOf(inquiry: Inquiry, { attempt }: Diagnosis, { say, when, capital }: Voice) {
  const record = [{ title: say('finding.why.inquiry'), value: inert(inquiry.id) }];
  if (!attempt) return record;
  return [
    { title: say('finding.why.started'), value: capital(when.moment(attempt.startedAt)) },
    { title: say('finding.why.ended'), value: capital(when.moment(attempt.endedAt)) },
    { title: say('finding.why.attempt'), value: inert(attempt.id) },
    ...record,
  ];
}
