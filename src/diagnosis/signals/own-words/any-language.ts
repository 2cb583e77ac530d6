import { ASKING_HOW } from './asking-how.ts';
import type { OwnWords } from './own-words.ts';
import { SIDE_BY_SIDE } from './side-by-side.ts';
import { WORKS_NOW } from './works-now.ts';

/** What every language says much alike, side by side. */
export const ANY_LANGUAGE: OwnWords = {
  vocabulary: {},
  meanings: SIDE_BY_SIDE,
  topics: { 'works-now': WORKS_NOW, 'asking-how': ASKING_HOW },
};
