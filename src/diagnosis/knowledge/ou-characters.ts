/**
 * Characters that keep writeback from working when they stand in the name of an organisational unit;
 * so do a space or `#` at the start and a space at the end (Microsoft: troubleshoot-sspr-writeback). Names of people may hold them.
 */
export const RESERVED_IN_UNITS = [
  ',',
  '+',
  '"',
  '\\',
  '<',
  '>',
  ';',
  '=',
  '/',
  '\n',
  '\r',
] as const;

/** The first organisational unit with such a character, as it stands in the distinguished name. */
export function reservedUnit(distinguishedName: string): string | undefined {
  return unitsOf(distinguishedName).find((unit) => {
    const name = plain(unit);
    return /^[ #]| $/.test(name) || RESERVED_IN_UNITS.some((one) => name.includes(one));
  });
}

// A component ends at a comma that no backslash escapes.
const COMPONENT = /(?:\\.|[^,\\])+/gs;

function unitsOf(distinguishedName: string): string[] {
  const components = distinguishedName.match(COMPONENT) ?? [];
  return components.flatMap((one) => /^\s*OU=(.*)$/is.exec(one)?.[1] ?? []);
}

/** `Sales\2C North` and `Sales\, North` are the name `Sales, North`. */
function plain(unit: string): string {
  return unit.replaceAll(/\\([0-9a-f]{2}|.)/gis, (_, escaped: string) =>
    escaped.length === 2 ? String.fromCharCode(Number.parseInt(escaped, 16)) : escaped,
  );
}
