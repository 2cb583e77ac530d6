import type { Entry, EntryState } from './outbox-book.ts';

/** Codes with words of their own, in dialogs/locales/<language>/outbox.json. */
export const EXPLAINED = [
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'ForbiddenOperationException',
  'MessageWritesBlocked',
  'NotEnoughPermissions',
  'InvalidBotApiHost',
  'ConversationNotFound',
  'ActivityNotFoundInConversation',
  'no-conversation',
  'MessageSizeTooBig',
  'timed-out',
  'interrupted',
  'connection-lost',
  'failed',
  'too-late',
  'nothing-to-show',
] as const;

/** States that need a reason. */
export const WITH_REASON = ['dropped', 'unsure', 'pruned', 'dead'] as const satisfies EntryState[];

/** Codes of broken connections, of Node and of its HTTP client. */
const BROKEN_CONNECTION = /^(E[A-Z]+|UND_ERR_\w+)$/;

const WAITED_FOR = new Set<string>(['timed-out', 'connection-lost', 'interrupted', 'failed']);

/** A string and its values; whoever shows it looks it up in the reader's language. */
export interface Why {
  readonly key: string;
  readonly values: { readonly code: string };
}

/** Why a message was not delivered, in words; undefined when there is nothing to explain. */
export function whyOf(entry: Pick<Entry, 'state' | 'code'>): Why | undefined {
  const { state } = entry;
  const code = wellKnown(entry.code ?? 'unknown');
  if (!WITH_REASON.some((one) => one === state)) return undefined;
  // "I don't know whether it was shown" is true of no message but the unsure.
  const isMisleading = WAITED_FOR.has(code) && state !== 'unsure';
  const isExplained = EXPLAINED.some((one) => one === code) && !isMisleading;
  const key = isExplained ? `outbox.why.${code}` : `outbox.why.other.${state}`;
  return { key, values: { code } };
}

/** The same trouble comes with other codes where a proxy or the network speaks in place of Teams. */
function wellKnown(code: string): string {
  if (code === 'status-413') return 'MessageSizeTooBig';
  return BROKEN_CONNECTION.test(code) ? 'connection-lost' : code;
}
