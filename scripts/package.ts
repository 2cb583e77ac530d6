import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import type { TeamsManifest } from '@microsoft/app-manifest';
import appManifest from '@microsoft/app-manifest';
import { zipSync } from 'fflate';

/**
 * `npm run package -- [env/.env.dev]` fills the manifest's placeholders from the file and the environment
 * (the environment wins), validates it offline and writes the zip that administrators upload to Teams.
 */
const envFile = process.argv[2] ?? 'env/.env.dev';
const given = await readFile(envFile, 'utf8').catch(() => undefined);
if (given === undefined) {
  console.error(`${envFile} cannot be read. Name the file with the values of the package.`);
  process.exit(1);
}
const values = { ...parseEnv(given), ...process.env };

const template = await readFile('appPackage/manifest.json', 'utf8');
/** A suffix such as " (dev)" may be empty, and so may what only some need. */
const OPTIONAL = ['APP_NAME_SUFFIX', 'GRAPH_CLIENT_ID'];
const lacking = new Set<string>();
const filled = template.replaceAll(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
  const value = values[name];
  if (!value && !OPTIONAL.includes(name)) lacking.add(name);
  return JSON.stringify(value ?? '').slice(1, -1);
});
const manifest = withoutEmptyInfo(JSON.parse(filled));
const faults = [
  ...[...lacking].map((name) => `${name} is not set. Give it in ${envFile} or in the environment.`),
  ...(lacking.size === 0 ? await appManifest.AppManifestUtils.validateAgainstSchema(manifest) : []),
];
if (faults.length > 0) {
  console.error(
    `The app package was not written:\n${faults.map((one) => `  - ${one}`).join('\n')}`,
  );
  process.exit(1);
}

const { version } = manifest;
const target = `appPackage/build/reset-desk-${version}.zip`;
await mkdir('appPackage/build', { recursive: true });
const zip = zipSync({
  'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
  'color.png': await readFile('appPackage/color.png'),
  'outline.png': await readFile('appPackage/outline.png'),
});
await writeFile(target, zip);
console.log(`wrote ${target}: upload it under Manage apps in the Teams admin center`);

/** Which registration may install the app for people; without one, nobody may. */
function withoutEmptyInfo(filled: TeamsManifest): TeamsManifest {
  const { webApplicationInfo, ...rest } = filled as TeamsManifest & {
    readonly webApplicationInfo?: { readonly id: string };
  };
  return webApplicationInfo?.id ? filled : (rest as TeamsManifest);
}
