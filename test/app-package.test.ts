import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import appManifest, { type TeamsManifest } from '@microsoft/app-manifest';
import { unzipSync } from 'fflate';

const VALUES = {
  TEAMS_APP_ID: '5f3c1c5e-9a53-4a62-9e5b-0a0d7a6b1f11',
  BOT_ID: '2b7d3c14-0f0e-4c0e-8f5d-6b1f3f0a9c22',
  APP_NAME_SUFFIX: ' (test)',
  DEVELOPER_NAME: 'Contoso IT',
  WEBSITE_URL: 'https://www.contoso.com',
  PRIVACY_URL: 'https://www.contoso.com/privacy',
  TERMS_URL: 'https://www.contoso.com/terms',
};

describe('the Teams app package', () => {
  const manifestText = readFileSync('appPackage/manifest.json', 'utf8');
  const version = (JSON.parse(manifestText) as { version: string }).version;
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reset-desk-package-'));
  });
  after(() => rm(folder, { recursive: true }));

  function pack(values: Record<string, string>): { status: number | null; stderr: string } {
    const envFile = join(folder, 'env');
    const lines = Object.entries(values).map(([name, value]) => `${name}="${value}"`);
    writeFileSync(envFile, lines.join('\n'));
    const { status, stderr } = spawnSync('node', ['scripts/package.ts', envFile], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    return { status, stderr };
  }

  it('is one zip with a valid manifest and both icons at its root', async () => {
    const { status, stderr } = pack(VALUES);
    assert.equal(status, 0, stderr);
    const zip = unzipSync(readFileSync(`appPackage/build/reset-desk-${version}.zip`));
    assert.deepEqual(Object.keys(zip).toSorted(), ['color.png', 'manifest.json', 'outline.png']);
    const manifest = JSON.parse(
      Buffer.from(zip['manifest.json'] ?? []).toString(),
    ) as TeamsManifest;
    assert.deepEqual(await appManifest.AppManifestUtils.validateAgainstSchema(manifest), []);
    assert.ok(!JSON.stringify(manifest).includes('${{'));
    assert.ok(!('webApplicationInfo' in manifest));
  });

  it('names the registration that may install it for people, where there is one', async () => {
    const { status, stderr } = pack({ ...VALUES, GRAPH_CLIENT_ID: VALUES.BOT_ID });
    assert.equal(status, 0, stderr);
    const zip = unzipSync(readFileSync(`appPackage/build/reset-desk-${version}.zip`));
    const manifest = JSON.parse(Buffer.from(zip['manifest.json'] ?? []).toString());
    assert.equal(manifest.webApplicationInfo.id, VALUES.BOT_ID);
    assert.deepEqual(await appManifest.AppManifestUtils.validateAgainstSchema(manifest), []);
  });

  it('is refused, with every missing value named, rather than written half', () => {
    const { BOT_ID, PRIVACY_URL, ...rest } = VALUES;
    const { status, stderr } = pack(rest);
    assert.equal(status, 1);
    assert.match(stderr, /BOT_ID/);
    assert.match(stderr, /PRIVACY_URL/);
    assert.ok(BOT_ID && PRIVACY_URL);
  });

  it('has the version of the package and an entry in the change log', () => {
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(version, own.version);
    const [, top] = readFileSync('appPackage/CHANGELOG.md', 'utf8').match(/^## (\S+)/m) ?? [];
    assert.equal(top, version, 'write what is new for the people who use it');
  });

  it('has icons of the sizes Teams asks for', () => {
    assert.deepEqual(sizeOf('appPackage/color.png'), [192, 192]);
    assert.deepEqual(sizeOf('appPackage/outline.png'), [32, 32]);
  });

  it('finds a line for each of its placeholders in the example environment', () => {
    const file = 'env/.env.dev';
    assert.ok(existsSync(file), `${file} is missing`);
    const offered = Object.keys(parseEnv(readFileSync(file, 'utf8')));
    const wanted = [...manifestText.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
    assert.deepEqual(
      wanted.filter((name) => !offered.includes(name)),
      [],
    );
  });
});

/** Width and height from the header of a PNG file. */
function sizeOf(file: string): [number, number] {
  const header = readFileSync(file).subarray(16, 24);
  return [header.readUInt32BE(0), header.readUInt32BE(4)];
}
