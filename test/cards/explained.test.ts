import assert from 'node:assert/strict';
import type { Card } from '../../src/cards/card.ts';
import { explained } from '../../src/cards/explained.ts';
import { logSummary } from '../../src/cards/log-summary.ts';
import { stringsFor } from '../../src/cards/strings.ts';
import { CAUSE_IDS, type CauseId } from '../../src/diagnosis/cause-id.ts';
import { type Explained, tell } from '../../src/diagnosis/explained.ts';
import { MEANINGS } from '../../src/diagnosis/signals/meanings.ts';
import type { Summary } from '../../src/diagnosis/summary.ts';
import { buttonsOf, nodesOf, textsOf } from './elements.ts';
import { READER } from './stories.ts';

const LARGEST = 28 * 1024;
const strings = stringsFor('en');

describe('explained card', () => {
  it('has a sentence for every meaning', () => {
    const missing = Object.keys(MEANINGS).filter((id) => !strings.has(`explain.meanings.${id}`));
    assert.deepEqual(missing, [], 'say in dialogs/locales/en/explain.json what it means');
  });

  it('has no sentence for a meaning that is gone', () => {
    const left = strings
      .keys()
      .flatMap((key) => /^explain\.meanings\.(.+)$/.exec(key)?.[1] ?? [])
      .filter((id) => !MEANINGS[id]);
    assert.deepEqual(left, []);
  });

  for (const id of CAUSE_IDS) {
    it(`carries the whole runbook of ${id}, whole and not too large`, () => {
      const card = cardOf(withCause(id));
      assert.ok(Buffer.byteLength(JSON.stringify(card), 'utf16le') < LARGEST);
      const shown = textsOf(card).join('\n').replaceAll('\\', '');
      const wanted = strings
        .keys()
        .filter((key) => key.startsWith(`causes.${id}.administrator.`))
        .map((key) => strings.raw(key)?.replaceAll('\\', '') ?? '');
      assert.deepEqual(
        wanted.filter((line) => !shown.includes(line)),
        [],
      );
    });
  }

  it('shows commands in monospace, and nothing in them comes alive', () => {
    const commands = nodesOf(cardOf(withCause('ad-permissions'))).filter(
      ({ fontType }) => fontType === 'Monospace',
    );
    assert.ok(commands.length > 2);
    for (const { text } of commands) assert.doesNotMatch(String(text), /(?<!\\)[*_[<]/);
  });

  it('hides the runbook until it is asked for', () => {
    const card = cardOf(tell('33004', READER.now));
    const [toggle] = buttonsOf(card).filter(({ type }) => type === 'Action.ToggleVisibility');
    assert.deepEqual(toggle?.targetElements, ['runbook']);
    assert.equal(nodesOf(card).find(({ id }) => id === 'runbook')?.isVisible, false);
  });

  it('offers nothing personal where others read along', () => {
    const told = tell('33004', READER.now);
    const card = explained({ ...('explained' in told ? told : {}), place: 'shared' }, READER);
    assert.ok(buttonsOf(card).every(({ type }) => type === 'Action.ToggleVisibility'));
  });

  it('has no runbook and no causes where nothing was recognised', () => {
    const card = cardOf(tell('event 99999', READER.now));
    assert.deepEqual(
      nodesOf(card).filter(({ id }) => id === 'runbook'),
      [],
    );
  });
});

describe('log summary card', () => {
  it('stays small and counts what it leaves out, however much is in the log', () => {
    const first = { at: READER.now, person: 'x'.repeat(200) };
    const summary: Summary = {
      entries: 100_000,
      foreign: 5,
      attempts: 99_000,
      outcomes: { failed: 99_000 },
      span: { from: READER.now, to: READER.now },
      causes: CAUSE_IDS.map((id) => ({ id, count: 10, first })),
      undetermined: { count: 3, first },
      people: Array.from({ length: 500 }, (_, id) => ({
        ...{ person: `${'y'.repeat(200)}${id}`, count: 9, failed: 9, first },
      })),
      peopleBeyond: 0,
      unknownReasons: Array.from({ length: 50 }, (_, id) => ({
        ...{ reason: `${'z'.repeat(500)}${id}`, count: 1, first },
      })),
    };
    const card = logSummary({ summary }, READER);
    assert.ok(Buffer.byteLength(JSON.stringify(card), 'utf16le') < LARGEST);
    assert.equal(nodesOf(card).filter(({ type }) => type === 'ColumnSet').length, 21);
  });
});

function cardOf(told: ReturnType<typeof tell>): Card {
  return 'summary' in told ? logSummary(told, READER) : explained(told, READER);
}

/** The explanation of some event, with this cause as its first one. */
function withCause(id: CauseId): { readonly explained: Explained } {
  const told = tell('33004', READER.now);
  assert.ok('explained' in told);
  const { subject, explanation } = told.explained;
  const [first, ...others] = explanation.diagnosis.candidates;
  assert.ok(first);
  const diagnosis = { ...explanation.diagnosis, candidates: [{ ...first, id }, ...others] };
  return { explained: { subject, explanation: { ...explanation, diagnosis } } };
}
