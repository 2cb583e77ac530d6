import assert from 'node:assert/strict';
import { explain } from '../../../src/diagnosis/explain.ts';
import { KNOWN_EVENTS } from '../../../src/diagnosis/signals/event-ids.ts';

const NOW = '2026-11-20T09:30:00Z';

/** Scope and causes, best first. */
function told(text: string): string {
  const explained = explain({ text }, { now: NOW });
  assert.ok(typeof explained !== 'string');
  const causes = explained.diagnosis.candidates.map(({ id }) => id);
  return [explained.scope, ...causes].join(' ');
}

describe('an event quoted out of documentation', () => {
  for (const { id, name, source } of KNOWN_EVENTS) {
    if (source !== 'PasswordResetService') continue;
    it(`${name} alone is ${id}`, () => {
      assert.equal(told(name), told(String(id)));
      assert.equal(told(`${id} ${name}`), told(String(id)));
      assert.equal(told(`| ${id} | ${name} | ${source} | Anything at all. |`), told(String(id)));
    });
  }

  it('does not take the words of the description for what happened', () => {
    const row =
      '31015\tWriteBackServiceStarted\tPasswordResetService\tThis event indicates that the Password Writeback service has started successfully.';
    assert.equal(told(row), 'no-failure');
    assert.equal(told(row.split('\t').at(-1) ?? ''), 'no-failure');
  });

  it('reads the message column where the event has no name', () => {
    const row = '6329\tBAIL: MMS(4924) 0x8023061f\tADSync\tThis event occurs when …';
    assert.equal(told(row), 'failure forest-config-changed');
  });

  const descriptions: Readonly<Record<string, number>> = {
    'This event indicates that the on-premises service detected a password reset request for a federated, pass-through authentication, or password hash synchronized user that originates from the cloud.': 31001,
    'This event indicates that a user selected a new password during a password-change operation, we determined that this password meets corporate password requirements, and the password has been successfully written back.': 31007,
    'This event indicates the offboarding process was successful and that Password Writeback capability has been successfully disabled.': 31013,
    'This event indicates that we successfully created the password encryption key that will be used to encrypt passwords from the cloud.': 31018,
  };
  for (const [words, id] of Object.entries(descriptions)) {
    it(`knows ${id} by what the table says of it`, () =>
      assert.equal(told(words), told(String(id))));
  }

  it('finds no cause in the name of a source', () => {
    for (const source of ['PasswordResetService', 'ADSync']) {
      assert.equal(told(source), 'undetermined');
    }
  });

  it('leaves other words to the reading of words', () => {
    assert.equal(told('12345 printer on the second floor'), 'out-of-scope');
    assert.match(told('This event is great, my account is locked'), /account-locked/);
  });
});

describe('what logs write, quoted as text', () => {
  const cases: Readonly<Record<string, string>> = {
    'User started the mobile SMS verification option': 'no-failure',
    'User completed the security questions verification option': 'no-failure',
    'Error code: 50055': 'out-of-scope',
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`“${text}”`, () => assert.equal(told(text), expected));
  }

  it('a code as a signed number is the code', () =>
    assert.equal(told('hr: -2145188327'), told('hr=80230619')));

  it('hears a code before the sentence round it', () => {
    assert.match(told('User abandoned the page, it said SSPR_0010'), /^failure writeback-disabled/);
  });
});

describe('events as XML in the place of a message', () => {
  it('are all read', () => {
    const xml = [33005, 31034].map(
      (id, hour) =>
        `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="PasswordResetService"/><EventID>${id}</EventID><TimeCreated SystemTime="2026-11-2${hour}T10:00:00Z"/></System></Event>`,
    );
    const message = `<?xml version="1.0"?><Events>${xml.join('')}</Events>`;
    const explained = explain({ event: { message } }, { now: NOW });
    assert.ok(typeof explained !== 'string');
    const causes = explained.diagnosis.candidates.map(({ id }) => id);
    assert.ok(causes.includes('account-disabled') && causes.includes('writeback-service-down'));
  });
});
