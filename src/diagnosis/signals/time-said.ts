const ISO_TIME =
  /\b(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,7})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)/i;

/**
 * A full moment with its zone, as ISO 8601 UTC. "This morning at nine" is left alone: without a clock
 * and a zone it names no moment.
 */
export function timeSaid(text: string): string | undefined {
  const parts = ISO_TIME.exec(text.slice(0, 20_000));
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = '00', zone = 'Z'] = parts;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2') : 'Z';
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}
