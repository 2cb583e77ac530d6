import { aadstsCodesIn } from './aadsts-codes.ts';
import { codesInText } from './codes-in-text.ts';
import { quotedEvent } from './event-quoted.ts';
import { hrCodesIn } from './hr-codes.ts';
import { readPasted } from './pasted.ts';
import { recognise } from './recognise.ts';
import { ssprCodesIn } from './sspr-codes.ts';

const EXPLAIN =
  /^\s*\/?(?:(?:please|can you|could you)\s+)*explain\b(?:\s+(?:to me|me|this|the))?[\s:,.-]*(?:(?:code|event|error|message|row|line)s?\s*:\s*)?/i;
const WHAT =
  /^\s*(?:what(?:['’]s|\s+is|\s+are|\s+does|\s+do)|meaning of|was\s+(?:bedeutet|heißt|ist)|que\s+(?:signifie|significa)|qué\s+significa|o\s+que\s+significa|cosa\s+significa|wat\s+betekent)\s+(?=\S)/i;
const MEAN = /\s+(?:mean(?:s|ing)?|stand for|about)\s*[?.!]*\s*$/i;

/** "I", "my" and their like: somebody's own trouble. */
const OWN =
  /(?<![\p{L}\p{N}])(?:i|i['’](?:m|ve|d|ll)|my|me|mine|ich|mein\p{L}*|mir|mich|je|j['’]\p{L}+|mon|ma|mes|moi|yo|mi|eu|meu|minha|io|mio|mia|ik|mijn|jag|mitt|min|mój|moje|moim|私|我)(?![\p{L}\p{N}])/iu;

/** Longer than any question, in characters; what is longer is a log, or a story of somebody's own. */
const LONGEST_ASKED = 2_000;

/** Text in braces or brackets that a program wrote, unlike "[urgent] my account …". */
const BRACKET = /^\s*[[{]/;
const JSON_BEGINS = /^\s*(?:\[\s*)?\{\s*["}]/;

/**
 * What a message wants to have explained in general, without the words that ask for it; empty when it only
 * says "explain". Undefined for everything else: small talk, and a person's own trouble, which is looked up in
 * their own evidence. The border: what programs write to logs (events, result codes, rows) is explained;
 * what people see on the page (SSPR codes, sentences) is their own trouble, unless they ask what it means.
 */
export function askedToExplain(text: string): string | undefined {
  const pasted = text.replace(EXPLAIN, '').trim();
  if (isLog(pasted)) return pasted;
  // One blank for many: patterns that allow for blanks are slow where there are thousands.
  return inWords(text.slice(0, LONGEST_ASKED).replace(/\s+/g, ' ').trim());
}

function inWords(text: string): string | undefined {
  const asked = EXPLAIN.exec(text);
  const material = asked ? text.slice(asked[0].length).trim() : text;
  if (asked) return isOwnTrouble(material) ? undefined : material;
  if (OWN.test(text)) return undefined;
  const what = WHAT.exec(text);
  if (what) {
    const thing = text
      .slice(what[0].length)
      .replace(MEAN, '')
      .replace(/[?.!\s]+$/, '');
    if (holdsCode(thing)) return thing;
  }
  return isOfLogsOnly(text) ? text : undefined;
}

function isLog(text: string): boolean {
  if (BRACKET.test(text) && !JSON_BEGINS.test(text)) return false;
  return readPasted(text) !== undefined;
}

/** "explain why my reset failed". */
function isOwnTrouble(material: string): boolean {
  if (holdsCode(material)) return false;
  if (OWN.test(material)) return true;
  const { scope, intent, found } = recognise(material);
  return found.length === 0 && (scope === 'failure' || intent === 'check');
}

function holdsCode(text: string): boolean {
  const { found, foreign } = codesInText(text);
  return found.length > 0 || foreign.length > 0 || ssprCodesIn(text).length > 0 || BARE.test(text);
}

const BARE = /^\s*(?:event\s*(?:id)?\s*)?\d{3,5}\s*$|\b(?:hr\s*=?\s*)?(?:0x)?8[0-9a-f]{7}\b/i;

/** Numbers and texts of events and result codes, and nothing that people see on a page. */
function isOfLogsOnly(text: string): boolean {
  if (quotedEvent(text)) return true;
  if (ssprCodesIn(text).length > 0 || aadstsCodesIn(text).length > 0) return false;
  const { found } = codesInText(text);
  return hrCodesIn(text).length > 0 || found.some(({ source }) => source === 'event');
}
