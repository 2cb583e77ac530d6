import { isOlder } from './connect-versions.ts';

export type Cloud = 'global' | 'us-government' | 'china';

export interface Endpoints {
  readonly hosts: readonly string[];
  readonly tcpPorts: readonly string[];
}

/** What the sync server must reach for writeback, outbound, since version 1.1.443.0 (Microsoft: troubleshoot-sspr-writeback). */
export const ENDPOINTS: Readonly<Record<Cloud, Endpoints>> = {
  global: {
    hosts: ['*.passwordreset.microsoftonline.com', '*.servicebus.windows.net'],
    tcpPorts: ['443'],
  },
  'us-government': {
    hosts: ['*.passwordreset.microsoftonline.us', '*.servicebus.usgovcloudapi.net'],
    tcpPorts: ['443'],
  },
  china: {
    hosts: [
      'ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn',
      'ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn',
    ],
    tcpPorts: ['443'],
  },
};

/** A host of the global cloud that answers a test of the connection. */
export const TEST_HOST = 'ssprdedicatedsbprodscu.servicebus.windows.net';

/** Versions before the present endpoints, newest first; served no more, but found in old firewalls. */
export const OLD_ENDPOINTS: readonly (Endpoints & { readonly from: string })[] = [
  { from: '1.0.8667.0', hosts: ['*.servicebus.windows.net'], tcpPorts: ['443'] },
  {
    from: '0',
    hosts: ['ssprsbprodncu-sb.accesscontrol.windows.net'],
    tcpPorts: ['443', '9350-9354', '5671'],
  },
];

/** Endpoints of a version of the sync server; the present ones where the version is not known. */
export function endpointsFor(version: string | undefined, cloud: Cloud = 'global'): Endpoints {
  const present = ENDPOINTS[cloud];
  if (version === undefined || !isOlder(version, '1.1.443.0')) return present;
  return OLD_ENDPOINTS.find(({ from }) => !isOlder(version, from)) ?? present;
}
