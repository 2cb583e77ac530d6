import { TeamsAdapter } from '@microsoft/teams-ai';
import {
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
  TurnContext,
} from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Clock } from '../inquiry/ports.ts';
import { BelievedTokens } from './believed-tokens.ts';
import { Connector } from './connector.ts';
import type { BotIdentity, TokenRules } from './identity.ts';

/** What botbuilder needs to know of a cloud, in its own names. */
export const CLOUDS: Readonly<
  Record<TokenRules['cloud'], ConfigurationBotFrameworkAuthenticationOptions>
> = {
  public: {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl:
      'https://login.botframework.com/v1/.well-known/openidconfiguration',
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
    CallerId: 'urn:botframework:azure',
  },
  'us-government': {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
    ToChannelFromBotOAuthScope: 'https://api.botframework.us',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
    OAuthUrl: 'https://api.botframework.azure.us',
    ToBotFromChannelOpenIdMetadataUrl:
      'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.us/common/v2.0/.well-known/openid-configuration',
    CallerId: 'urn:botframework:azureusgov',
  },
};

/** TeamsAdapter with a door that writes no HTTP answers, and so puts no error messages into them. */
export class DeskAdapter extends TeamsAdapter {
  readonly #botId: string;
  readonly #believed: BelievedTokens;
  /** One an address: Teams has a handful of them. */
  readonly #connectors = new Map<string, Promise<Connector>>();

  constructor(identity: BotIdentity, rules: TokenRules, clock: Pick<Clock, 'now'>) {
    const cloud = CLOUDS[rules.cloud];
    super(
      {
        ...cloud,
        ValidateAuthority: 'true',
        ToBotFromChannelOpenIdMetadataUrl:
          rules.openIdMetadata ?? cloud.ToBotFromChannelOpenIdMetadataUrl,
        ToBotFromChannelTokenIssuer: rules.issuer ?? cloud.ToBotFromChannelTokenIssuer,
      },
      credentialsOf(identity),
    );
    this.#believed = new BelievedTokens(clock);
    this.#botId = identity.kind === 'none' ? '' : identity.id;
  }

  /**
   * Authenticates the activity, then runs the turn. CloudAdapter would build two HTTP clients for every turn
   * so that it can send; this bot sends through connector() below, and an invoke is answered by what `turn` gives.
   *
   * @throws whatever authentication throws; the caller tells it from a failing turn by whether `turn` began
   */
  async receive<T>(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<T>,
  ): Promise<T> {
    await this.#believed.checked(authorization, activity, () =>
      this.botFrameworkAuthentication.authenticateRequest(activity, authorization),
    );
    return turn(new TurnContext(this, activity));
  }

  /** Kept, so that connections and tokens are used again. */
  connector(serviceUrl: string): Promise<Connector> {
    const known = this.#connectors.get(serviceUrl);
    if (known) return known;
    const made = this.#connectorTo(serviceUrl);
    this.#connectors.set(serviceUrl, made);
    made.catch(() => this.#connectors.delete(serviceUrl));
    return made;
  }

  /** One page of the members of a team; see Connector.members. */
  async members(serviceUrl: string, ...page: Parameters<Connector['members']>) {
    return (await this.connector(serviceUrl)).members(...page);
  }

  /** A connector of our own with botbuilder's credentials, which fetch and renew the token. */
  async #connectorTo(serviceUrl: string): Promise<Connector> {
    if (this.#botId === '') return new Connector(serviceUrl);
    const claims = this.createClaimsIdentity(this.#botId);
    const factory = this.botFrameworkAuthentication.createConnectorFactory(claims);
    const { credentials } = await factory.create(serviceUrl);
    return new Connector(serviceUrl, () => authorisationOf(credentials));
  }
}

type Credentials = ConnectorClient['credentials'];
type Signed = Parameters<Credentials['signRequest']>[0];

/** botbuilder hands a token out only by setting a header of a request. */
async function authorisationOf(credentials: Credentials): Promise<string | undefined> {
  let authorisation: string | undefined;
  const headers = { set: (_name: string, value: string) => (authorisation = value) };
  await credentials.signRequest({ headers } as unknown as Signed);
  return authorisation;
}

export function credentialsOf(identity: BotIdentity): ConfigurationServiceClientCredentialFactory {
  switch (identity.kind) {
    case 'none':
      return new ConfigurationServiceClientCredentialFactory({});
    case 'managed-identity':
      return new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppType: 'UserAssignedMsi',
        MicrosoftAppId: identity.id,
        MicrosoftAppTenantId: identity.tenantId,
      });
    case 'client-secret':
      return new ConfigurationServiceClientCredentialFactory({
        ...registrationOf(identity),
        MicrosoftAppPassword: identity.secret,
      });
    case 'certificate':
      return new ConfigurationServiceClientCredentialFactory({
        ...registrationOf(identity),
        CertificateThumbprint: identity.thumbprint,
        CertificatePrivateKey: identity.privateKey,
      });
  }
}

function registrationOf({ id, tenantId }: { readonly id: string; readonly tenantId?: string }) {
  return tenantId === undefined
    ? { MicrosoftAppType: 'MultiTenant', MicrosoftAppId: id }
    : { MicrosoftAppType: 'SingleTenant', MicrosoftAppId: id, MicrosoftAppTenantId: tenantId };
}
