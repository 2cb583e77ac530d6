import { TEAMS, TENANT_ID } from '../contoso/catalogue.ts';
import { guidOf } from '../contoso/guid.ts';
import { PEOPLE } from '../people/people.ts';
import type { ContosoPerson } from '../people/person.ts';

/** The Playground knows the person at the keyboard and exactly five others. */
const TESTER = personOf('adele');
const OTHERS = ['alex', 'megan', 'lidia', 'miriam', 'grady'].map(personOf);

/** Fixed ids in the shapes of Teams, so that state, tests and pictures stay the same. */
export const PERSONAL_CHAT = `a:${guidOf('chat:personal')}`;
export const GROUP_CHAT = '19:contoso-group-chat@thread.v2';
export const TEAM = '19:contoso-it@thread.tacv2';
export const HELPDESK_CHANNEL = '19:contoso-helpdesk@thread.tacv2';
export const BOT_NAME = 'Reset Desk';

/** Object id the Playground sends for whoever types in its window. */
export const TESTER_OBJECT_ID = TESTER.id;

/** Content of .m365agentsplayground.yml; JSON is YAML too. The schema admits no other property. */
export function playgroundConfig(): string {
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId: TENANT_ID,
      bot: { id: `28:${guidOf('bot')}`, name: BOT_NAME },
      currentUser: userOf(TESTER),
      users: OTHERS.map(userOf),
      personalChat: { id: PERSONAL_CHAT },
      groupChat: { id: GROUP_CHAT, name: 'Lunch' },
      team: {
        id: TEAM,
        name: 'Contoso IT',
        aadGroupId: TEAMS.helpdesk,
        channels: [{ id: HELPDESK_CHANNEL, name: 'Helpdesk' }],
      },
    },
    undefined,
    2,
  );
}

function personOf(key: string): ContosoPerson {
  const person = PEOPLE.find((one) => one.key === key);
  if (!person) throw new Error(`Contoso has no ${key}.`);
  return person;
}

function userOf(person: ContosoPerson): object {
  return {
    id: `29:${person.id}`,
    name: person.displayName,
    userPrincipleName: person.userPrincipalName,
    aadObjectId: person.id,
    givenName: person.givenName,
    surname: person.surname,
    email: person.userPrincipalName,
  };
}
