import type { Activity } from 'botbuilder';
import { isRecord } from './activity.ts';
import { filesAmong } from './files/sent-file.ts';
import { isPersonal } from './person.ts';

/** What people and Teams can do, in the words of Microsoft's successor libraries. */
export type Kind =
  | 'message'
  /** A file, which bots get in personal chats only. */
  | 'file'
  | 'install.add'
  | 'install.remove'
  /** Action.Execute on a card. */
  | 'card.action'
  /** Action.Submit on a card, where the host knows no Action.Execute. */
  | 'card.submit'
  | 'dialog.open'
  | 'dialog.submit'
  /** Yes or no to a file that was offered. */
  | 'file.consent.accept'
  | 'file.consent.decline'
  /** An action command beside the compose box, and the dialog that it opens. */
  | 'command.open'
  | 'command.submit'
  /** Words in the search beside the compose box. */
  | 'search';

export interface Route {
  readonly kind: Kind;
  /** Which button or form; absent for messages and installs. */
  readonly verb?: string;
  /** Client data, unparsed. */
  readonly data: unknown;
}

/** What an activity asks for; undefined for what this bot has no use for (typing, reactions …). */
export function routeOf(activity: Activity): Route | undefined {
  const value: unknown = activity.value;
  switch (activity.type) {
    case 'message':
      if (isRecord(value) && !activity.text?.trim()) return withVerb('card.submit', value);
      return fileOf(activity) ?? { kind: 'message', data: withoutMentions(activity.text ?? '') };
    case 'installationUpdate':
      return { kind: installKind(String(activity.action ?? '')), data: undefined };
    case 'conversationUpdate':
      return membership(activity);
    case 'invoke':
      return invoked(activity.name ?? '', isRecord(value) ? value : {});
    default:
      return undefined;
  }
}

/** What is written beside a file is about the file. */
function fileOf(activity: Activity): Route | undefined {
  const files = filesAmong(activity.attachments);
  return files.length > 0 && isPersonal(activity) ? { kind: 'file', data: files } : undefined;
}

/** The name of a route in the table. */
export function nameOf({ kind, verb }: Route): string {
  return verb === undefined ? kind : `${kind}/${verb}`;
}

function invoked(name: string, value: Record<string, unknown>): Route | undefined {
  if (name === 'task/fetch') return withVerb('dialog.open', value.data);
  if (name === 'task/submit') return withVerb('dialog.submit', value.data);
  if (name === 'fileConsent/invoke') return consented(value);
  if (name === 'composeExtension/fetchTask') return commandOf('command.open', value, value);
  if (name === 'composeExtension/submitAction') {
    return commandOf('command.submit', value, value.data ?? {});
  }
  if (name === 'composeExtension/query') return { kind: 'search', data: searchedFor(value) };
  if (name !== 'adaptiveCard/action' || !isRecord(value.action)) return undefined;
  const { verb, data } = value.action;
  return { kind: 'card.action', verb: wordOf(verb), data: data ?? {} };
}

function consented(value: Record<string, unknown>): Route | undefined {
  const { action } = value;
  if (action !== 'accept' && action !== 'decline') return undefined;
  return { kind: `file.consent.${action}`, data: value };
}

/** What was typed; '' when the search has just been opened. */
function searchedFor({ parameters }: Record<string, unknown>): string {
  const all: readonly unknown[] = Array.isArray(parameters) ? parameters : [];
  // There is one parameter; a host that has not read the manifest calls it something else.
  const typed = all.find((one) => isRecord(one) && one.name !== 'initialRun');
  return isRecord(typed) && typeof typed.value === 'string' ? typed.value : '';
}

function membership(activity: Activity): Route | undefined {
  const bot = activity.recipient.id;
  const has = (members: unknown) =>
    Array.isArray(members) && members.some((one) => isRecord(one) && one.id === bot);
  if (has(activity.membersAdded)) return { kind: 'install.add', data: undefined };
  if (has(activity.membersRemoved)) return { kind: 'install.remove', data: undefined };
  return undefined;
}

/** 'add', 'add-upgrade', 'remove', 'remove-upgrade'. */
function installKind(action: string): Kind {
  return action.startsWith('remove') ? 'install.remove' : 'install.add';
}

/** In groups the bot only hears what mentions it; its name is no part of what is said. */
function withoutMentions(text: string): string {
  return text.replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ').trim();
}

function withVerb(kind: Kind, data: unknown): Route {
  return { kind, verb: wordOf(isRecord(data) ? data.verb : undefined), data: data ?? {} };
}

function commandOf(kind: Kind, { commandId }: Record<string, unknown>, data: unknown): Route {
  return { kind, verb: wordOf(commandId), data };
}

function wordOf(verb: unknown): string {
  return typeof verb === 'string' ? verb : '';
}
