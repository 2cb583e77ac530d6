/** Every verb a card can send. The route table of the Teams room has one route for each. */
export const VERBS = [
  'check',
  'report',
  'report-submit',
  'answer',
  'look-again',
  'escalate',
  'escalate-submit',
  'dismiss',
] as const;

export type Verb = (typeof VERBS)[number];
