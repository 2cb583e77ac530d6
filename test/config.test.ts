import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ConfigError } from '../src/config/settings.ts';
import { type Environment, VARIABLES, type Variable } from '../src/config/variables.ts';
import { type Config, readConfig } from '../src/config.ts';
import { DESK_DEFAULTS } from '../src/desk/settings.ts';

const BOT = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const CLIENT = '33333333-3333-4333-8333-333333333333';

const PRODUCTION: Environment = {
  BOT_ID: BOT,
  BOT_TENANT_ID: TENANT,
  SECRET_BOT_PASSWORD: 'not-a-real-secret',
  GRAPH_AUTH: 'client-secret',
  GRAPH_TENANT_ID: TENANT,
  GRAPH_CLIENT_ID: CLIENT,
  SECRET_GRAPH_CLIENT_SECRET: 'not-a-real-secret',
};

const TRIAL: Environment = { LOCAL_ONLY: 'true', GRAPH_BASE_URL: 'http://127.0.0.1:4000' };

const FILES: Record<string, string> = { 'key.pem': 'PEM', 'broken.json': '{' };

function read(environment: Environment): Config {
  return readConfig(environment, (path) => {
    const text = FILES[path];
    if (text === undefined) throw new Error('no such file');
    return text;
  });
}

function troubled(environment: Environment): Variable[] {
  try {
    read(environment);
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error));
    for (const { variable, fix } of error.problems) {
      assert.ok(error.message.includes(variable) && error.message.includes(fix));
    }
    return error.problems.map(({ variable }) => variable);
  }
  return [];
}

