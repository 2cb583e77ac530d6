import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { checkWordKeys, checkWords } from '../../src/cards/checkup-words.ts';
import { stringsFor } from '../../src/cards/strings.ts';
import { examination } from '../../src/cli/examination.ts';
import { checkupAsJson, checkupAsText } from '../../src/cli/write-checkup.ts';
import { systemClock } from '../../src/clock.ts';
import type { Environment } from '../../src/config/variables.ts';
import type { Checked } from '../../src/desk/checkup.ts';
import { createLog } from '../../src/log.ts';
import { GROUPS, TENANT_ID } from '../../src/sandbox/contoso/catalogue.ts';
import type { Fault } from '../../src/sandbox/contoso/faults.ts';
import { type Contoso, startContoso } from '../../src/sandbox/contoso/start-contoso.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import { FAMILIES } from '../../src/watch/families.ts';

const POLICY = new URL('../../src/sandbox/contoso-policy.json', import.meta.url).pathname;
const SCRIPT = new URL('../../src/cli/doctor.ts', import.meta.url).pathname;

describe('doctor', () => {
  let contoso: Contoso;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    contoso = await startContoso({ throttleReports: false });
  });

  afterEach(async () => {
    await contoso.stop();
    rmSync(folder, { recursive: true });
  });

  function environment(over: Environment = {}): Environment {
    return {
      LOCAL_ONLY: 'true',
      GRAPH_BASE_URL: contoso.url,
      GRAPH_TENANT_ID: TENANT_ID,
      POLICY_FILE: POLICY,
      HELPDESK_GROUP_ID: GROUPS['Identity helpdesk'],
      DATA_FILE: join(folder, 'desk.sqlite'),
      ...over,
    };
  }

  async function examined(over: Environment = {}): Promise<Map<string, Checked>> {
    const results = await examination({
      environment: environment(over),
      readText: (path) => readFileSync(path, 'utf8'),
      clock: systemClock,
      log: createLog({ level: 'silent', format: 'plain', clock: systemClock }),
    });
    return new Map(results.map((one) => [idOf(one), one]));
  }

  it('finds no fault at Contoso', async () => {
    const results = await examined();
    const worse = [...results.values()].filter(({ level }) => level !== 'ok');
    assert.deepEqual(worse.map(idOf), ['storage', 'bot-credentials', 'helpdesk-channel']);
    assert.ok(worse.every(({ level }) => level === 'note'));
    assert.equal(results.get('retention')?.outcome, 'long');
    assert.equal(results.get('audit-log')?.outcome, 'collected');
    assert.equal(results.get('helpdesk-group')?.outcome, 'readable');
  });

  it('tells from the data file whether cases are shown, and what of the log is missing', async () => {
    const store = openSqliteStore(join(folder, 'desk.sqlite'));
    const routes = join(folder, 'desk.json');
    const rule = { channel: '19:elsewhere@thread.tacv2', causes: ['dc-unreachable'] };
    writeFileSync(routes, JSON.stringify({ routes: [rule] }));
    const before = await examined({ DESK_FILE: routes });
    assert.equal(before.get('helpdesk-channel')?.outcome, 'not-set');
    assert.equal(before.get(`helpdesk-channel/${rule.channel}`)?.outcome, 'not-installed');
    assert.equal(before.get('watch')?.outcome, 'not-begun');

    const channel = { tenantId: TENANT_ID, id: '19:it@thread.tacv2', address: {} };
    await store.channels.remember(channel);
    await store.channels.useAsFallback(TENANT_ID, channel.id);
    await store.rows.addGap(
      TENANT_ID,
      {
        family: 'reset',
        from: '2026-03-09T08:00:00Z',
        to: '2026-03-09T11:00:00Z',
        because: 'down',
      },
      '2026-03-09T11:00:00Z',
    );
    for (const [minutes, outcome] of [
      [4, 'following'],
      [240, 'behind'],
    ] as const) {
      const readUntil = new Date(Date.now() - minutes * 60_000).toISOString();
      const common = { readUntil, wideAt: readUntil, readFrom: readUntil, pages: 1, widePages: 1 };
      for (const { id: family } of FAMILIES) {
        const arrival = { family, rows: [], seenAt: readUntil };
        await store.rows.keep(TENANT_ID, arrival, { family, ...common });
      }
      const after = await examined();
      assert.equal(after.get('helpdesk-channel')?.outcome, 'set');
      assert.equal(after.get('watch')?.outcome, outcome);
      assert.equal(after.get('watch-gap')?.outcome, 'down');
    }
    assert.equal((await examined({ WATCH: 'off' })).get('watch')?.outcome, 'off');
    await store.close();
  });

  it('names the wording that no table knows, the most frequent first', async () => {
    const store = openSqliteStore(join(folder, 'desk.sqlite'));
    const [at, later] = ['2026-03-09T08:00:00Z', '2026-03-10T08:00:00Z'];
    for (let i = 0; i < 7; i += 1) await store.unknownReasons.record(`Wording ${i}`, at);
    await store.unknownReasons.record('Wording 3', later);
    const found = await examined();
    const first = found.get('wordings/1');
    assert.deepEqual(first?.data, { reason: 'Wording 3', times: 2, day: '2026-03-10' });
    assert.equal(first?.level, 'note');
    assert.equal(found.get('wordings/5')?.outcome, 'unknown');
    assert.equal(found.get('wordings')?.data.count, 2);
    await store.close();
  });

  it('spends no more report calls than one window has', async () => {
    await examined();
    assert.ok(contoso.control.calls.filter(({ report }) => report).length <= 5);
  });

  it('asks about nobody', async () => {
    await examined();
    const { calls, people } = contoso.control;
    assert.ok(calls.length > 5);
    assert.ok(people.every(({ id }) => calls.every(({ target }) => !target.includes(id))));
  });

  const faults: readonly [fault: Fault, id: string, outcome: string][] = [
    [refuse('AuditLog.Read.All'), 'permission/AuditLog.Read.All', 'refused'],
    [refuse('AuditLog.Read.All'), 'audit-log', 'unknown'],
    [refuse('Policy.Read.All'), 'permission/Policy.Read.All', 'refused-optional'],
    [refuse('Domain.Read.All'), 'permission/Domain.Read.All', 'refused-optional'],
    [{ kind: 'not-premium' }, 'permission/AuditLog.Read.All', 'unlicensed'],
    [
      { kind: 'status', status: 500, path: '/admin' },
      'permission/ServiceHealth.Read.All',
      'unknown',
    ],
    [{ kind: 'status', status: 403, path: '/subscribedSkus' }, 'retention', 'unknown'],
    [{ kind: 'status', status: 401 }, 'graph', 'refused'],
  ];
  for (const [fault, id, outcome] of faults) {
    it(`says ${id}: ${outcome} after ${JSON.stringify(fault)}`, async () => {
      contoso.control.fault(fault);
      assert.equal((await examined()).get(id)?.outcome, outcome);
    });
  }

  it('cannot read the helpdesk without both permissions that allow it', async () => {
    contoso.control.fault(refuse('User.Read.All'));
    contoso.control.fault(refuse('GroupMember.Read.All'));
    const results = await examined();
    assert.equal(results.get('helpdesk-group')?.outcome, 'unreadable');
    assert.equal(results.get('permission/User.Read.All')?.outcome, 'refused');
  });

  it('warns where neither a group nor a team owner can say who works the helpdesk', async () => {
    const unnamed = { HELPDESK_GROUP_ID: '' };
    assert.equal((await examined(unnamed)).get('helpdesk-group')?.outcome, 'not-configured');
    contoso.control.fault(refuse('GroupMember.Read.All'));
    assert.equal((await examined(unnamed)).get('helpdesk-group')?.outcome, 'no-owners');
  });

  it('leaves the tenant out when Graph cannot be reached', async () => {
    const results = await examined({ GRAPH_BASE_URL: 'http://127.0.0.1:9' });
    assert.equal(results.get('graph')?.outcome, 'unreachable');
    assert.ok(![...results.keys()].some((id) => id.startsWith('permission/')));
    assert.ok(results.has('policy'));
  });

  it('names everything that is wrong with the configuration, and nothing else', async () => {
    const results = await examined({ LOCAL_ONLY: 'false', GRAPH_BASE_URL: undefined, PORT: 'x' });
    assert.ok(results.has('configuration/PORT') && results.has('configuration/BOT_ID'));
    assert.ok([...results.values()].every(({ outcome }) => outcome === 'wrong'));
  });

  const policies: readonly [name: string, json: object, outcome: string][] = [
    ['nothing of passwords', { reset: { scope: 'all' } }, 'no-password-policy'],
    ['no minimum age', { password: { default: {} } }, 'no-minimum-age'],
    ['a month', { password: { default: { minimumAgeDays: 30 } } }, 'long-minimum-age'],
    ['no reset policy', { password: { default: { minimumAgeDays: 1 } } }, 'no-reset-policy'],
    ['nobody', { reset: { scope: 'none' } }, 'nobody-may-reset'],
  ];
  for (const [name, json, outcome] of policies) {
    it(`doubts a policy with ${name}`, async () => {
      const results = await examination({
        environment: environment({ GRAPH_BASE_URL: 'http://127.0.0.1:9' }),
        readText: () => JSON.stringify(json),
        clock: systemClock,
        log: createLog({ level: 'silent', format: 'plain', clock: systemClock }),
      });
      const outcomes = results.filter(({ kind }) => kind === 'policy').map((one) => one.outcome);
      assert.ok(outcomes.includes(outcome), outcomes.join(', '));
    });
  }

  it('has words for every outcome', async () => {
    const strings = stringsFor('en');
    assert.deepEqual(
      checkWordKeys().filter((key) => !strings.has(key)),
      [],
    );
    contoso.control.fault(refuse('AuditLog.Read.All'));
    for (const one of (await examined()).values()) {
      const words = checkWords(one, strings, (value) => ({ own: value }));
      assert.doesNotMatch(JSON.stringify(words), /[{}]{2}|undefined/);
    }
  });

  it('tells people and machines the same', async () => {
    const results = [...(await examined({ POLICY_FILE: undefined })).values()];
    const { results: told, counts } = JSON.parse(checkupAsJson(results));
    assert.equal(told.length, results.length);
    assert.equal(counts.warning, 1);
    const printed = checkupAsText(results).replaceAll(/\s+/g, ' ');
    for (const { what, why, fix } of told) {
      for (const words of [what, why, fix].filter(Boolean)) assert.ok(printed.includes(words));
    }
    assert.ok(
      checkupAsText(results)
        .split('\n')
        .every((line) => line.length <= 100),
    );
  });

  for (const [name, over, code] of [
    ['0 without a fault', {}, 0],
    ['1 with a fault', { PORT: 'x', SECRET_BOT_PASSWORD: 'hunter2hunter2' }, 1],
  ] as const) {
    it(`ends with ${name}, and shows no secret`, async () => {
      const child = spawn(process.execPath, [SCRIPT, '--json'], {
        env: { PATH: process.env.PATH, ...environment(over) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = new Promise((resolve) => child.on('close', resolve));
      const output = await text(child.stdout);
      assert.equal(await ended, code, output);
      assert.ok(JSON.parse(output).results.length > 0);
      assert.doesNotMatch(output, /hunter2/);
    });
  }
});

function refuse(permission: string): Fault {
  return { kind: 'refuse', permission };
}

function idOf({ kind, about }: Checked): string {
  return about === undefined ? kind : `${kind}/${about}`;
}
