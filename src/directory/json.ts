/** Permissive readers for foreign JSON: what is not as expected is absent, never an exception. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function object(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : [];
}

export function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(object).filter((one) => one !== undefined) : [];
}

/** The items of a Graph collection; undefined when the answer is no collection. */
export function collection(body: unknown): JsonObject[] | undefined {
  const value = object(body)?.value;
  return Array.isArray(value) ? objects(value) : undefined;
}

/** A copy without the names whose value is undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
