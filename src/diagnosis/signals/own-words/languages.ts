import { ENGLISH } from './english.ts';
import type { OwnWords } from './own-words.ts';

/** Every language whose own words are known. A text is read in all of them: people mix. */
export const LANGUAGES: readonly OwnWords[] = [ENGLISH];
