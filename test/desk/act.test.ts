import assert from 'node:assert/strict';
import { act } from '../../src/desk/act.ts';
import type { Action, Actor, RefusalReason } from '../../src/desk/action.ts';
import type { Case } from '../../src/desk/case.ts';

const NOW = '2026-11-20T12:00:00.000Z';
const LATER = '2026-11-20T12:11:00.000Z';

const desk = (userId: string): Actor => ({
  tenantId: 'contoso',
  userId,
  isHelpdesk: true,
  isPrivilegedDesk: false,
  from: 'channel-card',
});
const alex = desk('alex');
const debra = desk('debra');
const adele: Actor = { ...desk('adele'), isHelpdesk: false, from: 'person-card' };
const stranger: Actor = { ...adele, userId: 'stranger' };

const open: Case = {
  reference: 'RD-1042',
  tenantId: 'contoso',
  requesterId: 'adele',
  state: 'open',
  form: {},
  openedAt: NOW,
  history: [{ at: NOW, who: 'adele', what: 'opened' }],
  revision: 1,
};
const claimed: Case = { ...open, state: 'claimed', claimedBy: 'alex' };
const waiting: Case = { ...claimed, state: 'waiting' };
const resolved: Case = { ...claimed, state: 'resolved', resolution: 'unlocked it' };
const withdrawn: Case = { ...open, state: 'withdrawn' };
const privileged: Case = { ...open, privileged: true };
const called: Case = { ...claimed, callerCheckUntil: '2026-11-20T12:10:00.000Z' };

interface Allowed {
  readonly title: string;
  readonly from: Case;
  readonly action: Action;
  readonly by: Actor;
  readonly state: Case['state'];
  readonly claimedBy?: string;
  readonly tells: string;
}

const ALLOWED: readonly Allowed[] = [
  {
    title: 'claim',
    from: open,
    action: { kind: 'claim' },
    by: alex,
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'tell-claimed',
  },
  {
    title: 'unclaim',
    from: claimed,
    action: { kind: 'unclaim' },
    by: alex,
    state: 'open',
    tells: 'case-card',
  },
  {
    title: 'ask an open case, which takes it',
    from: open,
    action: { kind: 'ask', text: '?' },
    by: alex,
    state: 'waiting',
    claimedBy: 'alex',
    tells: 'tell-asked',
  },
  {
    title: 'answer what was asked',
    from: waiting,
    action: { kind: 'answer', text: '!' },
    by: adele,
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'relay-to-desk',
  },
  {
    title: 'add unasked',
    from: open,
    action: { kind: 'answer', text: '!' },
    by: adele,
    state: 'open',
    tells: 'relay-to-desk',
  },
  {
    title: "take the dossier of a colleague's case",
    from: claimed,
    action: { kind: 'dossier' },
    by: debra,
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'case-card',
  },
  {
    title: "note on a colleague's case",
    from: claimed,
    action: { kind: 'note', text: 'n' },
    by: debra,
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'case-card',
  },
  {
    title: 'resolve',
    from: claimed,
    action: { kind: 'resolve', text: 'done' },
    by: alex,
    state: 'resolved',
    claimedBy: 'alex',
    tells: 'tell-resolved',
  },
  {
    title: 'resolve an open case',
    from: open,
    action: { kind: 'resolve', text: 'done' },
    by: alex,
    state: 'resolved',
    claimedBy: 'alex',
    tells: 'tell-resolved',
  },
  {
    title: 'say that it did not work',
    from: resolved,
    action: { kind: 'worked', didWork: false },
    by: adele,
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'relay-to-desk',
  },
  {
    title: 'say that it worked',
    from: resolved,
    action: { kind: 'worked', didWork: true },
    by: adele,
    state: 'resolved',
    claimedBy: 'alex',
    tells: 'case-card',
  },
  {
    title: 'reopen as the person',
    from: resolved,
    action: { kind: 'reopen' },
    by: adele,
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'case-card',
  },
  {
    title: 'withdraw',
    from: open,
    action: { kind: 'withdraw' },
    by: adele,
    state: 'withdrawn',
    tells: 'case-card',
  },
  {
    title: 'confirm the call',
    from: called,
    action: { kind: 'call-confirm', onThePhone: true },
    by: adele,
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'case-card',
  },
  {
    title: 'act on an administrator as the privileged desk',
    from: privileged,
    action: { kind: 'claim' },
    by: { ...alex, isPrivilegedDesk: true },
    state: 'claimed',
    claimedBy: 'alex',
    tells: 'case-card',
  },
];

