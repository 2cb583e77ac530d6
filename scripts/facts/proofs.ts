import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringsFor } from '../../src/cards/strings.ts';
import { CAUSES } from '../../src/diagnosis/causes/index.ts';
import { EVIDENCE_NAMES } from '../../src/diagnosis/evidence.ts';
import type { Recognised } from '../../src/diagnosis/recognised.ts';
import { activityOf } from '../../src/diagnosis/signals/activities.ts';
import { reasonOf } from '../../src/diagnosis/signals/audit-reasons.ts';
import { parseEvent } from '../../src/diagnosis/signals/event.ts';
import { KNOWN_EVENTS, wordsOf } from '../../src/diagnosis/signals/event-ids.ts';
import { recognise } from '../../src/diagnosis/signals/recognise.ts';
import type { Carrier, CarrierKind } from './item.ts';

const ROOT = join(import.meta.dirname, '../..');
const KNOWLEDGE = join(ROOT, 'src/diagnosis/knowledge');
const strings = stringsFor('en');

/** Undefined when the product does carry it; else what is missing. */
type Proof = (carrier: Carrier) => string | undefined | Promise<string | undefined>;

const PROOFS: Readonly<Record<CarrierKind, Proof>> = {
  cause: ({ ref }) => unless(isJudged(ref), 'no cause in src/diagnosis/causes has this id'),
  event: ({ ref }) => unless(isKnownEvent(ref), 'not in src/diagnosis/signals/event-ids.ts'),
  'event text': ({ ref, says = '' }) => means(parseEvent({ message: says }).meanings, ref),
  code: ({ ref, says = '' }) => means(recognise(says).found, ref),
  sentence: ({ ref, says = '' }) => means(recognise(says).found, ref),
  'audit reason': ({ ref, says = '' }) => means([reasonOf(says)], ref),
  'audit activity': ({ ref }) => unless(activityOf(ref) !== undefined, 'not in activities.ts'),
  runbook: ({ ref, says = '' }) => unless(stands(`causes.${ref}.`, says), 'no such words'),
  card: ({ ref, says = '' }) => unless(stands(ref, says), 'no such words under this key'),
  evidence: ({ ref }) =>
    unless(
      EVIDENCE_NAMES.some((name) => name === ref),
      'not in evidence.ts',
    ),
  page: ({ ref, says = '' }) => unless(textOf(ref).includes(says), 'no such words on this page'),
  knowledge: async ({ ref, says = '' }) => {
    const value = await knowledgeAt(ref);
    return unless(
      value?.includes(says) === true,
      value === undefined ? 'no such export' : 'it holds no such value',
    );
  },
};

/** What is wrong with the claim that this carries a fact; undefined when it holds. */
export async function refuted(carrier: Carrier): Promise<string | undefined> {
  const { kind, ref, says } = carrier;
  const problem = await PROOFS[kind](carrier);
  return problem && `${kind} ${ref}${says ? `, “${says}”` : ''}: ${problem}`;
}

function unless(holds: boolean, problem: string): string | undefined {
  return holds ? undefined : problem;
}

function isJudged(id: string): boolean {
  return CAUSES.some((cause) => cause.id === id);
}

function isKnownEvent(words: string): boolean {
  return KNOWN_EVENTS.some((event) => wordsOf(event) === words);
}

function means(found: readonly (Recognised | undefined)[], id: string): string | undefined {
  const ids = found.map((one) => one?.meaning.id);
  return unless(ids.includes(id), `recognised as ${ids.join(', ') || 'nothing'}`);
}

/** Strings are compared as they stand in their files. */
function stands(path: string, words: string): boolean {
  return strings
    .keys()
    .filter((key) => key === path || key.startsWith(path))
    .some((key) => strings.raw(key)?.includes(words));
}

function textOf(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return '';
  }
}

/** `file#EXPORT` as JSON. */
async function knowledgeAt(ref: string): Promise<string | undefined> {
  const [file, name = ''] = ref.split('#');
  const module: Readonly<Record<string, unknown>> = await import(
    join(KNOWLEDGE, `${file}.ts`)
  ).catch(() => ({}));
  return module[name] === undefined ? undefined : JSON.stringify(module[name]);
}
