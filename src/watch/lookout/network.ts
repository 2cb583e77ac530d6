/** An address as a number of 32 or 128 bits. */
interface Address {
  readonly size: 32 | 128;
  readonly bits: bigint;
}

const BLOCKS = 8;
const BLOCK_BITS = 16n;
/** The part of an IPv6 address that names the network; devices change the rest at will. */
const NETWORK_BITS = 64;

/**
 * What counts as one place: an IPv4 address, or the /64 network of an IPv6 address. "203.0.113.7:443" and
 * "::ffff:203.0.113.7" are 203.0.113.7. Undefined for what is no address.
 */
export function networkOf(address: string | undefined): string | undefined {
  const parsed = address === undefined ? undefined : parseAddress(address);
  if (!parsed) return undefined;
  const { size, bits } = parsed;
  if (size === 32) return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 255n).join('.');
  const blocks = [112n, 96n, 80n, 64n].map((shift) => ((bits >> shift) & 0xffffn).toString(16));
  return `${blocks.join(':')}::/${NETWORK_BITS}`;
}

interface Range extends Address {
  /** How many of the first bits count. */
  readonly length: number;
}

/** Addresses and ranges such as "203.0.113.0/24". */
export class AddressRanges {
  readonly #ranges: readonly Range[];

  private constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
  }

  /** The ranges, or the first entry that is none. */
  static parse(entries: readonly string[]): AddressRanges | { readonly wrong: string } {
    const ranges = [];
    for (const entry of entries) {
      const [text = '', given] = entry.split('/');
      const address = parseAddress(text);
      const length = given === undefined ? address?.size : Number(given);
      const fits = address && Number.isInteger(length) && Number(length) <= address.size;
      if (!fits || Number(length) < 0 || given === '') return { wrong: entry };
      ranges.push({ ...address, length: Number(length) });
    }
    return new AddressRanges(ranges);
  }

  /** Also takes what `networkOf` gives. */
  has(text: string): boolean {
    const address = parseAddress(text.replace(/\/\d+$/, ''));
    if (!address) return false;
    return this.#ranges.some(({ size, bits, length }) => {
      const rest = BigInt(size - length);
      return size === address.size && bits >> rest === address.bits >> rest;
    });
  }
}

function parseAddress(text: string): Address | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/%.*$/, '');
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(bare)?.[1];
  if (v4) {
    const bytes = v4.split('.').map(Number);
    if (bytes.some((byte) => byte > 255)) return undefined;
    return { size: 32, bits: bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n) };
  }
  const blocks = /^[\da-f:]+$/.test(bare) && bare.includes(':') ? blocksOf(bare) : undefined;
  if (!blocks) return undefined;
  const bits = blocks.reduce((all, block) => (all << BLOCK_BITS) | BigInt(`0x${block}`), 0n);
  return { size: 128, bits };
}

/** The eight blocks, with those that "::" stands for. */
function blocksOf(bare: string): readonly string[] | undefined {
  const [head = '', tail, ...more] = bare.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const left = BLOCKS - front.length - back.length;
  if (more.length > 0 || left < 0 || (tail === undefined && left > 0)) return undefined;
  const blocks = [...front, ...Array.from({ length: left }, () => '0'), ...back];
  return blocks.every((block) => /^[\da-f]{1,4}$/.test(block)) ? blocks : undefined;
}
