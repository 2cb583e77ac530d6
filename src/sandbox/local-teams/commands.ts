import type { Control } from '../contoso/control.ts';
import type { ContosoPerson } from '../people/person.ts';
import type { Stage } from './stage.ts';

interface Command {
  readonly usage: string;
  readonly does: string;
  readonly pattern: RegExp;
  run(given: string, stage: Stage, contoso: Control): string;
}

/** Addresses kept for documentation (RFC 5737). */
const STRANGERS = ['198.51.100.7', '192.0.2.11', '203.0.113.99'];

/** Words that the sandbox itself answers; the bot never sees them. */
export const COMMANDS: readonly Command[] = [
  {
    usage: 'be lee',
    does: 'become somebody else',
    pattern: /^be\s+(\S+)$/i,
    run(name, stage, contoso) {
      const person = contoso.person(name);
      if (!person) return `Nobody here is called "${word(name)}". Type **people** to see who is.`;
      stage.person = person;
      return `You are now **${person.key}**: ${person.story}. Try: *${person.says}*`;
    },
  },
  {
    usage: 'who',
    does: 'who you are now',
    pattern: /^who$/i,
    run: (_, { person }) => `You are **${person.key}**: ${person.story}. Try: *${person.says}*`,
  },
  {
    usage: 'people',
    does: 'everybody you can be',
    pattern: /^people$/i,
    run: (_, stage, { people }) =>
      people.map((person) => line(person, person === stage.person)).join('\n'),
  },
  {
    usage: 'fail',
    does: 'your reset fails again, now',
    pattern: /^fail$/i,
    run(_, { person }, contoso) {
      const rows = contoso.fail(person.key) ?? [];
      return `${person.key}'s reset has just failed again; the audit log has ${rows.length} new rows.`;
    },
  },
  {
    usage: 'fail late',
    does: 'the same, but the log shows it two minutes later',
    pattern: /^fail late$/i,
    run(_, { person }, contoso) {
      contoso.fail(person.key, { lateByMinutes: 2 });
      return `${person.key}'s reset has just failed again; the audit log will show it in two minutes.`;
    },
  },
  {
    usage: 'reset',
    does: 'your reset works, now',
    pattern: /^reset$/i,
    run(_, { person }, contoso) {
      contoso.happen(person.key, 'works');
      return `${person.key}'s reset has just worked; the audit log says so.`;
    },
  },
  {
    usage: 'reset by helpdesk',
    does: 'the helpdesk resets your password, now',
    pattern: /^reset by helpdesk$/i,
    run(_, { person }, contoso) {
      contoso.happen(person.key, 'reset-by-helpdesk');
      return `${person.key}'s password was reset by an administrator and written back.`;
    },
  },
  {
    usage: 'attack',
    does: 'somebody tries your account from three addresses',
    pattern: /^attack$/i,
    run(_, { person }, contoso) {
      for (const from of STRANGERS) contoso.happen(person.key, 'blocked', from);
      return `${person.key}'s account was tried from ${STRANGERS.length} addresses, and is blocked.`;
    },
  },
  {
    usage: 'fail earlier',
    does: 'your reset failed six minutes ago: where you have written before, the bot writes to you within minutes',
    pattern: /^fail earlier$/i,
    run(_, { person }, contoso) {
      contoso.fail(person.key, { endedMinutesAgo: 6 });
      return `${person.key}'s reset failed six minutes ago, and they have not tried again since.`;
    },
  },
  {
    usage: 'outage',
    does: 'nothing gets to Active Directory: six people failed minutes ago, an incident for the helpdesk',
    pattern: /^outage$/i,
    run(_, _stage, contoso) {
      const hit = contoso.breakWriteback();
      return `Writeback is cut off. ${all(hit)} have failed. Type **outage over** to mend it.`;
    },
  },
  {
    usage: 'outage over',
    does: 'it works again, and those six succeed',
    pattern: /^outage over$/i,
    run(_, _stage, contoso) {
      const hit = contoso.mendWriteback();
      return `Writeback works again. ${all(hit)} have succeeded.`;
    },
  },
  {
    usage: 'refuse AuditLog.Read.All',
    does: 'withdraw a permission from the bot; what it has read before it still knows',
    pattern: /^refuse\s+([\w.-]+)$/i,
    run(permission, _, contoso) {
      contoso.fault({ kind: 'refuse', permission });
      return `Graph now refuses what needs ${permission}. Type **heal** to undo it.`;
    },
  },
  {
    usage: 'slow 2000',
    does: 'every Graph call takes so many milliseconds longer',
    pattern: /^slow\s+(\d{1,5})$/i,
    run(ms, _, contoso) {
      contoso.fault({ kind: 'slow', ms: Number(ms) });
      return `Every Graph call takes ${ms} ms longer. Type **heal** to undo it.`;
    },
  },
  {
    usage: 'heal',
    does: 'undo both',
    pattern: /^heal$/i,
    run(_, _stage, contoso) {
      contoso.clearFaults();
      return 'Graph is well again.';
    },
  },
  {
    usage: 'zone Asia/Tokyo',
    does: 'move to another time zone',
    pattern: /^zone\s+([\w+/-]+)$/i,
    run(zone, stage) {
      if (!Intl.supportedValuesOf('timeZone').includes(zone) && zone !== 'UTC') {
        return `There is no time zone "${word(zone)}".`;
      }
      stage.timeZone = zone;
      return `Your clock is now in ${zone}.`;
    },
  },
];

/** The sandbox's answer in markdown, or undefined when the text is meant for the bot. */
export function answerTo(text: string, stage: Stage, contoso: Control): string | undefined {
  for (const command of COMMANDS) {
    const match = command.pattern.exec(text.trim());
    if (match) return command.run(match[1] ?? '', stage, contoso);
  }
  return undefined;
}

function all(people: readonly ContosoPerson[]): string {
  return people.map(({ key }) => key).join(', ') || 'Nobody';
}

function line({ key, story }: ContosoPerson, now: boolean): string {
  return `- **${key}**: ${story}${now ? ' (you)' : ''}`;
}

/** What was typed goes back into markdown, so only letters that mean nothing there. */
function word(text: string): string {
  return text.replace(/[^\p{L}\p{N}@./-]/gu, '').slice(0, 40);
}
