import type { AccessToken, TokenCredential } from '@azure/identity';
import type { Clock } from '../inquiry/ports.ts';

/** A token is renewed this long before it ends, so that none runs out on the way. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** Gets tokens for one scope: kept until shortly before they end, and asked for once however many wait. */
export class TokenSource {
  readonly #credential: TokenCredential;
  readonly #scope: string;
  readonly #clock: Clock;
  #token: AccessToken | undefined;
  #asking: Promise<AccessToken> | undefined;

  constructor(credential: TokenCredential, scope: string, clock: Clock) {
    this.#credential = credential;
    this.#scope = scope;
    this.#clock = clock;
  }

  /** @throws what the credential throws when the identity is refused or cannot be reached */
  async get(): Promise<string> {
    const renewAt = (this.#token?.expiresOnTimestamp ?? 0) - RENEW_BEFORE_MS;
    if (this.#token && this.#clock.now().getTime() < renewAt) return this.#token.token;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return (await this.#asking).token;
  }

  /** After a 401: the next request asks for a new token. */
  forget(): void {
    this.#token = undefined;
  }

  async #ask(): Promise<AccessToken> {
    const token = await this.#credential.getToken(this.#scope);
    if (!token) throw new Error('The credential gave no token');
    this.#token = token;
    return token;
  }
}
