import type { Cause, Derived } from './cause.ts';
import { CAUSES } from './causes/index.ts';
import { chooseQuestion } from './choose-question.ts';
import type { AttemptSummary, Candidate, Diagnosis, Gap, NotJudged } from './diagnosis.ts';
import { EVIDENCE_NAMES, type Evidence, type EvidenceName } from './evidence.ts';
import { gatherSigns } from './gather-signs.ts';
import { type JudgedAttempt, judgedAttempt } from './judged-attempt.ts';
import { found, known } from './piece.ts';
import { answersSaid } from './questions/answers-said.ts';
import { type Judged, rank } from './rank.ts';
import type { Sign, Signs } from './signs.ts';
import type { Verdict } from './verdict.ts';

export interface DiagnoseOptions {
  /** Look for the next best question; false for bulk work, where nobody could answer. Default true. */
  readonly ask?: boolean;
  /** For tests of the engine itself. */
  readonly causes?: readonly Cause[];
}

/** Judges every cause on the evidence there is. Pure: same evidence and `now` (ISO 8601), same diagnosis. */
export function diagnose(
  evidence: Evidence,
  now: string,
  { ask = true, causes = CAUSES }: DiagnoseOptions = {},
): Diagnosis {
  const attempts = known(evidence.attempts);
  const picked: JudgedAttempt = attempts
    ? judgedAttempt(attempts, now, failureTold(evidence, now))
    : { blocks: [], awaitingRows: false };
  const signs = gatherSigns(evidence, picked);
  const facts = { ...evidence, signs, attempt: picked.attempt, now };
  const inVain = askedInVain(evidence);
  const judged = causes.map((cause) => judgeOne(cause, facts, inVain));
  const court = courtOf(causes, judged);

  // A success the person does not contradict needs no suspects.
  const settled =
    picked.attempt?.outcome === 'succeeded' &&
    !picked.earlier &&
    !signs.all.some(contradictsSuccess);
  const candidates = settled ? [] : rank(court.suspects, signs);
  const question =
    ask && !settled
      ? chooseQuestion({
          candidates,
          causes,
          given: { ...answersSaid(signs), ...known(evidence.answers) },
          rejudge(answers) {
            const otherwise = { ...facts, answers: found(answers) };
            const anew = causes.map((cause, at) =>
              listens(cause) ? judgeOne(cause, otherwise, inVain) : judged[at],
            );
            return rank(courtOf(causes, anew).suspects, signs);
          },
        })
      : undefined;

  return {
    at: now,
    scope: picked.earlier && candidates.length === 0 ? 'undetermined' : scopeOf(candidates, signs),
    candidates,
    ruledOut: court.ruledOut,
    couldNotJudge: court.couldNotJudge,
    gaps: gapsOf(evidence, court, inVain),
    ...(picked.attempt && { attempt: summaryOf(picked.attempt) }),
    ...(picked.earlier && { earlier: summaryOf(picked.earlier) }),
    ...(picked.solved && { solved: picked.solved }),
    actor: candidates[0]?.actor ?? 'nobody',
    ...(candidates[0]?.worksAt && { worksAt: candidates[0].worksAt }),
    ...(question && { question: { id: question.id, answers: question.answers } }),
    awaitingRows: picked.awaitingRows,
    unknownReasons: picked.attempt?.unknownReasons ?? [],
  };
}

/** When the person told of a failure, if they did. */
function failureTold({ report }: Evidence, now: string): string | undefined {
  const told = known(report);
  return told?.failed ? (told.toldAt ?? now) : undefined;
}

interface Court {
  readonly suspects: Judged[];
  readonly ruledOut: Candidate[];
  readonly couldNotJudge: NotJudged[];
}

type AllThatIsKnown = Evidence & Derived & { readonly now: string };

/** Undefined when a judge has nothing to say. */
type Judgement = Candidate | NotJudged | undefined;

function courtOf(causes: readonly Cause[], judged: readonly Judgement[]): Court {
  const court: Court = { suspects: [], ruledOut: [], couldNotJudge: [] };
  for (const [at, cause] of causes.entries()) {
    const judgement = judged[at];
    if (judgement === undefined) continue;
    if ('missing' in judgement) court.couldNotJudge.push(judgement);
    else if (judgement.level === 'ruled-out') court.ruledOut.push(judgement);
    else court.suspects.push({ cause, candidate: judgement });
  }
  return court;
}

/** Answers can change the verdict of those judges only that look at them. */
function listens({ needs }: Cause): boolean {
  return needs.includes('answers');
}

function judgeOne(cause: Cause, all: AllThatIsKnown, inVain: InVain): Judgement {
  try {
    const verdict = cause.judge(all);
    if (verdict) return candidateOf(cause, verdict);
    const missing = missingNeeds(cause, inVain);
    return missing.length > 0 ? { id: cause.id, missing } : undefined;
  } catch (error) {
    return { id: cause.id, missing: [], fault: String(error) };
  }
}

function candidateOf(
  { id, actor: own }: Cause,
  { level, because, worksAt, actor = own }: Verdict,
): Candidate {
  return worksAt ? { id, level, because, actor, worksAt } : { id, level, because, actor };
}

/** Names of the evidence that somebody tried to gather and did not get. */
type InVain = readonly EvidenceName[];

function askedInVain(evidence: Evidence): InVain {
  return EVIDENCE_NAMES.filter((name) => {
    const piece = evidence[name];
    return !piece.found && piece.because !== 'not-gathered';
  });
}

function missingNeeds({ needs }: Cause, inVain: InVain): InVain {
  return inVain.filter((name) => needs.includes(name));
}

/** What was asked for in vain and somebody needed. */
function gapsOf(evidence: Evidence, { suspects, couldNotJudge }: Court, inVain: InVain): Gap[] {
  if (inVain.length === 0) return [];
  const wanted = new Set<string>([
    ...couldNotJudge.flatMap(({ missing }) => missing),
    ...suspects.flatMap(({ cause }) => cause.needs),
    'attempts',
  ]);
  return inVain.flatMap((name) => {
    const piece = evidence[name];
    if (piece.found || !wanted.has(name)) return [];
    const { because, detail } = piece;
    return [
      detail === undefined ? { evidence: name, because } : { evidence: name, because, detail },
    ];
  });
}

function scopeOf(candidates: readonly Candidate[], signs: Signs): Diagnosis['scope'] {
  if (candidates.length > 0) return 'failure';
  const outcomes = new Set(signs.all.map((sign) => sign.meaning.outcome));
  const good = outcomes.has('succeeded') || outcomes.has('progress');
  return good && !outcomes.has('failed') ? 'no-failure' : 'undetermined';
}

/** The person reports a failure that the log does not show (yet). */
function contradictsSuccess({ from, meaning }: Sign): boolean {
  return from !== 'attempts' && (meaning.outcome === 'failed' || meaning.outcome === 'blocked');
}

function summaryOf(attempt: NonNullable<Derived['attempt']>): AttemptSummary {
  const { id, operation, startedAt, endedAt, outcome, byAdministrator } = attempt;
  return { id, operation, startedAt, endedAt, outcome, byAdministrator };
}
