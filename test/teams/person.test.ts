import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import type { Person } from '../../src/inquiry/ports.ts';
import { personOf, subjectOf } from '../../src/teams/person.ts';

const SUBJECT = { tenantId: 't', userId: 'u' };
const HERE = { dialogs: 'auto', fromPlayground: false } as const;

function anActivity(some: object = {}): Activity {
  return {
    type: 'message',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    from: { id: '29:x', name: 'Adele Vance', aadObjectId: 'U' },
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'T' },
    ...some,
  } as unknown as Activity;
}

describe('person', () => {
  it('is who Teams says it is, in lower case', () => {
    assert.deepEqual(subjectOf(anActivity()), SUBJECT);
  });

  it('is nobody without an Entra object id or a tenant', () => {
    assert.equal(subjectOf(anActivity({ from: { id: '29:x' } })), undefined);
    assert.equal(subjectOf(anActivity({ conversation: { id: 'a:1' } })), undefined);
  });

  const client = (locale: unknown, timezone: unknown) => ({
    entities: [{ type: 'mention' }, { type: 'clientInfo', locale, timezone }],
  });
  const known = { ...SUBJECT, locale: 'fr-FR', timeZone: 'Europe/Paris', hostHasDialogs: true };

  const zones: readonly [string, object, Person | undefined, string, string][] = [
    ['the client', client('de-AT', 'Europe/Vienna'), known, 'de-AT', 'Europe/Vienna'],
    [
      'the activity where the client is silent',
      { locale: 'pt-BR', localTimezone: 'America/Sao_Paulo' },
      known,
      'pt-BR',
      'America/Sao_Paulo',
    ],
    ['what was known before', {}, known, 'fr-FR', 'Europe/Paris'],
    ['a default at the first sight', {}, undefined, 'en-US', 'UTC'],
    ['no nonsense', client('not a locale', 'Mars/Olympus'), known, 'fr-FR', 'Europe/Paris'],
    ['no other types', client({ a: 1 }, 7), known, 'fr-FR', 'Europe/Paris'],
  ];
  for (const [title, some, before, locale, timeZone] of zones) {
    it(`takes language and zone from ${title}`, () => {
      const person = personOf(SUBJECT, anActivity(some), before, HERE);
      assert.deepEqual([person.locale, person.timeZone], [locale, timeZone]);
    });
  }

  it('can be written to in the personal chat only', () => {
    const conversation = { id: '19:x', conversationType: 'groupChat', tenantId: 'T' };
    const group = anActivity({ conversation });
    assert.equal(personOf(SUBJECT, group, undefined, HERE).conversation, undefined);

    const personal = personOf(SUBJECT, anActivity(), undefined, HERE);
    assert.deepEqual(personOf(SUBJECT, group, personal, HERE).conversation, personal.conversation);
  });

  it('is written to in the same place whichever message came last', () => {
    const first = personOf(SUBJECT, anActivity({ id: 'a1' }), undefined, HERE);
    const second = personOf(SUBJECT, anActivity({ id: 'a2' }), undefined, HERE);
    assert.deepEqual(first, second);
  });

  const dialogs: readonly ['auto' | 'always' | 'never', boolean, boolean][] = [
    ['auto', false, true],
    ['auto', true, false],
    ['always', true, true],
    ['never', false, false],
  ];
  for (const [choice, fromPlayground, expected] of dialogs) {
    it(`has ${expected ? '' : 'no '}dialogs with ${choice}, Playground ${fromPlayground}`, () => {
      const around = { dialogs: choice, fromPlayground };
      const { hostHasDialogs } = personOf(SUBJECT, anActivity(), undefined, around);
      assert.equal(hostHasDialogs, expected);
    });
  }
});
