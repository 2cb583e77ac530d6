import assert from 'node:assert/strict';
import type { Reader } from '../../src/cards/card.ts';
import { finding } from '../../src/cards/finding.ts';
import { summaryOf } from '../../src/cards/summary.ts';
import { voiceFor } from '../../src/cards/voice.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { QUESTIONS } from '../../src/diagnosis/questions/index.ts';
import type { Inquiry } from '../../src/inquiry/inquiry.ts';
import { buttonsOf, nodesOf, textsOf } from './elements.ts';
import { IN_CHAT, INQUIRY, NO_CAUSE, READER, TIED, TOO_SOON_DIAGNOSIS } from './stories.ts';

interface Buttons {
  readonly verb?: string;
  readonly answer?: string;
  readonly msteams?: { readonly type: string };
}

function card(diagnosis: Diagnosis, reader: Reader = READER, inquiry: Partial<Inquiry> = {}) {
  return finding({ inquiry: { ...INQUIRY, ...inquiry }, diagnosis }, reader);
}

function verbs(diagnosis: Diagnosis, reader = READER, inquiry: Partial<Inquiry> = {}): string[] {
  return buttonsOf(card(diagnosis, reader, inquiry)).flatMap(
    ({ data }) => (data as Buttons | undefined)?.verb ?? 'toggle',
  );
}

/** Texts outside the disclosure, then those inside it. */
function texts(diagnosis: Diagnosis): { shown: string; disclosed: string } {
  const nodes = nodesOf(card(diagnosis));
  const why = nodes.find(({ id }) => id === 'why');
  const disclosed = textsOf(why ?? null);
  const all = textsOf(card(diagnosis));
  return {
    shown: all.filter((text) => !disclosed.includes(text)).join('\n'),
    disclosed: disclosed.join('\n'),
  };
}

