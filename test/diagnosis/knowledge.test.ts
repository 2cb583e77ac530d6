import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CauseId } from '../../src/diagnosis/cause-id.ts';
import { AD_PERMISSIONS } from '../../src/diagnosis/knowledge/ad-permissions.ts';
import {
  ENDS_OF_SERVICE,
  endedFor,
  isOlder,
  LANDMARKS,
  SERVER_NEEDS,
} from '../../src/diagnosis/knowledge/connect-versions.ts';
import { ENDPOINTS, endpointsFor, TEST_HOST } from '../../src/diagnosis/knowledge/endpoints.ts';
import {
  carriesWriteback,
  SERVICE_PLANS,
  SKUS,
  WRITEBACK_PLANS,
  writebackPlan,
} from '../../src/diagnosis/knowledge/licences.ts';
import { ROUTES } from '../../src/diagnosis/knowledge/operations.ts';
import { RESERVED_IN_UNITS, reservedUnit } from '../../src/diagnosis/knowledge/ou-characters.ts';
import { isUsablePhone, PHONE_EXAMPLE } from '../../src/diagnosis/knowledge/phone-format.ts';
import {
  ADMIN_SWITCH_MINUTES,
  followsAdministratorPolicy,
  ONE_GATE_EXCEPTIONS,
  TWO_GATE_ROLES,
} from '../../src/diagnosis/knowledge/roles.ts';
import { BLOCK_HOURS, LIMITS } from '../../src/diagnosis/knowledge/throttling.ts';
import { MINUTES } from '../../src/diagnosis/knowledge/timeouts.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('versions of the sync server', () => {
  for (const [version, now, needs] of [
    ['1.0.8641.0', '2018-11-06', undefined],
    ['1.0.8641.0', '2018-11-07', '1.0.8642.0'],
    ['1.6.16.0', '2023-09-30', undefined],
    ['1.6.16.0', '2023-10-01', '2.0.0.0'],
    ['2.5.78.0', '2026-09-29T23:59:59Z', undefined],
    ['2.5.78.0', '2026-09-30T00:00:00Z', '2.5.79.0'],
    ['2.5.79.0', '2026-11-20T00:00:00Z', undefined],
    ['1.0.0419.0911', '2026-11-20T00:00:00Z', '2.5.79.0'],
  ] as const) {
    it(`${version} is ${needs ? 'no longer' : 'still'} served on ${now}`, () => {
      assert.equal(endedFor(version, now)?.needs, needs);
    });
  }

  it('are compared number by number', () => {
    assert.ok(isOlder('2.5.9.0', '2.5.79.0'));
    assert.ok(isOlder('2.5', '2.5.1'));
    assert.ok(!isOlder('1.0.0419.0911', '1.0.419.911'));
    assert.ok(!isOlder('no version', '2.5.79.0'));
  });

  it('stand in the runbook, each with its day', () => {
    const days = ['7 November 2018', '1 October 2023', '30 September 2026'];
    const { cloudSyncAgent, tls12Alone, ...ofConnect } = LANDMARKS;
    carries('connect-version-old', [
      ...days,
      ...Object.values(ofConnect),
      ENDS_OF_SERVICE.at(-1)?.needs ?? '',
      `.NET Framework ${SERVER_NEEDS.dotNetFramework}`,
      `TLS ${SERVER_NEEDS.tls}`,
    ]);
    carries('cloud-sync-agent', [cloudSyncAgent]);
    assert.ok(isOlder(tls12Alone, '2.0'));
  });
});

describe('endpoints', () => {
  it('depend on the version and the cloud', () => {
    assert.deepEqual(endpointsFor('2.6.84.0'), ENDPOINTS.global);
    assert.deepEqual(endpointsFor(undefined, 'china'), ENDPOINTS.china);
    assert.deepEqual(endpointsFor('1.1.380.0').hosts, ['*.servicebus.windows.net']);
    assert.ok(endpointsFor('1.0.8641.0').tcpPorts.includes('9350-9354'));
  });

  it('stand in the runbook for every cloud', () => {
    const hosts = Object.values(ENDPOINTS).flatMap((one) => one.hosts);
    carries('writeback-connectivity', [...hosts, TEST_HOST]);
  });
});

describe('roles', () => {
  it('bring the two-proof policy when Microsoft lists them', () => {
    assert.equal(new Set(TWO_GATE_ROLES).size, TWO_GATE_ROLES.length);
    for (const role of [...TWO_GATE_ROLES, 'Windows 365 Administrator', 'helpdesk administrator']) {
      assert.equal(followsAdministratorPolicy(role), true, role);
    }
  });

  it('that only read do not; unknown ones leave it open', () => {
    for (const role of ['Global Reader', 'Directory Readers', 'Security Reader']) {
      assert.equal(followsAdministratorPolicy(role), false, role);
    }
    assert.equal(followsAdministratorPolicy('Contoso Gatekeeper'), undefined);
  });

  it('are counted in the runbook, with the exceptions and the time of the switch', () => {
    const { trialDays } = ONE_GATE_EXCEPTIONS;
    carries('admin-two-gate-policy', [
      `${TWO_GATE_ROLES.length} roles`,
      `${trialDays} days of a trial`,
      'without a custom domain and without synchronisation',
    ]);
    carries('admin-sspr-disabled', [`${ADMIN_SWITCH_MINUTES} minutes`]);
  });
});

