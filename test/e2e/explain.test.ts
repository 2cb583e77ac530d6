import assert from 'node:assert/strict';
import { textsOf } from '../cards/elements.ts';
import { buttonsOf } from './buttons.ts';
import { type Place, type Stage, startStage } from './stage.ts';

const GROUP: Place = { id: '19:group@thread.v2', conversationType: 'groupChat' };
const TRACKING = '11111111-1111-4111-8111-111111111111';

const EVENT_XML =
  `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>` +
  `<Provider Name="PasswordResetService"/><EventID Qualifiers="0">33004</EventID>` +
  `<TimeCreated SystemTime="2026-11-20T08:00:00Z"/></System><EventData>` +
  `<Data>TrackingId: ${TRACKING}, hr=80230626</Data></EventData></Event>`;

const row = (id: number, person: string) => ({
  id: `r${id}`,
  activityDateTime: `2026-11-20T0${id}:00:00Z`,
  activityDisplayName: 'Reset password (self-service)',
  loggedByService: 'Self-service Password Management',
  correlationId: `c${id}`,
  result: 'failure',
  resultReason: 'OnPremisesPolicyViolation',
  targetResources: [
    { type: 'User', id: `u-${person}`, userPrincipalName: `${person}@fabrikam.com` },
  ],
});

describe('e2e: explain', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startStage();
  });
  afterEach(() => stage.stop());

  const shown = (id = 'm1') => textsOf(stage.connector.cardOf(id) as never).join('\n');

  const asked: readonly [string, RegExp][] = [
    ['explain 33004', /ADPermissionsError/],
    ['EXPLAIN sspr_0029', /sspr\\_0029/],
    ['what does 33004 mean?', /ADPermissionsError/],
    ['33008', /ADPasswordPolicyError/],
    ['hr=80230626', /80230626/],
    ['explain 34001', /[Dd]eprecated/],
    ['explain AADSTS50076', /AADSTS50076/],
    ['explain', /33004/],
    [EVENT_XML, /80230626/],
    [EVENT_XML.replaceAll('<', '&lt;').replaceAll('>', '&gt;'), /80230626/],
    [`explain ${JSON.stringify(row(1, 'mira'))}`, /OnPremisesPolicyViolation/],
    [
      `Log Name: Application\nSource:\u00a0PasswordResetService\nEvent ID: 33006\nDescription: x`,
      /ADUserAccountLockedOut/,
    ],
    ['Level,Source,Event ID,Message\nError,PasswordResetService,33005,no', /ADUserAccountDisabled/],
  ];
  for (const [text, words] of asked) {
    it(`answers ${JSON.stringify(text.slice(0, 50))} at once, without looking at anybody`, async () => {
      const adele = stage.as('adele');
      await adele.say(text);

      assert.equal(stage.connector.accepted.length, 1);
      assert.match(shown(), words);
      assert.equal(await adele.inquiry(), undefined);
      const { calls } = stage.contoso.control;
      assert.ok(calls.every(({ target }) => !target.includes(adele.person.id)));
    });
  }

  it('sums up many rows, by cause and by person', async () => {
    const rows = [row(1, 'mira'), row(2, 'mira'), row(3, 'noor')];
    await stage.as('adele').say(JSON.stringify({ value: rows }));

    assert.match(shown(), /mira@fabrikam/);
    assert.match(shown(), /noor@fabrikam/);
    assert.deepEqual(buttonsOf(stage.connector.cardOf('m1')), []);
  });

  for (const text of ['I got SSPR_0029', 'SSPR_0029', 'my reset failed, it said 33008']) {
    it(`looks into the person's own attempts for "${text}"`, async () => {
      const adele = stage.as('adele');
      await adele.say(text);
      const { inquiry } = await adele.finding();
      assert.ok(inquiry.diagnosis);
    });
  }

  it('turns the form for an error message into the explanation of an event', async () => {
    const adele = stage.as('adele');
    await adele.install();
    await adele.pressOn(stage.connector.cardOf('m1'), 'report', 'm1');
    const form = await stage.connector.until(() => stage.connector.cardOf('m2'), 'the form');
    const { body } = await adele.pressOn(form, 'report-submit', 'm2', { message: EVENT_XML });

    assert.match(textsOf(body.value).join('\n'), /ADPermissionsError/);
    assert.equal(await adele.inquiry(), undefined);
  });

  it('leads from the explanation to the last attempt', async () => {
    const adele = stage.as('adele');
    await adele.say('explain SSPR_0029');
    await adele.pressOn(stage.connector.cardOf('m1'), 'check', 'm1');
    assert.ok((await adele.finding()).inquiry.diagnosis);
  });

  it('warns of a password in an explanation that is asked for, and forgets it', async () => {
    await stage.as('adele').say('explain why does it not take Tr0ub4dor&3');
    await stage.connector.until(() => stage.connector.accepted.length > 0, 'an answer');
    assert.ok(!JSON.stringify([stage.log, stage.connector.calls]).includes('Tr0ub4dor'));
  });

  it('says in a group what a code means, with nothing personal', async () => {
    await stage.as('adele').say('<at>Reset Desk</at> explain 33004', GROUP);

    const [answer, ...more] = stage.connector.calls;
    assert.equal(answer?.conversation, GROUP.id);
    assert.match(shown(), /ADPermissionsError/);
    assert.deepEqual(buttonsOf(answer?.activity.attachments), []);
    assert.deepEqual(more, []);
  });

  it('answers rows that were pasted into a group in the personal chat', async () => {
    const adele = stage.as('adele');
    await adele.say('hello');
    const rows = [row(1, 'mira'), row(2, 'noor')];
    await adele.say(`<at>Reset Desk</at> ${JSON.stringify(rows)}`, GROUP);
    const inChat = () =>
      stage.connector.accepted.filter(({ conversation }) => conversation === adele.chat.id);
    await stage.connector.until(() => inChat().length === 2, 'the summary');

    assert.match(shown(inChat()[1]?.id), /mira@fabrikam/);
    const inGroup = stage.connector.calls.filter(({ conversation }) => conversation === GROUP.id);
    assert.ok(!JSON.stringify(inGroup).includes('fabrikam'));
  });

  it('keeps nothing of what was pasted', async () => {
    await stage.as('adele').say(JSON.stringify([row(1, 'mira'), row(2, 'noor')]));
    assert.ok(!JSON.stringify(stage.log).includes('fabrikam'));
  });
});
