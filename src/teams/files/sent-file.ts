import { isRecord } from '../activity.ts';

/** A file that was sent to the bot, as Teams announces it: not its content, but where to get it. */
export interface SentFile {
  readonly name: string;
  /** Good for a few minutes, for whoever has it: it is neither stored nor logged. */
  readonly url: string;
  /** More files came with the same message. */
  readonly moreFiles: boolean;
}

const ANNOUNCEMENT = 'application/vnd.microsoft.teams.file.download.info';
const LONGEST_NAME = 200;
const LONGEST_URL = 8_000;

/** The attachments of a message that are files; pictures pasted into the text and cards are none. */
export function filesAmong(attachments: unknown): readonly unknown[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.filter((one) => isRecord(one) && one.contentType === ANNOUNCEMENT);
}

/** The first of the files a message carries; undefined for what Teams cannot have sent. */
export function sentFile(files: unknown): SentFile | undefined {
  if (!Array.isArray(files)) return undefined;
  const first: unknown = files[0];
  const content = isRecord(first) ? first.content : undefined;
  if (!isRecord(first) || !isRecord(content)) return undefined;
  const { name } = first;
  const { downloadUrl: url } = content;
  if (typeof name !== 'string' || name === '' || typeof url !== 'string') return undefined;
  if (url.length > LONGEST_URL) return undefined;
  return { name: name.slice(0, LONGEST_NAME), url, moreFiles: files.length > 1 };
}
