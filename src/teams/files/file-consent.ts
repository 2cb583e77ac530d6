import type { Activity, Attachment } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { isRecord } from '../activity.ts';
import { contextOf, type Offered, offeredIn } from './document.ts';

/** Teams asks the person whether the bot may put a file into their OneDrive; see bots-filesv4 of Teams' documents. */
export interface FileOffer {
  readonly name: string;
  readonly description: string;
  readonly bytes: number;
  readonly offered: Offered;
}

/** Where the file goes, once they have agreed. */
export interface Agreed {
  readonly offered: Offered;
  /** Good for a few minutes, for whoever has it: it is neither stored nor logged. */
  readonly uploadUrl: string;
  readonly file: { readonly name: string; readonly contentUrl: string; readonly uniqueId: string };
}

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const LONGEST_URL = 8_000;
const LONGEST_NAME = 200;

export function offerActivity({ name, description, bytes, offered }: FileOffer): Partial<Activity> {
  const context = contextOf(offered);
  const content = {
    description,
    sizeInBytes: bytes,
    ...{ acceptContext: context, declineContext: context },
  };
  return message(name, { contentType: CONSENT, name, content });
}

/** A file that is there, to be opened. */
export function fileActivity({ name, contentUrl, uniqueId }: Agreed['file']): Partial<Activity> {
  const fileType = name.split('.').at(-1) ?? '';
  return message(name, { contentType: INFO, name, contentUrl, content: { uniqueId, fileType } });
}

/** What Teams sends when they agreed; undefined for what it cannot have sent. */
export function agreedIn(value: unknown): Agreed | undefined {
  if (!isRecord(value) || !isRecord(value.uploadInfo)) return undefined;
  const offered = offeredIn(value.context);
  const { uploadUrl, contentUrl, name, uniqueId } = value.uploadInfo;
  if (!offered || !isAddress(uploadUrl) || !isAddress(contentUrl)) return undefined;
  if (typeof name !== 'string' || name === '' || typeof uniqueId !== 'string') return undefined;
  const file = { name: name.slice(0, LONGEST_NAME), contentUrl, uniqueId };
  return { offered, uploadUrl, file };
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_URL;
}

function message(summary: string, attachment: Attachment): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [attachment] };
}
