import type { Recognised } from '../recognised.ts';
import { aadstsCodesIn } from './aadsts-codes.ts';
import { asRecognised, distinct } from './as-recognised.ts';
import { eventById } from './event-ids.ts';
import { eventText } from './event-texts.ts';
import { hrCodesIn } from './hr-codes.ts';
import { ssprCodesIn } from './sspr-codes.ts';
import { tokensIn } from './tokens.ts';

/** Pasted logs may be long; codes stand near the front of what people paste. */
const READ_AT_MOST = 100_000;

// Five digits may be anything; "event 33004", "error 31034", or the number alone, may not.
const EVENT_NUMBERS =
  /\b(?:event(?:[\s_-]?id)?|error(?:[\s_-]?code)?|code|id|fehler|ereignis(?:-?id)?|erreur|évènement|événement|evento|errore|fout|fel|händelse|błąd|zdarzenie)[\s:=#"'-]{0,3}(\d{4,5})\b|^\s*(\d{5})\s*[?!.]*\s*$|\b(3[1-4]0\d\d)\b|イベント[^\d]{0,6}(\d{4,5})|错误\s*(\d{4,5})/gi;

/** The Password Protection agent's own numbers are five digits as well; it or its domain controller must be named beside them. */
const AGENT =
  /\b(?:dcs?|dc[\s-]?agent|domain controllers?|domänencontroller|password protection)\b/i;
const AGENT_NUMBERS = /\b(100(?:1[4-7]|2[45])|300(?:0[2-5]|2[1267]))\b/g;

/** The one activity of the audit log that people quote by its name, because its result says "success". */
const BLOCKED = /\bblocked from self[\s-]?serv(?:e|ice) password reset\b/i;

/** Codes of the sign-in page; it writes them without "AADSTS" as well. */
const SIGN_IN_CODES = /\bAADSTS\d{5,7}\b|\berror[\s_]?code["']?[\s:=#]{1,3}5[0-3]\d{3}\b/gi;

export interface CodesInText {
  readonly found: readonly Recognised[];
  /** Codes of other sign-in problems, such as AADSTS50076 for multifactor authentication. */
  readonly foreign: readonly string[];
}

/** Every machine word inside a human text: the telling ones first. */
export function codesInText(whole: string): CodesInText {
  const text = whole.slice(0, READ_AT_MOST);
  const aadsts = aadstsCodesIn(text);
  const fromText = eventText(text);
  const found = [
    ...(fromText ? [fromText] : []),
    ...hrCodesIn(text),
    ...tokensIn(text),
    ...ssprCodesIn(text).flatMap(({ recognised }) => (recognised ? [recognised] : [])),
    ...aadsts,
    ...eventNumbersIn(text),
    ...blockedIn(text),
  ];
  const known = new Set(aadsts.map(({ words }) => words));
  const foreign = [...text.matchAll(SIGN_IN_CODES)]
    .map(([code]) => code)
    .filter((code) => !known.has(code));
  return { found: distinct(found), foreign };
}

function eventNumbersIn(text: string): Recognised[] {
  const agents = AGENT.test(text) ? [...text.matchAll(AGENT_NUMBERS)] : [];
  return [...text.matchAll(EVENT_NUMBERS), ...agents].flatMap(([words, ...groups]) => {
    const event = eventById(Number(groups.find(Boolean)));
    return event ? [asRecognised(event.meaning, words.trim(), 'event')] : [];
  });
}

function blockedIn(text: string): Recognised[] {
  const words = BLOCKED.exec(text)?.[0];
  return words ? [asRecognised('throttled', words, 'audit')] : [];
}
