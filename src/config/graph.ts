import { isLoopback, type Settings } from './settings.ts';

/** How the bot proves itself to Microsoft Graph. */
export type GraphCredential =
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
      readonly path: string;
    }
  | { readonly kind: 'managed-identity'; readonly clientId?: string }
  | {
      readonly kind: 'workload-identity';
      readonly tenantId: string;
      readonly clientId: string;
    };

export interface GraphConfig {
  /** Origin without a version or a trailing slash: "https://graph.microsoft.com". */
  readonly baseUrl: string;
  /** Where tokens for that cloud are issued. */
  readonly authorityHost: string;
  /** The tenant whose people are diagnosed; undefined only in a local trial. */
  readonly tenantId?: string;
  readonly credential: GraphCredential;
}

/** Graph roots and their sign-in services; a token is sent to no other host. */
const CLOUDS: Readonly<Record<string, string>> = {
  'graph.microsoft.com': 'https://login.microsoftonline.com',
  'graph.microsoft.us': 'https://login.microsoftonline.us',
  'dod-graph.microsoft.us': 'https://login.microsoftonline.us',
  'microsoftgraph.chinacloudapi.cn': 'https://login.chinacloudapi.cn',
};

const KINDS = [
  'client-secret',
  'client-certificate',
  'managed-identity',
  'workload-identity',
] as const;

const REGISTRATION = 'Copy it from the app registration that holds the Graph permissions.';

export function readGraph(settings: Settings, localOnly: boolean): GraphConfig {
  const url = settings.url('GRAPH_BASE_URL') ?? new URL('https://graph.microsoft.com');
  const authorityHost = CLOUDS[url.hostname];
  if (!authorityHost && !isLoopback(url)) {
    settings.problem(
      'GRAPH_BASE_URL',
      `names ${url.hostname}, which is not a Microsoft Graph root`,
      `Use one of: ${Object.keys(CLOUDS).join(', ')}.`,
    );
  }
  const common = {
    baseUrl: url.origin,
    authorityHost: authorityHost ?? 'https://login.microsoftonline.com',
  };
  // Without a token only towards this machine, and only when this machine is all that can reach the bot.
  if (localOnly && isLoopback(url) && !settings.text('GRAPH_AUTH')) {
    return { ...common, tenantId: settings.text('GRAPH_TENANT_ID'), credential: { kind: 'none' } };
  }
  const tenantId = settings.guid('GRAPH_TENANT_ID', REGISTRATION);
  return { ...common, tenantId, credential: readCredential(settings, tenantId) };
}

function readCredential(settings: Settings, tenantId: string): GraphCredential {
  const choices = `Set it to one of: ${KINDS.join(', ')}.`;
  if (!settings.text('GRAPH_AUTH')) {
    settings.problem('GRAPH_AUTH', 'is missing', choices);
    return { kind: 'none' };
  }
  const kind = settings.choice('GRAPH_AUTH', KINDS, 'managed-identity');
  if (kind === 'managed-identity') return { kind, clientId: settings.text('GRAPH_CLIENT_ID') };

  const clientId = settings.guid('GRAPH_CLIENT_ID', REGISTRATION);
  if (kind === 'workload-identity') return { kind, tenantId, clientId };
  if (kind === 'client-certificate') {
    const fix = 'Name a PEM file that holds the certificate and its private key.';
    const path = settings.required('GRAPH_CERTIFICATE_PATH', fix);
    settings.file('GRAPH_CERTIFICATE_PATH');
    return { kind, tenantId, clientId, path };
  }
  const fix = 'Create a client secret for that app registration.';
  return { kind, tenantId, clientId, secret: settings.required('SECRET_GRAPH_CLIENT_SECRET', fix) };
}
