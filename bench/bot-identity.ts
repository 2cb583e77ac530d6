import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a bot registered with Teams has, on loopback. */
export interface Registration {
  readonly botId: string;
  readonly tenantId: string;
  /** Where the keys are published by which its inbound tokens are checked. */
  readonly metadataUrl: string;
  /** Where a managed identity gets the token for its way out. */
  readonly identityUrl: string;
  /** The Authorization header of what Teams posts. */
  readonly authorization: string;
}

const BOT_ID = '11111111-1111-4111-8111-111111111111';
const ISSUER = 'https://api.botframework.com';
const HOUR = 3_600;

/** Registers a bot whose messages go to `serviceUrl`. */
export async function registerBot(serviceUrl: string, tenantId: string): Promise<Registration> {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(keys.publicKey)), kid: 'bench', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const now = Math.floor(Date.now() / 1_000);
    const answers: Readonly<Record<string, object>> = {
      '/metadata': { issuer: ISSUER, jwks_uri: `${root}/keys` },
      '/keys': { keys: [key] },
      '/token': { access_token: 'bench', token_type: 'Bearer', expires_on: `${now + 24 * HOUR}` },
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
    ...{ metadataUrl: `${root}/metadata`, identityUrl: `${root}/token` },
  };
}
