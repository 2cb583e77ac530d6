import type { EvidenceName } from '../diagnosis/evidence.ts';

/** A note is worth knowing, a warning costs findings, a fault keeps the bot from its work. */
export type CheckLevel = 'ok' | 'note' | 'warning' | 'fault';

/** What can be looked at, and what can come of it. The words are in dialogs/locales, doctor.<kind>.<outcome>. */
export const OUTCOMES = {
  configuration: { usable: 'ok', wrong: 'fault' },
  'bot-credentials': { accepted: 'ok', skipped: 'note', refused: 'fault', unreachable: 'fault' },
  graph: { answers: 'ok', refused: 'fault', unreachable: 'fault' },
  clock: { right: 'ok', drifting: 'warning', wrong: 'fault', unknown: 'note' },
  permission: {
    granted: 'ok',
    refused: 'fault',
    'refused-optional': 'warning',
    unlicensed: 'fault',
    unknown: 'warning',
  },
  'app-installation': { possible: 'ok', refused: 'warning', unknown: 'note' },
  'audit-log': { collected: 'ok', empty: 'warning', unknown: 'warning' },
  retention: { long: 'ok', short: 'warning', unknown: 'note' },
  'writeback-licence': { present: 'ok', 'not-needed': 'ok', missing: 'warning', unknown: 'note' },
  policy: {
    plausible: 'ok',
    absent: 'warning',
    'no-password-policy': 'warning',
    'no-minimum-age': 'note',
    'long-minimum-age': 'warning',
    'no-reset-policy': 'note',
    'nobody-may-reset': 'warning',
  },
  storage: { ready: 'ok', new: 'note', older: 'note', unusable: 'fault' },
  space: { enough: 'ok', low: 'warning', full: 'fault', unknown: 'note' },
  'helpdesk-group': {
    readable: 'ok',
    'not-configured': 'note',
    'no-owners': 'warning',
    unreadable: 'fault',
  },
  'helpdesk-channel': {
    set: 'ok',
    'not-set': 'warning',
    'not-installed': 'warning',
    unknown: 'note',
  },
  watch: { following: 'ok', off: 'note', 'not-begun': 'note', behind: 'warning' },
  wordings: { known: 'ok', unknown: 'note', 'more-unknown': 'note' },
  'watch-gap': { down: 'note', retention: 'warning', 'page-lost': 'warning' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CheckLevel>>>>;

export type CheckKind = keyof typeof OUTCOMES;

/** Values of the words; never a secret. A list names evidence. */
export type CheckData = Readonly<Record<string, string | number | readonly EvidenceName[]>>;

/** One thing that was looked at. */
export interface Checked {
  readonly kind: CheckKind;
  /** Tells several of a kind apart: the name of a permission, of a variable. */
  readonly about?: string;
  readonly outcome: string;
  readonly level: CheckLevel;
  readonly data: CheckData;
}

export function checked<K extends CheckKind>(
  kind: K,
  outcome: keyof (typeof OUTCOMES)[K] & string,
  data: CheckData = {},
  about?: string,
): Checked {
  const levels: Readonly<Record<string, CheckLevel>> = OUTCOMES[kind];
  const level = levels[outcome] ?? 'fault';
  return { kind, outcome, level, data, ...(about !== undefined && { about }) };
}
