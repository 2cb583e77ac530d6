/** Who has to act for a cause to go away. */
export type Actor = 'you' | 'helpdesk' | 'administrator' | 'nobody';

/** A value inside a reason; the wording layer formats times and spans for the reader. */
export type Datum =
  | string
  | number
  | { readonly time: string }
  | { readonly hours: number }
  | { readonly days: number }
  /** Foreign text, shown as a quotation and never interpreted. */
  | { readonly quote: string };

/** Why a judge decided as it did; `id` names a sentence in dialogs/locales under `because`. */
export interface Reason {
  readonly id: string;
  readonly data?: Readonly<Record<string, Datum>>;
}

export type Level = 'ruled-out' | 'possible' | 'likely' | 'confirmed';

export interface Verdict {
  readonly level: Level;
  readonly because: readonly Reason[];
  /** The earliest moment at which trying again can work, when the facts give one. */
  readonly worksAt?: WorksAt;
  /** Who has to act, where what is known makes it somebody else than the cause's own. */
  readonly actor?: Actor;
}

export interface WorksAt {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Sentence under `basis` in dialogs/locales: what the time was computed from. */
  readonly basis: string;
  /** True when the inputs may be off, such as a last change that could be a synchronisation time. */
  readonly estimate: boolean;
}

export function because(id: string, data?: Readonly<Record<string, Datum>>): Reason {
  return data === undefined ? { id } : { id, data };
}

const verdict =
  (level: Level) =>
  (reasons: Reason | readonly Reason[], worksAt?: WorksAt): Verdict => {
    const list = 'id' in reasons ? [reasons] : reasons;
    return worksAt === undefined ? { level, because: list } : { level, because: list, worksAt };
  };

export const ruledOut = verdict('ruled-out');
export const possible = verdict('possible');
export const likely = verdict('likely');
export const confirmed = verdict('confirmed');

const RANK: Readonly<Record<Level, number>> = {
  'ruled-out': 0,
  possible: 1,
  likely: 2,
  confirmed: 3,
};

/** Greater is more certain. */
export function rankOf(level: Level): number {
  return RANK[level];
}
