import assert from 'node:assert/strict';
import { readPasted, withoutAsking } from '../../../src/diagnosis/signals/pasted.ts';

const ROW = {
  id: 'SSPR_1',
  activityDisplayName: 'Reset password (self-service)',
  activityDateTime: '2026-11-02T10:01:19Z',
  result: 'failure',
  resultReason: 'OnPremisesPolicyViolation',
};

const FAILURE =
  'TrackingId: 7344da2c-ab9d-42ef-adea-4a17d07fdeb9, Reason: Synchronization Engine returned an error hr=80230619, message=A restriction prevents the password from being changed to the current one specified.';

/** What was pasted, said in meanings and reasons. */
function read(text: string): readonly string[] | undefined {
  const pasted = readPasted(text);
  if (!pasted) return undefined;
  return 'rows' in pasted
    ? pasted.rows.map(({ reason = '' }) => reason)
    : pasted.events.flatMap(({ meanings }) => meanings.map(({ meaning }) => meaning.id));
}

describe('readPasted', () => {
  const rows: Readonly<Record<string, string>> = {
    'a row': JSON.stringify(ROW),
    'an indented row': JSON.stringify(ROW, null, 2),
    'a page of Graph': JSON.stringify({ value: [ROW] }),
    'an Event Hub body': JSON.stringify({ records: [{ properties: ROW }] }),
    'a download': `Date (UTC),Activity,Result,ResultReason\n2026-11-02,${ROW.activityDisplayName},failure,OnPremisesPolicyViolation`,
    'the details pane': `Date: 11/2/2026, 10:01 AM\nActivity Type: ${ROW.activityDisplayName}\nStatus: failure\nStatus reason: OnPremisesPolicyViolation`,
  };
  for (const [what, text] of Object.entries(rows)) {
    it(`reads ${what}`, () => {
      assert.deepEqual(read(text), ['OnPremisesPolicyViolation']);
      assert.deepEqual(read(`explain ${text}`), ['OnPremisesPolicyViolation']);
    });
  }

  const events: Readonly<Record<string, string>> = {
    'an event of Event Viewer': `Log Name:      Application\nSource:        PasswordResetService\nDate:          11/2/2026 10:01:19 AM\nEvent ID:      33008\nLevel:         Error\nDescription:\n${FAILURE}`,
    'the list of Get-WinEvent': `TimeCreated  : 11/2/2026 10:01:19 AM\nProviderName : PasswordResetService\nId           : 33008\nMessage      : ${FAILURE}`,
    'JSON of Get-WinEvent': JSON.stringify([
      { Id: 33008, ProviderName: 'PasswordResetService', Message: FAILURE },
    ]),
    XML: `<Event><System><Provider Name="PasswordResetService"/><EventID Qualifiers="0">33008</EventID></System><EventData><Data>${FAILURE}</Data></EventData></Event>`,
    'CSV of Event Viewer': `Level,Date and Time,Source,Event ID,Task Category\nError,11/2/2026 10:01:19 AM,PasswordResetService,33008,None,"${FAILURE}"`,
    'a bare line': `EventID 33008: ${FAILURE}`,
    'the text first, the number below': `${FAILURE.replace(/TrackingId: [^,]*, /, '')}\n\nEvent ID: 33008\nSource: PasswordResetService`,
  };
  for (const [what, text] of Object.entries(events)) {
    it(`reads ${what}`, () => {
      assert.deepEqual(read(text), ['onprem-policy-refused']);
      assert.deepEqual(read(`Explain this: ${text}`), ['onprem-policy-refused']);
    });
  }

  it('leaves words of people to others, also where they quote a code', () => {
    const said = [
      'my password reset failed',
      'I got SSPR_0029, what now?',
      'we see event 33004 on the server since Monday',
      'hr=80230619',
      'explain 33004',
      'Activity: none. I just cannot reset',
      '[urgent] reset does not work',
      '',
    ];
    for (const text of said) assert.equal(readPasted(text), undefined, text);
  });

  it('takes the asking away', () => {
    assert.equal(withoutAsking('explain 33004'), '33004');
    assert.equal(withoutAsking('Please explain this: SSPR_0029'), 'SSPR_0029');
    assert.equal(withoutAsking('explained nothing'), 'explained nothing');
  });
});