interface Refused {
  readonly title: string;
  readonly from: Case;
  readonly action: Action;
  readonly by: Actor;
  readonly at?: string;
  readonly because: RefusalReason;
  readonly faster?: string;
}

const REFUSED: readonly Refused[] = [
  {
    title: 'a claim that came second',
    from: claimed,
    action: { kind: 'claim' },
    by: debra,
    because: 'claimed-by-other',
    faster: 'alex',
  },
  {
    title: 'a claim by the requester',
    from: open,
    action: { kind: 'claim' },
    by: adele,
    because: 'not-helpdesk',
  },
  {
    title: 'a claim of an administrator by the ordinary desk',
    from: privileged,
    action: { kind: 'claim' },
    by: alex,
    because: 'not-privileged-desk',
  },
  {
    title: "resolving a colleague's case",
    from: claimed,
    action: { kind: 'resolve', text: '' },
    by: debra,
    because: 'claimed-by-other',
    faster: 'alex',
  },
  {
    title: 'resolving twice',
    from: resolved,
    action: { kind: 'resolve', text: '' },
    by: debra,
    because: 'already-resolved',
    faster: 'alex',
  },
  {
    title: 'claiming what was withdrawn',
    from: withdrawn,
    action: { kind: 'claim' },
    by: alex,
    because: 'already-withdrawn',
  },
  {
    title: 'unclaiming what nobody has',
    from: open,
    action: { kind: 'unclaim' },
    by: alex,
    because: 'not-claimed',
  },
  {
    title: "answering on somebody else's case",
    from: waiting,
    action: { kind: 'answer', text: '' },
    by: stranger,
    because: 'not-yours',
  },
  {
    title: 'answering for the person as the helpdesk',
    from: waiting,
    action: { kind: 'answer', text: '' },
    by: alex,
    because: 'not-yours',
  },
  {
    title: 'adding to a resolved case',
    from: resolved,
    action: { kind: 'answer', text: '' },
    by: adele,
    because: 'already-resolved',
  },
  {
    title: 'withdrawing a resolved case',
    from: resolved,
    action: { kind: 'withdraw' },
    by: adele,
    because: 'already-resolved',
  },
  {
    title: 'reopening an open case',
    from: open,
    action: { kind: 'reopen' },
    by: alex,
    because: 'not-resolved',
  },
  {
    title: 'confirming a call that nobody asked about',
    from: claimed,
    action: { kind: 'call-confirm', onThePhone: true },
    by: adele,
    because: 'not-asked',
  },
  {
    title: 'confirming a call too late',
    from: called,
    action: { kind: 'call-confirm', onThePhone: true },
    by: adele,
    at: LATER,
    because: 'expired',
  },
];

