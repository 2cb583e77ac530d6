import {
  AzureAuthorityHosts,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';

/** How the bot proves itself to Graph. Always chosen by the operator; nothing is guessed from the machine. */
export type GraphAuth =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'client-secret';
      readonly tenantId: string;
      readonly clientId: string;
      readonly secret: string;
    }
  | {
      readonly kind: 'client-certificate';
      readonly tenantId: string;
      readonly clientId: string;
      /** PEM file with the certificate and its private key. */
      readonly path: string;
    }
  | { readonly kind: 'managed-identity'; readonly clientId?: string }
  | {
      readonly kind: 'workload-identity';
      readonly tenantId: string;
      readonly clientId: string;
      /** Where the platform writes the federated token; its own variable names it when absent. */
      readonly tokenFilePath?: string;
    };

/** Graph hosts and the sign-in service of the same cloud. */
const AUTHORITIES: Readonly<Record<string, string>> = {
  'graph.microsoft.com': AzureAuthorityHosts.AzurePublicCloud,
  'graph.microsoft.us': AzureAuthorityHosts.AzureGovernment,
  'dod-graph.microsoft.us': AzureAuthorityHosts.AzureGovernment,
  'microsoftgraph.chinacloudapi.cn': AzureAuthorityHosts.AzureChina,
};

/** Undefined for a host that is no Graph root over https: no token may be sent there. */
export function authorityHost(graphBaseUrl: string): string | undefined {
  const url = new URL(graphBaseUrl);
  return url.protocol === 'https:' ? AUTHORITIES[url.hostname] : undefined;
}

export function isLoopback(graphBaseUrl: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(graphBaseUrl).hostname);
}

/**
 * The credential for this Graph root; undefined towards a loopback address in local-only mode, where no
 * token exists.
 *
 * @throws Error when a token would be needed and cannot be had, or would go to a host that is not Graph
 */
export function createCredential(
  graphBaseUrl: string,
  auth: GraphAuth,
  localOnly: boolean,
): TokenCredential | undefined {
  if (localOnly && isLoopback(graphBaseUrl)) return undefined;
  const authority = authorityHost(graphBaseUrl);
  if (!authority) {
    const known = Object.keys(AUTHORITIES).join(', ');
    throw new Error(`${graphBaseUrl} is no Microsoft Graph root: use https and one of ${known}.`);
  }
  switch (auth.kind) {
    case 'none':
      throw new Error('Microsoft Graph needs a credential: configure how the bot signs in to it.');
    case 'client-secret':
      return new ClientSecretCredential(auth.tenantId, auth.clientId, auth.secret, {
        authorityHost: authority,
      });
    case 'client-certificate':
      return new ClientCertificateCredential(auth.tenantId, auth.clientId, auth.path, {
        authorityHost: authority,
      });
    case 'managed-identity':
      return new ManagedIdentityCredential(auth.clientId ? { clientId: auth.clientId } : {});
    case 'workload-identity':
      return new WorkloadIdentityCredential({
        tenantId: auth.tenantId,
        clientId: auth.clientId,
        tokenFilePath: auth.tokenFilePath,
        authorityHost: authority,
      });
  }
}
