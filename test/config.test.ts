import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ConfigError } from '../src/config/settings.ts';
import { type Environment, VARIABLES, type Variable } from '../src/config/variables.ts';
import { type Config, readConfig } from '../src/config.ts';

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

const FILES: Readonly<Record<string, string>> = { 'key.pem': 'PEM', 'broken.json': '{' };

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
