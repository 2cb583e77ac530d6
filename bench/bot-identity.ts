import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppCredentials } from 'botframework-connector';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a bot registered with Teams has, on loopback. */
export interface Registration {
  readonly botId: string;
  readonly tenantId: string;
  /** Where the keys are published by which its inbound tokens are checked. */
  readonly metadataUrl: string;
  /** The Authorization header of what Teams posts. */
  readonly authorization: string;
}

const BOT_ID = '11111111-1111-4111-8111-111111111111';
const ISSUER = 'https://api.botframework.com';
const AUDIENCE = 'https://api.botframework.com';
const DAY_MS = 24 * 3_600_000;

/** Registers a bot whose messages go to `serviceUrl`. */
export async function registerBot(serviceUrl: string, tenantId: string): Promise<Registration> {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(keys.publicKey)), kid: 'bench', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answers: Readonly<Record<string, object>> = {
      '/metadata': { issuer: ISSUER, jwks_uri: `${root}/keys` },
      '/keys': { keys: [key] },
    };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answers[request.url?.split('?')[0] ?? ''] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = await new SignJWT({ serviceurl: serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
    .setIssuer(ISSUER)
    .setAudience(BOT_ID)
    .setNotBefore('-5m')
    .setExpirationTime('12h')
    .sign(keys.privateKey);
  return {
    ...{ botId: BOT_ID, tenantId, authorization: `Bearer ${token}` },
    metadataUrl: `${root}/metadata`,
  };
}

/** The token for the way out is there, as it is for an hour at a time: no sign-in service can be had on loopback. */
export function holdToken({ botId }: Registration): void {
  const { cache } = AppCredentials as unknown as {
    readonly cache: Map<string, { readonly accessToken: string; readonly expiresOn: Date }>;
  };
  const expiresOn = new Date(Date.now() + DAY_MS);
  cache.set(`${botId}${AUDIENCE}-cache`, { accessToken: 'bench', expiresOn });
}
