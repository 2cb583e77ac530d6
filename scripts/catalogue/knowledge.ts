import { AD_PERMISSIONS } from '../../src/diagnosis/knowledge/ad-permissions.ts';
import {
  ENDS_OF_SERVICE,
  LANDMARKS,
  SERVER_NEEDS,
} from '../../src/diagnosis/knowledge/connect-versions.ts';
import { ENDPOINTS, OLD_ENDPOINTS, TEST_HOST } from '../../src/diagnosis/knowledge/endpoints.ts';
import { carriesWriteback, SERVICE_PLANS, SKUS } from '../../src/diagnosis/knowledge/licences.ts';
import { ROUTES } from '../../src/diagnosis/knowledge/operations.ts';
import { RESERVED_IN_UNITS } from '../../src/diagnosis/knowledge/ou-characters.ts';
import { PHONE_EXAMPLE, SYNCED_FROM } from '../../src/diagnosis/knowledge/phone-format.ts';
import {
  ADMIN_SWITCH_MINUTES,
  ONE_GATE_EXCEPTIONS,
  TWO_GATE_ROLES,
} from '../../src/diagnosis/knowledge/roles.ts';
import { BLOCK_HOURS, LIMITS } from '../../src/diagnosis/knowledge/throttling.ts';
import { KEY_ROLL_MONTHS, MINUTES } from '../../src/diagnosis/knowledge/timeouts.ts';
import { code, type Section, table } from '../markdown.ts';
import {
  CLOUD_WORDS,
  END_WORDS,
  LANDMARK_WORDS,
  LIMIT_WORDS,
  TIME_WORDS,
} from './knowledge-words.ts';

/** Facts that judges and runbooks share. */
export function knowledgeSections(): Section[] {
  return [
    { id: 'permissions', title: 'Rights of the connector account', content: permissions() },
    { id: 'endpoints', title: 'Addresses the sync server must reach', content: endpoints() },
    { id: 'versions', title: 'Versions of Microsoft Entra Connect', content: versions() },
    { id: 'licences', title: 'Licences', content: licences() },
    { id: 'routes', title: 'Ways to set a password', content: routes() },
    { id: 'limits', title: 'How often somebody may try', content: limits() },
    { id: 'times', title: 'How long things take', content: times() },
    { id: 'roles', title: 'Roles that need two proofs', content: roles() },
    { id: 'contact-data', title: 'Phone numbers', content: contactData() },
    { id: 'units', title: 'Names of organisational units', content: units() },
  ];
}

function permissions(): string {
  return table(
    ['Right', 'Kind', 'Given on'],
    AD_PERMISSIONS.map(({ name, kind, on }) => [name, kind.replace('-', ' '), on]),
  );
}

function endpoints(): string {
  const present = keysOf(ENDPOINTS).map((cloud) => [
    `${CLOUD_WORDS[cloud]}, from ${LANDMARKS.presentEndpoints}`,
    ENDPOINTS[cloud].hosts.map(code).join('<br>'),
    ENDPOINTS[cloud].tcpPorts.join(', '),
  ]);
  const old = OLD_ENDPOINTS.map(({ from, hosts, tcpPorts }) => [
    from === '0' ? 'Global, older still (retired)' : `Global, from ${from} (retired)`,
    hosts.map(code).join('<br>'),
    tcpPorts.join(', '),
  ]);
  const rows = table(['Cloud and version', 'Hosts', 'TCP'], [...present, ...old]);
  return `${rows}\n\nA host that answers a test of the connection: ${code(TEST_HOST)}.`;
}

function versions(): string {
  const ends = table(
    ['Out of service', 'Since', 'Why'],
    ENDS_OF_SERVICE.map(({ needs, since, why }) => [`below ${needs}`, since, END_WORDS[why]]),
  );
  const landmarks = table(
    ['What', 'Version'],
    keysOf(LANDMARKS).map((what) => [LANDMARK_WORDS[what], LANDMARKS[what]]),
  );
  const { dotNetFramework, tls } = SERVER_NEEDS;
  return `${ends}\n\n${landmarks}\n\nThe server needs .NET Framework ${dotNetFramework} and TLS ${tls}.`;
}

function licences(): string {
  const products = table(
    ['Product', 'Writeback', 'Service plans', 'Product id'],
    SKUS.map((sku) => [
      sku.name,
      carriesWriteback(sku) ? 'yes' : 'no',
      sku.plans.map(code).join(', '),
      code(sku.id),
    ]),
  );
  const plans = table(
    ['Service plan', 'Id'],
    Object.entries(SERVICE_PLANS).map(([name, id]) => [code(name), code(id)]),
  );
  return `${products}\n\n${plans}`;
}

function routes(): string {
  // A change of one's own free will and a forced one are the same way.
  const ways = new Map(ROUTES.map((route) => [`${route.place} ${route.by}`, route]));
  return table(
    ['Way', 'Used by', 'Reaches Active Directory'],
    [...ways.values()].map(({ place, by, writesBack }) => [place, by, writesBack ? 'yes' : 'no']),
  );
}

function limits(): string {
  const rows = LIMITS.map(({ of, tries, withinMinutes }) => [
    LIMIT_WORDS[of],
    String(tries),
    `${withinMinutes} minutes`,
  ]);
  return `${table(['Of what', 'Tries', 'Within'], rows)}\n\nEach leads to a wait of ${BLOCK_HOURS} hours.`;
}

function times(): string {
  const rows = keysOf(MINUTES).map((what) => [TIME_WORDS[what], spanOf(MINUTES[what])]);
  const keys = `The keys that lock passwords on their way are made anew every ${KEY_ROLL_MONTHS} months.`;
  return `${table(['What', 'Minutes'], rows)}\n\n${keys}`;
}

function roles(): string {
  const exception = `One proof is enough in the first ${ONE_GATE_EXCEPTIONS.trialDays} days of a trial, or without a custom domain and without synchronisation. The switch for administrators (${code('allowedToUseSSPR')}) takes up to ${ADMIN_SWITCH_MINUTES} minutes.`;
  return `${exception}\n\n${TWO_GATE_ROLES.join(', ')}.`;
}

function contactData(): string {
  const rows = [
    ['Office phone', code(SYNCED_FROM.officePhone)],
    ['Mobile phone', code(SYNCED_FROM.mobilePhone)],
  ];
  const form = `Written as ${code(PHONE_EXAMPLE)}: a blank after the country code. An extension is cut off before the call.`;
  return `${form}\n\n${table(['Contact data', 'Attribute in Active Directory'], rows)}`;
}

function units(): string {
  const signs = RESERVED_IN_UNITS.map((sign) => UNSEEN.get(sign) ?? code(sign));
  return `Writeback fails below a unit whose name holds one of ${signs.join(' ')}, a blank or ${code('#')} at its start, or a blank at its end.`;
}

const UNSEEN: ReadonlyMap<string, string> = new Map([
  ['\n', 'line feed'],
  ['\r', 'carriage return'],
]);

function spanOf(minutes: number | Readonly<Record<string, number>>): string {
  return typeof minutes === 'number' ? String(minutes) : Object.values(minutes).join(' to ');
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