describe('the rules of the desk', () => {
  for (const { title, from, action, by, state, claimedBy, tells } of ALLOWED) {
    it(`allows to ${title}`, () => {
      const done = act(from, action, by, NOW);
      assert.ok('case' in done, JSON.stringify(done));
      assert.equal(done.case.state, state);
      assert.equal(done.case.claimedBy, claimedBy);
      assert.ok(done.effects.includes(tells as never), done.effects.join());
      const last = done.case.history.at(-1);
      assert.equal(done.case.history.length, from.history.length + 1);
      assert.deepEqual([last?.who, last?.at, last?.from], [by.userId, NOW, by.from]);
    });
  }

  for (const { title, from, action, by, at = NOW, because, faster } of REFUSED) {
    it(`refuses ${title}`, () => {
      const refusal = act(from, action, by, at);
      assert.deepEqual(refusal, faster ? { refused: because, by: faster } : { refused: because });
    });
  }

  it('changes nothing when a button is pressed twice', () => {
    assert.deepEqual(act(claimed, { kind: 'claim' }, alex, NOW), { case: claimed, effects: [] });
    assert.deepEqual(act(withdrawn, { kind: 'withdraw' }, adele, NOW), {
      case: withdrawn,
      effects: [],
    });
  });

  describe('over the life of a case', () => {
    /** What becomes of a case when all this is done to it in turn, a minute each. */
    function became(from: Case, ...steps: readonly (readonly [Action, Actor])[]): Case {
      return steps.reduce((current, [action, by], i) => {
        const now = new Date(Date.parse(NOW) + i * 60_000).toISOString();
        const done = act(current, action, by, now);
        assert.ok('case' in done, `${action.kind}: ${JSON.stringify(done)}`);
        return done.case;
      }, from);
    }
    const minute = (i: number) => new Date(Date.parse(NOW) + i * 60_000).toISOString();

    it('keeps when it was first taken, and since when somebody waits', () => {
      const asked = became(open, [{ kind: 'claim' }, alex], [{ kind: 'ask', text: '?' }, alex]);
      assert.deepEqual([asked.claimedAt, asked.waitingSince], [NOW, minute(1)]);
      const answered = became(asked, [{ kind: 'answer', text: '!' }, adele]);
      assert.equal(answered.waitingSince, undefined);
      const passedOn = became(asked, [{ kind: 'unclaim' }, alex], [{ kind: 'claim' }, debra]);
      assert.deepEqual([passedOn.claimedAt, passedOn.claimedBy], [NOW, 'debra']);
      assert.equal(passedOn.waitingSince, undefined);
    });

    it('keeps when it was closed and whether that helped, until it is opened again', () => {
      const steps = [[{ kind: 'resolve', text: 'unlocked' }, alex]] as const;
      const closed = became(called, ...steps, [{ kind: 'worked', didWork: true }, adele]);
      assert.deepEqual([closed.closedAt, closed.worked], [NOW, 'yes']);
      assert.equal(closed.callerCheckUntil, undefined);
      const again = became(open, ...steps, [{ kind: 'worked', didWork: false }, adele]);
      assert.deepEqual(
        [again.closedAt, again.resolution, again.worked],
        [undefined, undefined, 'no'],
      );
      assert.deepEqual([again.state, again.claimedBy], ['claimed', 'alex']);
      assert.equal(became(again, ...steps).worked, undefined);
    });

    it('is said once to work, whatever else happens', () => {
      const works: readonly [Action, Actor] = [{ kind: 'worked', didWork: true }, adele];
      const noted: readonly [Action, Actor] = [{ kind: 'note', text: 'good' }, alex];
      const { history } = became(resolved, works, noted, works);
      assert.equal(history.filter(({ what }) => what === 'worked').length, 1);
    });

    it('is snoozed until a moment to come, and reminders are acknowledged once', () => {
      const past = act(open, { kind: 'snooze', until: NOW }, alex, NOW);
      assert.deepEqual(past, { refused: 'expired' });
      assert.deepEqual(act(open, { kind: 'snooze', until: 'soon' }, alex, NOW), past);
      assert.equal(became(open, [{ kind: 'snooze', until: LATER }, alex]).snoozedUntil, LATER);
      const reminded: Case = { ...open, reminded: { since: NOW, step: 1 } };
      const seen = became(reminded, [{ kind: 'acknowledge' }, alex]);
      assert.equal(seen.reminded?.acknowledged, true);
      assert.equal(became(seen, [{ kind: 'acknowledge' }, alex]), seen);
    });

    it('takes what a new look says, and a ticket only from the ticket system', () => {
      const facts = { cause: 'account-locked', priority: 'high', privileged: true } as const;
      const looked = became(open, [{ kind: 'check', facts }, alex]);
      assert.deepEqual([looked.cause, looked.priority, looked.privileged], Object.values(facts));
      assert.equal(looked.history.at(-1)?.cause, 'account-locked');
      assert.deepEqual(act(looked, { kind: 'note', text: 'x' }, alex, NOW), {
        refused: 'not-privileged-desk',
      });
      const ticket = { number: 'INC1' };
      const system: Actor = { ...stranger, userId: 'reset-desk' };
      const known = became(open, [{ kind: 'ticket', ticket }, system]);
      assert.deepEqual(known.ticket, ticket);
      assert.equal(became(known, [{ kind: 'ticket', ticket }, system]), known);
      for (const by of [alex, adele]) {
        assert.deepEqual(act(open, { kind: 'ticket', ticket }, by, NOW), {
          refused: 'not-helpdesk',
        });
      }
    });
  });
});