describe('licences', () => {
  it('are known by well-formed ids, each once', () => {
    const ids = [...SKUS.map(({ id }) => id), ...Object.values(SERVICE_PLANS)];
    for (const id of ids) assert.match(id, GUID);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('carry writeback by plan, also P2 without P1', () => {
    const by = (name: string) => SKUS.filter((sku) => sku.name === name).map(carriesWriteback);
    assert.deepEqual(by('Microsoft 365 E5 Security'), [true]);
    assert.deepEqual(by('Microsoft 365 Business Premium'), [true]);
    assert.deepEqual(by('Office 365 E5'), [false]);
    assert.equal(writebackPlan(SERVICE_PLANS.AAD_PREMIUM.toUpperCase()), 'AAD_PREMIUM');
    assert.equal(writebackPlan(SERVICE_PLANS.AAD_BASIC), undefined);
  });

  it('are asked for by plan in the runbook', () => {
    carries('licence-missing', [
      ...WRITEBACK_PLANS.map((plan) => SERVICE_PLANS[plan]),
      'Business Standard',
      'Business Premium',
    ]);
  });
});

describe('organisational units', () => {
  const named = (unit: string) => `CN=Vance\\, Adele,OU=${unit},DC=contoso,DC=com`;

  it('with a reserved character are found, escaped or not', () => {
    for (const unit of [
      'a\\,b',
      'a\\2Cb',
      'a/b',
      'a\\+b',
      '\\ a',
      'a\\ ',
      '\\#a',
      'a\\0Ab',
      'a\\=b',
    ]) {
      assert.ok(reservedUnit(named(unit)), unit);
    }
  });

  it('without one are not, whatever the person is called', () => {
    for (const unit of ['Sales', 'Köln & Bonn', 'a#b', 'a-b_c (d)']) {
      assert.equal(reservedUnit(named(unit)), undefined, unit);
    }
  });

  it('are explained in the runbook', () => {
    const visible = RESERVED_IN_UNITS.filter((one) => one.trim() !== '');
    carries('ou-reserved-character', visible);
  });
});

describe('what runbooks say', () => {
  it('names the five rights of the connector account', () => {
    carries(
      'ad-permissions',
      AD_PERMISSIONS.map(({ name }) => name),
    );
  });

  it('names every way that does not write back, and the ones that do', () => {
    carries(
      'writeback-unsupported-path',
      ROUTES.map(({ place }) => place),
    );
    assert.ok(ROUTES.some(({ writesBack }) => !writesBack));
  });

  it('names the limits and the wait', () => {
    const words: Readonly<Record<number, string>> = { 5: 'five', 10: 'ten' };
    carries('throttled', [
      ...LIMITS.map(({ tries }) => words[tries] ?? '?'),
      `${BLOCK_HOURS} hours`,
    ]);
  });

  it('names how long things take', () => {
    const spelt: Readonly<Record<number, string>> = {
      2: 'two',
      3: 'three',
      5: 'five',
      15: 'fifteen',
    };
    const { idleConnection, heartbeat, resetPage, verificationCode, hashSync } = MINUTES;
    const { least, better } = idleConnection;
    carries('writeback-connectivity', [
      `${spelt[least]} to ${spelt[better]} minutes`,
      `every ${spelt[heartbeat]} minutes`,
    ]);
    carries('verification-code-not-received', [
      `for ${spelt[verificationCode]} minutes`,
      `${spelt[resetPage]}`,
    ]);
    carries('password-not-synced-yet', [`every ${spelt[hashSync]} minutes`]);
    carries('decryption-key-mismatch', ['six months']);
    carries('ad-permissions', ['an hour']);
  });

  it('gives the order in which to mend a broken line', () => {
    for (const id of [
      'writeback-connectivity',
      'writeback-service-down',
      'tls-disabled',
    ] as const) {
      const text = runbook(id);
      const steps = ['network', 'TLS 1.2', '.NET Framework 4.8', 'restart', 'off and on', 'newest'];
      const order = text.slice(text.indexOf('In this order'));
      const places = steps.map((step) => order.indexOf(step));
      assert.ok(!places.includes(-1), `${id} leaves a step out`);
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        id,
      );
    }
  });

  it('writes phone numbers the way they must be written', () => {
    assert.ok(isUsablePhone(PHONE_EXAMPLE));
    assert.ok(isUsablePhone('+43 1234567 x890'));
    for (const bad of ['+14251234567', '4251234567', '+1 425 123 4567', '']) {
      assert.ok(!isUsablePhone(bad), bad);
    }
    for (const id of ['contact-info-malformed', 'phone-mismatch', 'not-registered'] as const) {
      carries(id, [PHONE_EXAMPLE]);
    }
  });

  it('knows the PDC emulator, SDProp and Cloud Sync where they matter', () => {
    carries('dc-unreachable', ['PDC emulator']);
    carries('dc-version-too-old', ['PDC emulator', '1.2.840.113556.1.4.2066']);
    carries('server-clock-skew', ['PDC emulator']);
    carries('account-locked', ['PDC emulator']);
    carries('protected-group', ['adminCount', 'SDProp', 'AdminSDHolder']);
    carries('inheritance-disabled', ['adminCount', 'SDProp']);
    carries('cloud-sync-agent', [
      'Set-AADCloudSyncPasswordWritebackConfiguration',
      'Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack',
      'group managed service account',
    ]);
  });
});

function carries(id: CauseId, words: readonly string[]): void {
  const text = runbook(id);
  const lacking = words.filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
  assert.deepEqual(lacking, [], `missing in dialogs/locales/en/causes/${id}.json`);
}

/** All strings of a cause's file, one after the other. */
function runbook(id: CauseId): string {
  const file = `${import.meta.dirname}/../../dialogs/locales/en/causes/${id}.json`;
  return stringsIn(JSON.parse(readFileSync(file, 'utf8'))).join('\n');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
