import { authorityHost, type GraphAuth, isLoopback } from '../directory/credential.ts';
import type { Settings } from './settings.ts';

export interface GraphConfig {
  /** Origin without a version or a trailing slash: "https://graph.microsoft.com". */
  readonly baseUrl: string;
  /** The tenant whose people are diagnosed; undefined only in a local trial. */
  readonly tenantId?: string;
  readonly auth: GraphAuth;
}

const KINDS = [
  'client-secret',
  'client-certificate',
  'managed-identity',
  'workload-identity',
] as const;

const REGISTRATION = 'Copy it from the app registration that holds the Graph permissions.';

export function readGraph(settings: Settings, localOnly: boolean): GraphConfig {
  const baseUrl = (settings.url('GRAPH_BASE_URL') ?? new URL('https://graph.microsoft.com')).origin;
  const onThisMachine = isLoopback(baseUrl);
  if (!onThisMachine && !authorityHost(baseUrl)) {
    settings.problem(
      'GRAPH_BASE_URL',
      `is "${baseUrl}", which is not a Microsoft Graph root`,
      'Use https://graph.microsoft.com, or the root that Microsoft documents for your national cloud.',
    );
  }
  // Without a token only towards this machine, and only when this machine is all that can reach the bot.
  if (localOnly && onThisMachine) {
    return { baseUrl, tenantId: settings.text('GRAPH_TENANT_ID'), auth: { kind: 'none' } };
  }
  if (onThisMachine) {
    settings.problem(
      'GRAPH_BASE_URL',
      `is "${baseUrl}", an address of this machine`,
      'Use a Microsoft Graph root, or set LOCAL_ONLY=true for a trial.',
    );
  }
  const tenantId = settings.guid('GRAPH_TENANT_ID', REGISTRATION);
  return { baseUrl, tenantId, auth: readAuth(settings, tenantId) };
}

function readAuth(settings: Settings, tenantId: string): GraphAuth {
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
