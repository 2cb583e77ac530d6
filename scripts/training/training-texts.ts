import {
  evidenceFeatures,
  type Feature,
  textFeatures,
} from '../../src/diagnosis/signals/classifier/features.ts';
import type { Label } from '../../src/diagnosis/signals/examples/examples.ts';
import { allExamples, type Example } from '../../src/diagnosis/signals/examples/library.ts';
import { humanWords } from '../../src/diagnosis/signals/human-words.ts';
import { withoutSsprCodes } from '../../src/diagnosis/signals/sspr-codes.ts';
import { read } from '../../src/diagnosis/signals/words/reading.ts';
import { casesOf } from '../../test/diagnosis/signals/understanding.ts';

/** A text by what can be said of it, and what it is about. */
export interface TrainingText {
  readonly label: Label;
  readonly words: readonly Feature[];
  readonly evidence: readonly Feature[];
}

const KNOWN_CASES = [
  '../../test/real/sentences.jsonl',
  '../../test/diagnosis/signals/languages.jsonl',
  '../../test/diagnosis/signals/paraphrases.jsonl',
  '../../test/diagnosis/signals/stories.jsonl',
];

/** The examples, and the sentences of the tests; those held back teach nothing, for they are to measure it. */
export function lessons(): Example[] {
  const cases = KNOWN_CASES.flatMap((file) => casesOf(new URL(file, import.meta.url)));
  const known = cases.filter(({ split }) => split !== 'held');
  return [
    ...allExamples(),
    ...known.map(({ text, cause, scope }) => ({ text, label: (cause ?? scope) as Label })),
  ];
}

/** Texts as the classifier sees them. */
export function trainingTexts(examples: readonly Example[]): TrainingText[] {
  return examples.map(({ label, text }) => {
    const reading = read(withoutSsprCodes(text));
    const { meanings, topics } = humanWords(reading);
    return {
      label,
      words: textFeatures(reading.tokens),
      evidence: evidenceFeatures(meanings, topics.keys()),
    };
  });
}
