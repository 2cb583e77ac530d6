import type { Card } from '../../cards/card.ts';
import { type FileNote, fileNote } from '../../cards/file-note.ts';
import { logSummary } from '../../cards/log-summary.ts';
import type { SentFile } from '../files/sent-file.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';

/** A log that was sent as a file: a card at once, which turns into the summary. */
export async function onFile(request: Request<SentFile>, services: Services): Promise<Reply> {
  const { data: file, person, log } = request;
  const refused = services.files.refusal(file);
  if (refused) {
    log.info('a file was not read', { because: refused });
    return { kind: 'card', card: noteOf(refused, request, services) };
  }
  return {
    kind: 'card',
    card: noteOf('reading', request, services),
    after: {
      name: 'read a file',
      work: async (activityId) => {
        const card = await cardOf(request, services);
        await services.speaker.showCard(person, card, activityId);
      },
    },
  };
}

async function cardOf(request: Request<SentFile>, services: Services): Promise<Card> {
  const { data: file, person, log } = request;
  const read = await services.files.read(file);
  if ('note' in read) {
    log.info('a file was not read', { because: read.because });
    return noteOf(read.note, request, services);
  }
  const { summary } = read;
  log.info('a file was read', { entries: summary.entries, attempts: summary.attempts });
  const { name, moreFiles } = file;
  return logSummary({ summary, file: name, moreFiles }, readerOf(person, services));
}

function noteOf(what: FileNote, { data, person }: Request<SentFile>, services: Services): Card {
  const { limit } = services.files;
  return fileNote({ what, file: data.name, limit }, readerOf(person, services));
}
