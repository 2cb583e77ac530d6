const PREFIX = 'RD-';

export function referenceOf(number: number): string {
  return `${PREFIX}${number}`;
}

/** The number in a reference as people type it: "RD-1042", "rd 1042" or "1042". */
export function numberOf(reference: string): number | undefined {
  const digits = /^\s*(?:rd[\s-]*)?(\d{1,15})\s*$/i.exec(reference)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