describe('finding', () => {
  it('opens a dialog for the helpdesk where the host has dialogs', () => {
    const escalate = buttonsOf(card(TOO_SOON_DIAGNOSIS)).find(
      ({ data }) => (data as Buttons | undefined)?.verb === 'escalate',
    );
    assert.equal(escalate?.type, 'Action.Submit');
    assert.deepEqual(escalate.data, {
      msteams: { type: 'task/fetch' },
      verb: 'escalate',
      inquiry: INQUIRY.id,
    });
  });

  it('asks for the form in the chat where it has none', () => {
    const buttons = buttonsOf(card(TOO_SOON_DIAGNOSIS, IN_CHAT));
    assert.ok(buttons.every(({ data }) => (data as Buttons | undefined)?.msteams === undefined));
    assert.ok(buttons.some(({ verb }) => verb === 'escalate'));
  });

  it('offers the helpdesk no second time', () => {
    const after = verbs(TOO_SOON_DIAGNOSIS, READER, { caseReference: 'RD-1042' });
    assert.deepEqual(after, ['remind', 'look-again', 'report', 'toggle']);
  });

  const questions: readonly (readonly [id: string, answers: string[], expected: string[]])[] = [
    [
      'administrator',
      ['yes', 'no'],
      ['answer', 'answer', 'escalate', 'look-again', 'report', 'toggle'],
    ],
    [
      'used-before',
      ['yes', 'no', 'unsure'],
      ['answer', 'answer', 'answer', 'escalate', 'look-again', 'toggle'],
    ],
    [
      'changed-recently',
      ['yes', 'someone-else', 'no', 'unsure'],
      ['answer', 'answer', 'answer', 'answer', 'escalate', 'toggle'],
    ],
  ];
  for (const [id, answers, expected] of questions) {
    it(`gives ${answers.length} answers a button each and drops what matters least`, () => {
      assert.deepEqual(verbs({ ...TIED, question: { id, answers } }), expected);
    });
  }

  it('gives every question one tap an answer, uncut on the button of a phone', () => {
    for (const question of QUESTIONS) {
      const buttons = buttonsOf(card({ ...TIED, question }));
      const answers = buttons.filter(({ verb }) => verb === 'answer');
      assert.equal(answers.length, question.answers.length, question.id);
      assert.ok(buttons.some(({ data }) => (data as Buttons | undefined)?.verb === 'escalate'));
      assert.ok(buttons.some(({ type }) => type === 'Action.ToggleVisibility'));
      for (const { title } of answers) assert.ok(String(title).length <= 32, String(title));
    }
  });

  it('shows causes that are equally likely side by side, each with what to do', () => {
    const [one, other] = [
      { id: 'contact-info-malformed', level: 'likely', actor: 'helpdesk', because: [] },
      { id: 'writeback-connectivity', level: 'likely', actor: 'administrator', because: [] },
    ] as const;
    const { shown } = texts({ ...TIED, candidates: [one, other] });
    const voice = voiceFor(READER);
    for (const { id } of [one, other]) {
      assert.ok(shown.includes(voice.cause(id).title), id);
      assert.ok(shown.includes(voice.cause(id).you[0] ?? ''), id);
    }
    assert.ok(shown.includes(voice.say('finding.acts.unclear')));
    const alone = texts({ ...TIED, candidates: [one, { ...other, level: 'possible' }] });
    assert.ok(!alone.shown.includes(voice.cause(other.id).title));
  });

  it('answers with the question and the answer, each by its id', () => {
    const question = { id: 'used-before', answers: ['yes', 'no', 'unsure'] };
    const [first] = buttonsOf(card({ ...TIED, question }));
    assert.deepEqual(first?.data, {
      verb: 'answer',
      inquiry: INQUIRY.id,
      question: 'used-before',
      answer: 'yes',
    });
  });

  it('leaves out a question that has no words, and stands otherwise', () => {
    const asked = verbs({ ...TIED, question: { id: 'no-such-question', answers: ['yes', 'no'] } });
    assert.ok(!asked.includes('answer'));
  });

  it('never names a minute at which it does not work yet', () => {
    // 06:05:20 in UTC: at 07:05 in Vienna it would still be refused.
    assert.match(texts(TOO_SOON_DIAGNOSIS).shown, /07:06/);
    const past = { ...READER, now: '2026-11-21T06:05:40Z' };
    const early = textsOf(card(TOO_SOON_DIAGNOSIS, past)).join('\n');
    assert.match(early, /07:06/);
    const now = textsOf(card(TOO_SOON_DIAGNOSIS, { ...READER, now: '2026-11-21T06:06:00Z' })).join(
      '\n',
    );
    assert.doesNotMatch(now, /07:06/);
  });

  it('says UTC, and not the reader’s time, when the zone is unknown', () => {
    const known = textsOf(card(TOO_SOON_DIAGNOSIS)).join('\n');
    const unknown = textsOf(card(TOO_SOON_DIAGNOSIS, { ...READER, timeZone: 'Mars/Base' })).join(
      '\n',
    );
    assert.doesNotMatch(known, /UTC/);
    assert.match(unknown, /06:06 UTC/);
    assert.doesNotMatch(unknown, /your time/);
  });

  it('keeps permission names and raw reasons for those who open the disclosure', () => {
    const { shown, disclosed } = texts({
      ...TOO_SOON_DIAGNOSIS,
      unknownReasons: ['BrandNewReason'],
    });
    assert.match(disclosed, /LicenseAssignment/);
    assert.match(disclosed, /BrandNewReason/);
    assert.doesNotMatch(shown, /LicenseAssignment|BrandNewReason/);
  });

  it('gives no steps and names nobody once it is settled', () => {
    const attempt = TOO_SOON_DIAGNOSIS.attempt && {
      ...TOO_SOON_DIAGNOSIS.attempt,
      outcome: 'succeeded' as const,
    };
    const solved = { failedAt: '2026-11-20T08:14:55Z', succeededAt: '2026-11-20T08:20:01Z' };
    const settled = card({ ...TOO_SOON_DIAGNOSIS, ...(attempt && { attempt }), solved });
    assert.ok(!nodesOf(settled).some(({ type }) => type === 'ColumnSet'));
    assert.ok(!nodesOf(settled).some(({ style }) => style === 'good'));
  });

  it('stays small however much evidence there is', () => {
    const ruledOut = Array.from({ length: 62 }, () => TOO_SOON_DIAGNOSIS.candidates).flat();
    const many = {
      ...TOO_SOON_DIAGNOSIS,
      candidates: ruledOut,
      ruledOut,
      couldNotJudge: ruledOut.map(({ id }) => ({ id, missing: [] })),
      unknownReasons: ruledOut.map(() => 'x'.repeat(2000)),
    };
    assert.ok(Buffer.byteLength(JSON.stringify(card(many)), 'utf16le') < 28 * 1024);
  });

  it('is announced in one plain line', () => {
    for (const diagnosis of [TOO_SOON_DIAGNOSIS, TIED, NO_CAUSE]) {
      const line = summaryOf({ kind: 'finding', inquiry: INQUIRY, diagnosis }, READER);
      assert.match(line, /^[^\\*\n]{10,}$/);
    }
  });
});
