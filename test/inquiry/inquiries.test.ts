import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { found, missing } from '../../src/diagnosis/piece.ts';
import type { Recognised } from '../../src/diagnosis/recognised.ts';
import { meaning } from '../../src/diagnosis/signals/meanings.ts';
import type { Inquiry } from '../../src/inquiry/inquiry.ts';
import type { Finding } from '../../src/inquiry/outcome.ts';
import type { Person } from '../../src/inquiry/ports.ts';
import { settle } from '../clock.ts';
import { aPerson } from '../store/samples.ts';
import { aFailedAttempt, World } from './world.ts';

const ADELE = aPerson();
const MALLORY = aPerson({ userId: 'somebody-else' });

describe('an inquiry', () => {
  let world: World;

  beforeEach(async () => {
    world = new World();
    await world.store.people.remember(ADELE);
    await world.store.people.remember(MALLORY);
  });
  afterEach(() => world.end());

  it('is stored at once, with meanings and no words', async () => {
    const opened = await world.inquiries.open(ADELE, {
      operation: 'change',
      recognised: [refusal('does not meet the policy')],
      at: '2026-03-09T07:55:00.000Z',
    });
    const stored = await world.store.inquiries.get(opened.id);
    assert.deepEqual(stored, opened);
    assert.deepEqual(stored?.reported, {
      operation: 'change',
      meanings: [{ id: 'onprem-policy-refused', source: 'sentence', score: 1 }],
      at: '2026-03-09T07:55:00.000Z',
    });
  });

  it('leads to a finding in place of the gathering card', async () => {
    world.directory.evidence = {
      attempts: found([aFailedAttempt(world.clock.now().toISOString())]),
    };
    const { id } = await world.inquiries.open(ADELE, { recognised: [refusal()] });
    const outcome = await world.inquiries.pursue(id, 'gathering-message');
    assert.equal(outcome.kind, 'finding');
    assert.deepEqual(world.speaker.kinds, ['finding']);
    assert.equal(world.speaker.shown[0]?.activityId, 'gathering-message');
    assert.deepEqual(world.speaker.shown[0]?.person, ADELE);
    const stored = await theInquiry(id);
    assert.equal(stored.diagnosis?.candidates[0]?.id, 'password-policy-violation');
    assert.equal(stored.activityId, 'gathering-message');
    assert.equal(stored.nextLookAt, undefined);
    assert.ok(await world.store.inquiries.evidenceOf(id));
  });

  it('remembers the message that carries its card when the host names it', async () => {
    const { id } = await world.inquiries.open(ADELE, { recognised: [] });
    await world.inquiries.pursue(id);
    assert.equal((await theInquiry(id)).activityId, 'new-message');
  });

  it('gives the directory a deadline, and does not depend on it being kept', async () => {
    world.directory.before = () => new Promise(() => {});
    const { id } = await world.inquiries.open(ADELE, { recognised: [] });
    const pursued = world.inquiries.pursue(id);
    await world.clock.advance(20_000);
    const outcome = await pursued;
    assert.equal(outcome.kind, 'finding');
    const { deadlineMs = 0, callMs = 0 } = world.directory.calls[0] ?? {};
    assert.ok(callMs > 0 && callMs <= 5_000);
    // A report call that waits for the next window of ten seconds still has the time to be answered.
    assert.ok(deadlineMs >= 12_000 + callMs);
    const gaps = theFinding(outcome).diagnosis.gaps;
    assert.ok(
      gaps.some(({ evidence, because }) => evidence === 'attempts' && because === 'timed-out'),
    );
    world.directory.before = async () => {};
  });

  describe('asked for twice', () => {
    it('is joined when the same was said within seconds', async () => {
      const first = await world.inquiries.open(ADELE, { recognised: [refusal('one wording')] });
      const second = await world.inquiries.open(ADELE, {
        recognised: [refusal('another wording')],
      });
      assert.equal(second.id, first.id);
    });

    it('is joined when both arrive at once', async () => {
      const opened = await Promise.all(
        Array.from({ length: 5 }, () => world.inquiries.open(ADELE, { recognised: [] })),
      );
      assert.equal(new Set(opened.map(({ id }) => id)).size, 1);
    });

    it('is not joined when something else was said, by somebody else, or later', async () => {
      const { id } = await world.inquiries.open(ADELE, { recognised: [] });
      const other = await world.inquiries.open(ADELE, { recognised: [refusal()] });
      const unlock = await world.inquiries.open(ADELE, {
        recognised: [refusal()],
        operation: 'unlock',
      });
      const foreign = await world.inquiries.open(MALLORY, {
        recognised: [refusal()],
        operation: 'unlock',
      });
      await world.clock.advance(60_000);
      const later = await world.inquiries.open(ADELE, {
        recognised: [refusal()],
        operation: 'unlock',
      });
      assert.equal(new Set([id, other.id, unlock.id, foreign.id, later.id]).size, 5);
    });

    it('is gathered once, and each waiting card gets the finding', async () => {
      const go = hold(world);
      const { id } = await world.inquiries.open(ADELE, { recognised: [] });
      const both = [world.inquiries.pursue(id, 'card-1'), world.inquiries.pursue(id, 'card-2')];
      await settle();
      go();
      const outcomes = await Promise.all(both);
      assert.deepEqual(
        outcomes.map(({ kind }) => kind),
        ['finding', 'finding'],
      );
      assert.equal(world.directory.calls.length, 1);
      assert.deepEqual(
        world.speaker.shown.map(({ activityId }) => activityId),
        ['card-1', 'card-2'],
      );
    });
  });

  describe('answered', () => {
    it('is judged again from what is kept, without asking Graph', async () => {
      const { inquiry, diagnosis } = await findingWithQuestion();
      const { id: question, answers } = theQuestion(diagnosis);
      const answer = answers[0] ?? '';
      const outcome = await world.inquiries.answer(ADELE, inquiry.id, question, answer);
      const after = theFinding(outcome);
      assert.deepEqual(after.inquiry.answers, { [question]: answer });
      assert.notEqual(after.diagnosis.question?.id, question);
      assert.notDeepEqual(after.diagnosis.candidates, diagnosis.candidates);
      assert.deepEqual((await theInquiry(inquiry.id)).diagnosis, after.diagnosis);
      assert.equal(world.directory.calls.length, 1);
    });

    it('takes the last of two answers, and a repeated one changes nothing', async () => {
      const { inquiry, diagnosis } = await findingWithQuestion();
      const { id: question, answers } = theQuestion(diagnosis);
      const [one = '', two = ''] = answers;
      await world.inquiries.answer(ADELE, inquiry.id, question, one);
      await world.inquiries.answer(ADELE, inquiry.id, question, two);
      const { revision } = await theInquiry(inquiry.id);
      const again = await world.inquiries.answer(ADELE, inquiry.id, question, two);
      assert.deepEqual(theFinding(again).inquiry.answers, { [question]: two });
      assert.equal((await theInquiry(inquiry.id)).revision, revision);
    });

    it('keeps every answer of those given at the same moment', async () => {
      const { inquiry, diagnosis } = await findingWithQuestion();
      const first = theQuestion(diagnosis);
      const next = theFinding(
        await world.inquiries.answer(ADELE, inquiry.id, first.id, first.answers.at(-1) ?? ''),
      );
      const second = theQuestion(next.diagnosis);
      const [changedMind = ''] = first.answers;
      const [given = ''] = second.answers;
      const outcomes = await Promise.all([
        world.inquiries.answer(ADELE, inquiry.id, second.id, given),
        world.inquiries.answer(ADELE, inquiry.id, first.id, changedMind),
      ]);
      assert.deepEqual(
        outcomes.map(({ kind }) => kind),
        ['finding', 'finding'],
      );
      const { answers, diagnosis: last } = await theInquiry(inquiry.id);
      assert.deepEqual(answers, { [first.id]: changedMind, [second.id]: given });
      assert.deepEqual(last, theFinding(outcomes[1]).diagnosis);
    });

    it('keeps an answer given while it is looked at again', async () => {
      const { inquiry, diagnosis } = await findingWithQuestion();
      const { id: question, answers } = theQuestion(diagnosis);
      const go = hold(world);
      const looking = world.inquiries.lookAgain(ADELE, inquiry.id);
      await settle();
      await world.inquiries.answer(ADELE, inquiry.id, question, answers[0] ?? '');
      go();
      const after = theFinding(await looking);
      assert.deepEqual(after.inquiry.answers, { [question]: answers[0] });
      assert.notEqual(after.diagnosis.question?.id, question);
    });

    it('refuses what was not asked, is not an answer, or is not theirs', async () => {
      const { inquiry, diagnosis } = await findingWithQuestion();
      const { id: question, answers } = theQuestion(diagnosis);
      const answer = answers[0] ?? '';
      const notAsked = question === 'code-arrived' ? 'administrator' : 'code-arrived';
      const because = async (person: Person, id: string, asked: string, given: string) => {
        const outcome = await world.inquiries.answer(person, id, asked, given);
        return outcome.kind === 'refused' ? outcome.because : outcome.kind;
      };
      assert.equal(await because(MALLORY, inquiry.id, question, answer), 'not-yours');
      assert.equal(await because(ADELE, 'no-such-inquiry', question, answer), 'unknown');
      assert.equal(await because(ADELE, inquiry.id, 'no-such-question', answer), 'unknown');
      assert.equal(await because(ADELE, inquiry.id, question, 'no-such-answer'), 'unknown');
      assert.equal(await because(ADELE, inquiry.id, '__proto__', answer), 'unknown');
      assert.equal(await because(ADELE, inquiry.id, notAsked, 'yes'), 'superseded');
      assert.deepEqual((await theInquiry(inquiry.id)).answers, {});
    });
  });

  describe('looked at again', () => {
    it('is gathered past all caches, and updates the same card', async () => {
      const { inquiry } = await findingWithQuestion();
      const outcome = await world.inquiries.lookAgain(ADELE, inquiry.id);
      assert.equal(outcome.kind, 'finding');
      assert.deepEqual(
        world.directory.calls.map(({ fresh }) => fresh),
        [false, true],
      );
      assert.equal(world.speaker.shown.at(-1)?.activityId, 'card');
    });

    it('is refused to anybody else, even while it is being looked at', async () => {
      const { inquiry } = await findingWithQuestion();
      const go = hold(world);
      const own = world.inquiries.lookAgain(ADELE, inquiry.id);
      await settle();
      const foreign = world.inquiries.lookAgain(MALLORY, inquiry.id);
      go();
      assert.equal((await own).kind, 'finding');
      const refused = { kind: 'refused', because: 'not-yours' };
      assert.deepEqual(await foreign, refused);
      assert.deepEqual(await world.inquiries.lookAgain(MALLORY, inquiry.id), refused);
      assert.equal(await world.inquiries.find(MALLORY, inquiry.id), undefined);
      assert.ok(world.speaker.shown.every(({ person }) => person.userId === ADELE.userId));
    });

    it('keeps what it knew of a piece that cannot be had this time', async () => {
      const account = found({ id: ADELE.userId, enabled: false });
      world.directory.evidence = { attempts: found([]), account };
      const { id } = await world.inquiries.open(ADELE, { recognised: [] });
      await world.inquiries.pursue(id);
      const openedAt = world.clock.now().toISOString();
      await world.clock.advance(60_000);
      world.directory.evidence = { attempts: found([]), account: missing('throttled') };
      await world.inquiries.lookAgain(ADELE, id);
      const kept = await world.store.inquiries.evidenceOf(id);
      assert.deepEqual(kept?.account, { ...account, asOf: openedAt });
      world.directory.evidence = { attempts: found([]), account: missing('not-permitted') };
      await world.inquiries.lookAgain(ADELE, id);
      assert.deepEqual(
        (await world.store.inquiries.evidenceOf(id))?.account,
        missing('not-permitted'),
      );
    });
  });

  describe('that fails', () => {
    it('says so with a reference when the directory breaks its promise', async () => {
      world.directory.before = () => Promise.reject(new Error('boom'));
      const { id } = await world.inquiries.open(ADELE, { recognised: [] });
      await tellsTrouble(id);
    });

    it('says so when the diagnosis throws', async () => {
      const broken = new World({
        diagnose: () => {
          throw new Error('boom');
        },
      });
      await broken.store.people.remember(ADELE);
      const { id } = await broken.inquiries.open(ADELE, { recognised: [] });
      assert.equal((await broken.inquiries.pursue(id, 'card')).kind, 'trouble');
      assert.deepEqual(broken.speaker.kinds, ['trouble']);
      await broken.end();
    });

    it('says so when the store is what fails', async () => {
      const { id } = await world.inquiries.open(ADELE, { recognised: [] });
      await world.store.close();
      await tellsTrouble(id);
    });

    it('says so when the finding cannot be shown but the trouble can', async () => {
      world.speaker.answer = async (what) => {
        if (what.kind === 'finding') throw new Error('boom');
        return { shown: true };
      };
      const { id } = await world.inquiries.open(ADELE, { recognised: [] });
      const outcome = await world.inquiries.pursue(id, 'card');
      assert.equal(outcome.kind, 'trouble');
      assert.deepEqual(world.speaker.kinds, ['finding', 'trouble']);
    });

    it('never rejects, even when nothing can be shown', async () => {
      world.speaker.answer = () => Promise.reject(new Error('boom'));
      const { id } = await world.inquiries.open(ADELE, { recognised: [] });
      assert.equal((await world.inquiries.pursue(id)).kind, 'trouble');
      assert.ok(world.log.lines.some(({ level }) => level === 'error'));
      assert.equal((await world.inquiries.pursue('no-such-inquiry')).kind, 'refused');
    });

    async function tellsTrouble(id: string): Promise<void> {
      const outcome = await world.inquiries.pursue(id, 'card');
      assert.equal(outcome.kind, 'trouble');
      assert.deepEqual(world.speaker.last, outcome);
      assert.equal(world.speaker.shown.at(-1)?.activityId, 'card');
      assert.ok(world.log.lines.some(({ level }) => level === 'error'));
    }
  });

  it('records a reason nobody knows once, without names', async () => {
    const now = world.clock.now().toISOString();
    const unknown = {
      unknownReasons: ['Gremlins at adele@contoso.com (6f1b2c3d-0000-4000-8000-000000000001) '],
    };
    world.directory.evidence = { attempts: found([aFailedAttempt(now, unknown)]) };
    const { id } = await world.inquiries.open(ADELE, { recognised: [] });
    await world.inquiries.pursue(id);
    await world.inquiries.lookAgain(ADELE, id);
    const expected = { reason: 'Gremlins at {address} ({id})', count: 1, lastAt: now };
    assert.deepEqual(await world.store.unknownReasons.list(), [expected]);
  });

  it('leaves nothing in the files of what the person typed', async () => {
    const typed = 'Zebra-Quagga words as they stood';
    world.directory.evidence = {
      attempts: found([]),
      report: found({ meanings: [refusal(typed)] }),
    };
    const { id } = await world.inquiries.open(ADELE, { recognised: [refusal(typed)] });
    const { diagnosis } = theFinding(await world.inquiries.pursue(id, 'card'));
    const question = theQuestion(diagnosis);
    await world.inquiries.answer(ADELE, id, question.id, question.answers[0] ?? '');
    await world.inquiries.lookAgain(ADELE, id);
    const files = readdirSync(world.folder).map((name) => readFileSync(join(world.folder, name)));
    assert.ok(
      files.some((bytes) => bytes.includes('onprem-policy-refused')),
      'reads the right files',
    );
    for (const bytes of files) assert.ok(!bytes.includes('Quagga'));
  });

  async function theInquiry(id: string): Promise<Inquiry> {
    const inquiry = await world.store.inquiries.get(id);
    assert.ok(inquiry);
    return inquiry;
  }

  async function findingWithQuestion(): Promise<Finding> {
    const { id } = await world.inquiries.open(ADELE, { recognised: [refusal()] });
    return theFinding(await world.inquiries.pursue(id, 'card'));
  }
});

function theFinding(outcome: { readonly kind: string } | Finding): Finding {
  assert.equal(outcome.kind, 'finding');
  return outcome as Finding;
}

function theQuestion({ question }: Finding['diagnosis']) {
  assert.ok(question, 'a question is asked');
  return question;
}

/** Words that several causes share, so that a question is asked. */
function refusal(words = 'does not meet the policy'): Recognised {
  return { meaning: meaning('onprem-policy-refused'), words, source: 'sentence', score: 1 };
}

/** Makes the directory wait until the returned function is called. */
function hold(world: World): () => void {
  let go = () => {};
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  world.directory.before = () => gate;
  return go;
}
