import type { Question } from '../question.ts';

/** Every question the bot may ask. Order decides between questions that separate equally well. */
export const QUESTIONS: readonly Question[] = [];
