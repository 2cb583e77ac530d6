import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case, CaseForm } from '../../src/desk/case.ts';
import type { Cases } from '../../src/desk/cases.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { VirtualClock } from '../clock.ts';
import { anInquiry, aPerson } from '../store/samples.ts';
import { casesOver } from './world.ts';

const ADELE = aPerson();
const MALLORY = aPerson({ userId: 'somebody-else' });
const FORM: CaseForm = { saw: 'It said no', reach: 'desk 12' };

describe('a case', () => {
  let folder: string;
  let store: Store;
  let clock: VirtualClock;
  let cases: Cases;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reset-desk-cases-'));
    store = openSqliteStore(join(folder, 'store.sqlite'));
    clock = new VirtualClock();
    cases = casesOver(store, clock);
    await store.inquiries.add(anInquiry());
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('is stored with a reference people can quote', async () => {
    const opened = await cases.open(ADELE, undefined, FORM);
    assert.match(opened.reference, /^RD-\d{4,}$/);
    assert.equal(opened.state, 'open');
    assert.deepEqual(opened.form, FORM);
    assert.equal(opened.requesterId, ADELE.userId);
    assert.deepEqual(await cases.get(opened.reference), opened);
    const another = await cases.open(ADELE, undefined, { saw: 'Something else' });
    assert.notEqual(another.reference, opened.reference);
  });

  it('is linked with its inquiry, both ways, and knows the cause found', async () => {
    const diagnosed = { ...anInquiry({ id: 'diagnosed' }), ...withCause() };
    await store.inquiries.add(diagnosed);
    const opened = await cases.open(ADELE, 'diagnosed', FORM);
    assert.equal(opened.inquiryId, 'diagnosed');
    assert.equal(opened.cause, 'account-disabled');
    assert.deepEqual(await store.cases.ofInquiry('diagnosed'), opened);
    const linked = await store.inquiries.get('diagnosed');
    assert.equal(linked?.caseReference, opened.reference);
    assert.equal(linked?.revision, diagnosed.revision + 1);
  });

  it('grows when its person sends more for the same inquiry', async () => {
    const first = await cases.open(ADELE, 'inquiry-1', FORM);
    await clock.advance(60_000);
    const second = await cases.open(ADELE, 'inquiry-1', { note: 'It is urgent' });
    assert.equal(second.reference, first.reference);
    assert.deepEqual(second.form, FORM);
    assert.deepEqual(second.history.at(-1), {
      at: clock.now().toISOString(),
      who: ADELE.userId,
      what: 'added',
      form: { note: 'It is urgent' },
    });
  });

  it('is one case, and grows by nothing, when the same form arrives again', async () => {
    for (const inquiryId of ['inquiry-1', undefined]) {
      const sent = await Promise.all(
        Array.from({ length: 5 }, () => cases.open(ADELE, inquiryId, FORM)),
      );
      assert.equal(new Set(sent.map(({ reference }) => reference)).size, 1);
      assert.equal(sent.at(-1)?.history.length, 1);
      assert.equal(sent.at(-1)?.revision, 1);
    }
  });

  it('is a new one when the same is asked much later, or by somebody else', async () => {
    const first = await cases.open(ADELE, undefined, FORM);
    const foreign = await cases.open(MALLORY, undefined, FORM);
    await clock.advance(3_600_000);
    const later = await cases.open(ADELE, undefined, FORM);
    assert.equal(new Set([first, foreign, later].map(({ reference }) => reference)).size, 3);
  });

  it("does not attach to another person's inquiry, nor to one that is not there", async () => {
    const own = await cases.open(ADELE, 'inquiry-1', FORM);
    for (const forged of ['inquiry-1', 'no-such-inquiry']) {
      const foreign = await cases.open(MALLORY, forged, { note: forged });
      assert.notEqual(foreign.reference, own.reference);
      assert.equal(foreign.inquiryId, undefined);
    }
    assert.deepEqual(await store.cases.ofInquiry('inquiry-1'), own);
  });

  it('keeps no field that seems to hold a password, and says which', async () => {
    const form = { ...FORM, note: 'my password is Quagga-77' };
    assert.deepEqual(cases.withheld(form), ['note']);
    assert.deepEqual(cases.withheld(FORM), []);
    const opened = await cases.open(ADELE, 'inquiry-1', form);
    assert.deepEqual(opened.form, FORM);
    assert.deepEqual(opened.history[0]?.withheld, ['note']);
    await cases.open(ADELE, 'inquiry-1', { reach: 'Password is Quagga-78' });
    for (const name of readdirSync(folder)) {
      assert.ok(!readFileSync(join(folder, name)).includes('Quagga'), name);
    }
  });

  it('keeps only the fields of the form', async () => {
    const forged = { ...FORM, state: 'resolved' } as CaseForm;
    const opened: Case = await cases.open(ADELE, undefined, forged);
    assert.deepEqual(Object.keys(opened.form).toSorted(), ['reach', 'saw']);
    assert.equal(opened.state, 'open');
  });
});

function withCause() {
  return {
    diagnosis: {
      at: '2026-03-09T08:00:00.000Z',
      scope: 'failure',
      candidates: [{ id: 'account-disabled', level: 'confirmed', because: [], actor: 'helpdesk' }],
      ruledOut: [],
      couldNotJudge: [],
      gaps: [],
      actor: 'helpdesk',
      awaitingRows: false,
      unknownReasons: [],
    },
  } as const;
}
