/**
 * Where Teams keeps the files of personal chats: OneDrive for Business, a part of SharePoint. Bots get no files
 * in the clouds whose SharePoint has another name.
 */
const SHAREPOINT = /^[a-z0-9-]+\.sharepoint\.com$/;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * An address that a client named, if it is one where Teams keeps files.
 *
 * @param localOnly also this machine, over http: for a trial without Teams
 */
export function filePlace(address: string, localOnly: boolean, base?: URL): URL | undefined {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  return url && isTrusted(url, localOnly) ? url : undefined;
}

function isTrusted({ protocol, hostname, port, username, password }: URL, localOnly: boolean) {
  if (username !== '' || password !== '') return false;
  if (localOnly && LOOPBACK.has(hostname)) return protocol === 'http:' || protocol === 'https:';
  return protocol === 'https:' && port === '' && SHAREPOINT.test(hostname);
}
