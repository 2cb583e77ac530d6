const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Object ids go into addresses and filters, so nothing else may pass for one. */
export function isGuid(value: unknown): value is string {
  return typeof value === 'string' && GUID.test(value);
}
