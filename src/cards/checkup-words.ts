import { type CheckData, type Checked, type CheckLevel, OUTCOMES } from '../desk/checkup.ts';
import type { Strings, Values } from './strings.ts';

/** What was looked at, in words. `why` and `fix` are absent where nothing is to be done. */
export interface CheckWords {
  /** `clock`, or `permission/AuditLog.Read.All`. */
  readonly id: string;
  readonly level: CheckLevel;
  readonly what: string;
  readonly why?: string;
  readonly fix?: string;
}

/** How foreign values go into a sentence: a card makes them inert, a terminal takes them as they are. */
export type Prepare = (value: string) => Values[string];

/** @throws Error when an outcome has no words: a fault of a commit */
export function checkWords(result: Checked, strings: Strings, prepare: Prepare): CheckWords {
  const { kind, about, outcome, level } = result;
  const values = valuesOf(result.data, strings, prepare);
  const word = (part: string) => strings.say(`doctor.${kind}.${outcome}.${part}`, values);
  const id = about === undefined ? kind : `${kind}/${about}`;
  const what = word('what');
  return level === 'ok'
    ? { id, level, what }
    : { id, level, what, why: word('why'), fix: word('fix') };
}

/** Keys of all words that results need. */
export function checkWordKeys(): string[] {
  return Object.entries(OUTCOMES).flatMap(([kind, outcomes]) =>
    Object.entries(outcomes).flatMap(([outcome, level]) =>
      (level === 'ok' ? ['what'] : ['what', 'why', 'fix']).map(
        (part) => `doctor.${kind}.${outcome}.${part}`,
      ),
    ),
  );
}

/** How many there are of each level. */
export function countLevels(results: readonly Pick<Checked, 'level'>[]) {
  const count = { ok: 0, note: 0, warning: 0, fault: 0 };
  for (const { level } of results) count[level] += 1;
  return count;
}

function valuesOf(data: CheckData, strings: Strings, prepare: Prepare): Values {
  const list = new Intl.ListFormat(strings.language, { type: 'conjunction' });
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (typeof value === 'number') return [name, value];
      if (typeof value === 'string') return [name, prepare(value)];
      const evidence = value.map((one) => strings.say(`evidence.${one}`));
      return [name, { own: list.format(evidence) }];
    }),
  );
}