describe('config', () => {
  it('reads a production environment', () => {
    const config = read(PRODUCTION);

    assert.equal(config.port, 3978);
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.bot.kind, 'client-secret');
    assert.equal(config.graph.baseUrl, 'https://graph.microsoft.com');
    assert.deepEqual(config.allowedTenants, [TENANT]);
  });

  it('reads a trial on this machine alone', () => {
    const config = read(TRIAL);

    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.bot.kind, 'none');
    assert.equal(config.graph.auth.kind, 'none');
    assert.equal(config.allowedTenants, undefined);
  });

  it('names everything an empty environment lacks at once', () => {
    assert.deepEqual(troubled({}), [
      'GRAPH_TENANT_ID',
      'GRAPH_AUTH',
      'BOT_ID',
      'BOT_TENANT_ID',
      'SECRET_BOT_PASSWORD',
    ]);
  });

  const refused: readonly [string, Environment, readonly Variable[]][] = [
    ['an unknown bot type', { ...PRODUCTION, BOT_TYPE: 'Federated' }, ['BOT_TYPE']],
    ['a bot id that is no GUID', { ...PRODUCTION, BOT_ID: 'bot' }, ['BOT_ID']],
    [
      'a managed identity with a password',
      { ...PRODUCTION, BOT_TYPE: 'UserAssignedMSI' },
      ['SECRET_BOT_PASSWORD'],
    ],
    ['a port out of range', { ...PRODUCTION, PORT: '70000' }, ['PORT']],
    [
      'a tenant that is no GUID',
      { ...PRODUCTION, ALLOWED_TENANTS: 'contoso' },
      ['ALLOWED_TENANTS'],
    ],
    [
      'a Graph host that is not Graph',
      { ...PRODUCTION, GRAPH_BASE_URL: 'https://graph.example.com' },
      ['GRAPH_BASE_URL'],
    ],
    [
      'Graph over plain http',
      { ...PRODUCTION, GRAPH_BASE_URL: 'http://graph.microsoft.com' },
      ['GRAPH_BASE_URL'],
    ],
    [
      'loopback Graph without a token when others can reach the bot',
      { ...TRIAL, LOCAL_ONLY: 'false' },
      [
        'GRAPH_BASE_URL',
        'GRAPH_TENANT_ID',
        'GRAPH_AUTH',
        'BOT_ID',
        'BOT_TENANT_ID',
        'SECRET_BOT_PASSWORD',
      ],
    ],
    [
      'real Graph without credentials in a trial',
      { LOCAL_ONLY: 'true' },
      ['GRAPH_TENANT_ID', 'GRAPH_AUTH'],
    ],
    [
      'a certificate without thumbprint',
      { ...PRODUCTION, BOT_CERTIFICATE_PATH: 'key.pem' },
      ['BOT_CERTIFICATE_THUMBPRINT'],
    ],
    [
      'a helpdesk group that is no GUID',
      { ...TRIAL, HELPDESK_GROUP_ID: 'helpdesk' },
      ['HELPDESK_GROUP_ID'],
    ],
    ['a policy file that is not there', { ...TRIAL, POLICY_FILE: 'none.json' }, ['POLICY_FILE']],
    ['a policy file that is not JSON', { ...TRIAL, POLICY_FILE: 'broken.json' }, ['POLICY_FILE']],
  ];
  for (const [title, environment, variables] of refused) {
    it(`refuses ${title}`, () => assert.deepEqual(troubled(environment), variables));
  }

  it('never repeats a secret in its message', () => {
    const environment = { ...PRODUCTION, BOT_TYPE: 'nonsense', SECRET_BOT_PASSWORD: 'hunter2' };
    assert.throws(
      () => read(environment),
      (error: Error) => !error.message.includes('hunter2'),
    );
  });

  describe('of the desk', () => {
    const KEY = 'k'.repeat(32);

    function desk(content: unknown, more: Environment = {}): Config['desk'] {
      FILES['desk.json'] = JSON.stringify(content);
      return read({ ...PRODUCTION, DESK_FILE: 'desk.json', ...more }).desk;
    }

    it('has defaults, and takes each part by itself', () => {
      assert.deepEqual(read(PRODUCTION).desk, DESK_DEFAULTS);
      assert.deepEqual(desk({}), DESK_DEFAULTS);
      const { workingHours, reminders, retention } = desk({
        workingHours: { timeZone: 'Europe/Berlin', days: ['mon', 'sun'], to: '24:00' },
        reminders: { unclaimed: [2, 0.5], waiting: [] },
        retention: { casesDays: 10, hold: [TENANT.toUpperCase()] },
      });
      const hours = { timeZone: 'Europe/Berlin', days: [1, 7], from: 480, to: 1440 };
      assert.deepEqual(workingHours, hours);
      assert.deepEqual(reminders, {
        ...DESK_DEFAULTS.reminders,
        unclaimed: [30, 120],
        waiting: [],
      });
      assert.deepEqual(retention, { casesDays: 10, evidenceDays: 30, hold: [TENANT] });
      const rule = { channel: '19:a@thread.tacv2', causes: ['account-locked'], groups: [TENANT] };
      assert.deepEqual(desk({ routes: [rule] }).routes, [rule]);
    });

    it('signs webhooks, or sends none', () => {
      const webhook = { url: 'https://tickets.contoso.com/hook' };
      assert.deepEqual(desk({ webhook }, { SECRET_WEBHOOK_KEY: KEY }).webhook, {
        ...webhook,
        key: KEY,
      });
      assert.throws(() => desk({ webhook }), /SECRET_WEBHOOK_KEY is missing/);
      assert.throws(() => desk({ webhook }, { SECRET_WEBHOOK_KEY: 'short' }), /too short/);
      for (const url of [
        'http://tickets.contoso.com',
        'https://me:pw@contoso.com',
        'file:///x',
        7,
      ]) {
        assert.throws(() => desk({ webhook: { url } }, { SECRET_WEBHOOK_KEY: KEY }), /https/);
      }
    });

    it('is refused with everything that is wrong with it', () => {
      const wrong = {
        routes: [{ causes: ['no-such-cause'] }],
        workingHours: { timeZone: 'Nowhere', days: ['montag'], from: '25:00', to: '7' },
        reminders: { unclaimed: [0], sometimes: [1] },
        retention: { casesDays: 0, hold: 'some' },
      };
      const named = [
        ...['routes[0].causes', 'routes[0] has no channel', 'workingHours.timeZone', '.days'],
        ...['.from', '.to', 'reminders.unclaimed', 'reminders.sometimes', '.casesDays', '.hold'],
      ];
      assert.throws(
        () => desk(wrong),
        (error: Error) => {
          for (const name of named) assert.ok(error.message.includes(name), name);
          return true;
        },
      );
      const backwards = { workingHours: { from: '17:00', to: '08:00' } };
      assert.throws(() => desk(backwards), /work must begin before it ends/);
    });
  });

  describe('env/.env.example', () => {
    const lines = readFileSync(new URL('../env/.env.example', import.meta.url), 'utf8').split('\n');
    const documented = lines.flatMap((line, at) => {
      const name = /^([A-Z_]+)=/.exec(line)?.[1];
      return name ? [{ name, commented: lines[at - 1]?.startsWith('# ') === true }] : [];
    });

    it('documents every variable that is read, and no other', () => {
      assert.deepEqual(documented.map(({ name }) => name).toSorted(), VARIABLES.toSorted());
    });

    it('has a comment above each', () => {
      assert.deepEqual(
        documented.filter(({ commented }) => !commented).map(({ name }) => name),
        [],
      );
    });

    it('is usable after filling in what is empty', () => {
      const example = Object.fromEntries(
        lines.flatMap((line) => {
          const [name, value] = line.split('=');
          return name && value && !line.startsWith('#') ? [[name, value]] : [];
        }),
      );
      assert.deepEqual(troubled({ ...example, ...PRODUCTION }), []);
    });
  });
});
