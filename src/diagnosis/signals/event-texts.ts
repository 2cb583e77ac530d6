import type { Recognised } from '../recognised.ts';
import { asRecognised } from './as-recognised.ts';
import type { MeaningId } from './meanings.ts';

/**
 * Telling parts of event texts, the more specific first: they say more than the number of the event,
 * and some say more than the result code beside them.
 */
export const EVENT_TEXTS: readonly (readonly [RegExp, MeaningId])[] = [
  [
    /no password writeback targets found|in scope of password sync rule/i,
    'object-not-in-password-sync-scope',
  ],
  [
    /operation on a privileged account|adminCount\W{0,12}1\b|AdminSDHolder/i,
    'privileged-account-denied',
  ],
  [
    /failed to acquire user information[^\r\n]*(?:ERROR_ACCESS_DENIED|0x5\b)/i,
    'sam-remote-call-denied',
  ],
  [/failed to acquire user information[^\r\n]*0x6b[ab]\b/i, 'dc-unreachable'],
  [/LDAP password policy control|1\.2\.840\.113556\.1\.4\.2066/i, 'dc-policy-hints-missing'],
  [/a restriction prevents the password from being changed/i, 'onprem-policy-refused'],
  [
    /password synchronization is(?: not|n't) enabled on this management agent/i,
    'forest-config-changed',
  ],
  [/management agent credentials were denied access/i, 'ad-access-denied'],
  [/duplicated entries with the same anchor|multiple mat?ches found/i, 'onprem-multi-match'],
  [/insecure setting of passwords|128[- ]bit (?:TLS|SSL)/i, 'ldap-signing-not-configured'],
  [
    /domain controller could not be contacted|specified domain either does not exist|server is not operational|RPC server is unavailable/i,
    'dc-unreachable',
  ],
  [/filename or extension is too long/i, 'connector-password-too-long'],
  [/possess a common algorithm|could not create SSL\/TLS secure channel/i, 'tls-disabled'],
  [
    /matched at least one of the tokens present in|current Azure password policy[^.]*(?:rejected|not comply)|did not comply with the current (?:Azure|Entra)[^.]*password policy/i,
    'banned-password-dc-agent',
  ],
  [
    /certificate chain could not be built|CryptographicException[^\r\n]*certificate/i,
    'cloud-sync-agent',
  ],
  [/remote certificate is invalid/i, 'service-bus-certificate-invalid'],
  [/connection to the connect service was lost/i, 'service-bus-listener-error'],
  [/error getting auth token/i, 'auth-token-error'],
  [
    /token provider was unable to provide a security token|error connecting to servicebus/i,
    'service-bus-unreachable',
  ],
  [
    /407[^\r\n]{0,40}proxy authentication required|proxy authentication required/i,
    'service-bus-unreachable',
  ],
  [
    /does not support administrators resetting user passwords|version of (?:Azure AD|Microsoft Entra|Entra) Connect[^.\r\n]{0,60}(?:no longer supported|deprecated|retired)/i,
    'connect-version-old',
  ],
  [
    /(?:Azure AD|Entra(?: ID)?)(?: Connect)? Sync service (?:entered the stopped state|terminated|failed to start|did not (?:start|respond)|hung)/i,
    'writeback-service-stopped',
  ],
  [/unable to configure password writeback/i, 'wizard-licence'],
  [/unable to locate ma\b/i, 'wizard-connector-not-found'],
  [
    /clock skew|time (?:difference|skew) (?:between|is too)|clocks? (?:is|are) not synchroni[sz]ed|(?:clock|time)[^.\r\n]{0,40}out of sync|not (?:yet valid|within its valid time range)/i,
    'server-clock-skew',
  ],
];

/** Words that people use too, so the number and the code of an event are heard before them. */
export const PLAIN_EVENT_TEXTS: readonly (readonly [RegExp, MeaningId])[] = [
  [
    /password (?:specified )?(?:is|was) incorrect|incorrect current password|network password is not correct/i,
    'wrong-current-password',
  ],
  [/account is (?:currently )?locked out/i, 'account-locked-onprem'],
  [/account is (?:currently )?disabled/i, 'account-disabled-onprem'],
  [
    /object (?:cannot|could not) be found|AD object is not present|no such object on the server/i,
    'user-not-found-onprem',
  ],
];

/** The most specific text that only such an event holds; `words` are the words that were recognised. */
export function eventText(message: string): Recognised | undefined {
  return firstOf(EVENT_TEXTS, message);
}

/** A plain reason inside an event's text. */
export function plainEventText(message: string): Recognised | undefined {
  return firstOf(PLAIN_EVENT_TEXTS, message);
}

function firstOf(
  texts: readonly (readonly [RegExp, MeaningId])[],
  message: string,
): Recognised | undefined {
  for (const [pattern, id] of texts) {
    const words = pattern.exec(message)?.[0];
    if (words) return asRecognised(id, words, 'event');
  }
  return undefined;
}
