import type { EventInput } from './event.ts';

const EVENT = /<Event[\s>][\s\S]*?<\/Event>/g;
/** Nothing here runs past the next tag of its kind: files may hold very many that are never closed. */
const DATA = /<Data(?:\s+Name=["']([^"'<>]*)["'])?[^<>]*>([^<]*(?:<(?!\/?Data\b)[^<]*)*)<\/Data>/g;

/** Events in the XML that Event Viewer shows and saves; one, many, or inside `<Events>`. */
export function eventsOfXml(xml: string): EventInput[] {
  return [...xml.matchAll(EVENT)].map(([event]) => {
    const data = [...event.matchAll(DATA)];
    const named = new Map(data.map(([, name = '', value = '']) => [name, decode(value)]));
    const rendered = inside(event, 'Message');
    return {
      eventId: inside(event, 'EventID'),
      source: attribute(event, 'Provider', 'Name'),
      logName: inside(event, 'Channel'),
      keywords: [...event.matchAll(/<Keywords?>([^<]*)<\/Keywords?>/g)]
        .map(([, one]) => one)
        .join(' '),
      at: attribute(event, 'TimeCreated', 'SystemTime'),
      message: rendered || data.map(([, , value = '']) => decode(value)).join('\n'),
      subjectAccount: named.get('SubjectUserName') ?? '',
      targetAccount: named.get('TargetUserName') ?? '',
    };
  });
}

function inside(xml: string, tag: string): string {
  return decode(new RegExp(`<${tag}(?:\\s[^<>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? '');
}

function attribute(xml: string, tag: string, name: string): string {
  const value = new RegExp(`<${tag}\\b[^<>]*\\b${name}=["']([^"']*)["']`).exec(xml)?.[1];
  return decode(value ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function decode(xml: string): string {
  return xml
    .trim()
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10_ffff ? String.fromCodePoint(point) : whole;
    });
}
