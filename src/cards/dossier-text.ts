import type { Reader } from './card.ts';
import type { DossierModel } from './dossier.ts';
import { dossierRows } from './dossier.ts';
import { voiceFor } from './voice.ts';

/** The dossier as a text file, a field each, for whoever reads it without Teams. Lines end as Windows has them. */
export function dossierText(model: DossierModel, reader: Reader): string {
  const voice = voiceFor(reader);
  const title = voice.strings.say('desk.dossier.title', { reference: { own: model.reference } });
  const fields = dossierRows(model, voice).map(({ title: name, text }) => `${name}: ${text}`);
  return [title, '', ...fields, ''].join('\n').replace(/\r?\n/g, '\r\n');
}
