import { CASE_STATES, type Case, type CaseState } from '../desk/case.ts';
import { CAUSE_IDS, type CauseId } from '../diagnosis/cause-id.ts';
import type { Reader } from './card.ts';
import type { CaseModel } from './case/model.ts';
import { rowOf } from './case-list.ts';
import { plain } from './escape.ts';
import { voiceFor } from './voice.ts';

/** Fewer letters are in too many names to mean one of them. */
const SHORTEST = 3;

export interface Named {
  readonly causes: readonly CauseId[];
  readonly states: readonly CaseState[];
}

/** Causes and states whose names in the reader's language hold these words. */
export function namedIn(text: string, reader: Reader): Named {
  const wanted = text.trim().toLowerCase();
  if (wanted.length < SHORTEST) return { causes: [], states: [] };
  const { strings, cause } = voiceFor(reader);
  const fits = (name: string) => name.toLowerCase().includes(wanted);
  return {
    causes: CAUSE_IDS.filter((id) => fits(cause(id).name) || fits(cause(id).title)),
    states: CASE_STATES.filter((state) => fits(strings.say(`desk.state.${state}`))),
  };
}

/** A case as a row of search results: two plain lines. */
export function resultOf(current: Case, names: CaseModel['names'], reader: Reader) {
  const { line, detail } = rowOf(current, names, reader, voiceFor(reader));
  return { title: plain(line), text: plain(detail) };
}
