import assert from 'node:assert/strict';
import { askedToExplain } from '../../../src/diagnosis/signals/asked-to-explain.ts';

const EVENT_XML =
  '<Event xmlns="x"><System><Provider Name="PasswordResetService"/><EventID>33004</EventID></System></Event>';
const ROW = '{"activityDisplayName": "Reset password (self-service)", "result": "failure"}';

describe('what is asked to be explained', () => {
  const asked: readonly [string, string][] = [
    ['explain 33004', '33004'],
    ['EXPLAIN SSPR_0029', 'SSPR_0029'],
    ['/explain SSPR_0029', 'SSPR_0029'],
    ['Explain: hr=80230626', 'hr=80230626'],
    ['explain the code: SSPR_0030', 'SSPR_0030'],
    ['please explain event 31034', 'event 31034'],
    ['explain me SSPR_0014', 'SSPR_0014'],
    ['explain my SSPR_0014', 'my SSPR_0014'],
    ['explain AADSTS50076', 'AADSTS50076'],
    ['explain 99999', '99999'],
    ['explain', ''],
    ['explain this', ''],
    ['what does 33004 mean?', '33004'],
    ['What is SSPR_0029', 'SSPR_0029'],
    ['what is SSPR_0029 about', 'SSPR_0029'],
    ['what does AADSTS120013 mean', 'AADSTS120013'],
    ['was bedeutet 33004', '33004'],
    ['33004', '33004'],
    ['event 33008 hr=80230619', 'event 33008 hr=80230619'],
    ['0x80230626', '0x80230626'],
    ['our users see event 6329 since Monday', 'our users see event 6329 since Monday'],
    [EVENT_XML, EVENT_XML],
    [`explain ${EVENT_XML}`, EVENT_XML],
    [ROW, ROW],
    [`[${ROW}]`, `[${ROW}]`],
  ];
  for (const [text, material] of asked) {
    it(`explains ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(askedToExplain(text), material);
    });
  }

  for (const text of [
    'SSPR_0029',
    'I got SSPR_0029',
    'my reset failed with 33004',
    'what does SSPR_0029 mean, I see it whenever I reset',
    'ich bekomme SSPR_0029',
    'The password does not meet the corporate policy',
    'explain why my password reset failed',
    'can you explain why I cannot reset my password',
    'what does this mean?',
    '[urgent] my account is locked out',
    '{help} the account is disabled',
    'AADSTS120013',
    'hello',
    'what is my password policy',
    '',
  ]) {
    it(`leaves ${JSON.stringify(text)} to the person's own evidence`, () => {
      assert.equal(askedToExplain(text), undefined);
    });
  }
});
