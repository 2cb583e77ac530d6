/** Reading values of unknown JSON without trusting any of it. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A non-empty string; numbers become strings. Microsoft writes absence as '', '<null>' or 'hidden'. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.trim();
  return trimmed === '' || trimmed === '<null>' || trimmed === 'hidden' ? undefined : trimmed;
}

/** An object or a list that may have come as a JSON string (Log Analytics does both). */
export function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** The same fields with every name in one spelling: `Date (UTC)`, `ResultReason`, `result_reason` … */
export function anyCase(fields: Fields): Fields {
  const plain: Record<string, unknown> = {};
  for (const name in fields) plain[plainName(name)] ??= fields[name];
  return plain;
}

const plainNames = new Map<string, string>();

/** Column names are few and come again in every row, so each is worked out once. */
function plainName(name: string): string {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '');
    if (plainNames.size < 5_000) plainNames.set(name, plain);
  }
  return plain;
}

/** The value without the properties that are undefined. */
export function compact<T extends object>(value: T): T {
  const kept: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) if (one !== undefined) kept[name] = one;
  return kept as T;
}
