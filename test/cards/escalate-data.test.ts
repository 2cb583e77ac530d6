import assert from 'node:assert/strict';
import { FIELD_LIMITS, parseEscalation } from '../../src/cards/escalate-data.ts';

describe('escalate-data', () => {
  it('reads what was filled in and trims it', () => {
    const data = { verb: 'escalate-submit', inquiry: 'q-1', saw: ' SSPR_0029\n', page: 'web' };
    assert.deepEqual(parseEscalation(data), { form: { saw: 'SSPR_0029', page: 'web' } });
  });

  it('takes an absent, empty or blank input for an empty one', () => {
    assert.deepEqual(parseEscalation({}), { form: {} });
    assert.deepEqual(parseEscalation({ saw: '', page: '  ' }), { form: {} });
  });

  it('names a required field that is empty, and keeps the rest', () => {
    assert.deepEqual(parseEscalation({ page: 'web' }, ['saw']), {
      form: { page: 'web' },
      problems: [{ field: 'saw', problem: 'missing' }],
    });
  });

  it('cuts what is too long, by whole characters, and says so', () => {
    const parsed = parseEscalation({ supportCode: '😀'.repeat(FIELD_LIMITS.supportCode + 1) });
    assert.ok('problems' in parsed);
    assert.deepEqual(parsed.problems, [{ field: 'supportCode', problem: 'too-long' }]);
    assert.equal(parsed.form.supportCode, '😀'.repeat(FIELD_LIMITS.supportCode));
  });

  for (const data of [undefined, null, 'saw', 7, ['saw']]) {
    it(`refuses ${JSON.stringify(data)}`, () => {
      assert.deepEqual(parseEscalation(data), { form: {}, problems: [{ problem: 'not-a-form' }] });
    });
  }

  it('ignores values of other types, inherited ones and fields it does not know', () => {
    const data = Object.assign(Object.create({ saw: 'inherited' }), {
      page: { a: 1 },
      note: 7,
      x: 'y',
    });
    assert.deepEqual(parseEscalation(data), { form: {} });
  });
});
