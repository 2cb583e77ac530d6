import type { Meaning } from './signals/meaning.ts';

export type Operation = 'reset' | 'change' | 'unlock' | 'admin-reset' | 'register';

export interface Recognised {
  readonly meaning: Meaning;
  /** The words that were recognised, as they stood; shown to the person, not stored. */
  readonly words: string;
  /** Where it was recognised. */
  readonly source: 'audit' | 'code' | 'sentence' | 'event' | 'own-words';
  /** 1 for an exact match; less for approximate ones. */
  readonly score: number;
}
