import { writeModel } from '../../src/diagnosis/signals/classifier/model-text.ts';
import { learn } from './learn.ts';
import { lessons, trainingTexts } from './training-texts.ts';

/** Weights below this decide nothing, and would make the file four times as long. */
const LEAST_WEIGHT = 0.3;

/** src/diagnosis/signals/classifier/trained.ts */
export function trainedModel(): string {
  const text = writeModel(learn(trainingTexts(lessons())), LEAST_WEIGHT);
  return `// Made from the examples by \`npm run generate\`: see model-text.ts for what the lines mean.
export const TRAINED = \`${text}\`;
`;
}
