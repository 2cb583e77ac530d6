import template from '../../dialogs/dossier.json' with { type: 'json' };
import type { DossierField, DossierValue } from '../desk/dossier.ts';
import type { View } from './bind.ts';
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { inert, typed } from './escape.ts';
import { type Voice, voiceFor } from './voice.ts';

export interface DossierModel {
  readonly reference: string;
  readonly fields: readonly DossierField[];
}

/** What Microsoft's support asks for: as a list to read, and as text to copy. */
export function dossierCard(model: DossierModel, reader: Reader): Card {
  return bind(template, dossierView(model, reader));
}

export function dossierView({ reference, fields }: DossierModel, reader: Reader): View {
  const voice = voiceFor(reader);
  const { strings } = voice;
  const title = strings.say('desk.dossier.title', { reference: { own: reference } });
  const rows = dossierRows({ fields }, voice);
  return {
    case: reference,
    title,
    summary: title,
    text: strings.say('desk.dossier.text'),
    facts: rows.map((row) => ({ title: row.title, value: inert(row.text) })),
    copy: strings.say('desk.dossier.copy'),
    file: strings.say('document.action.dossier'),
    // Whole: what is cut here is missing in what support gets.
    lines: rows.map((row) =>
      typed(
        strings.say('desk.dossier.line', {
          field: { own: row.title },
          value: { own: row.text },
        }),
      ),
    ),
  };
}

/** Each field with its name, as text: what was foreign still is. */
export function dossierRows({ fields }: Pick<DossierModel, 'fields'>, voice: Voice) {
  return fields.map((field) => ({
    title: voice.strings.say(`desk.dossier.field.${field.id}`),
    text: textOf(field, voice),
  }));
}

function textOf(field: DossierField, { strings, capital }: Voice): string {
  if ('value' in field) return wordsOf(field.value, { strings });
  const own = `desk.dossier.gap.${field.missing}`;
  const gap = strings.has(own)
    ? strings.say(own)
    : strings.say('desk.dossier.gap.other', {
        why: { own: capital(strings.say(`missing.${field.missing}`)) },
      });
  const how = `dossier.how.${field.id}`;
  // What there is none of need not be looked for.
  if (field.missing === 'none' || !strings.has(how)) return gap;
  return strings.say('desk.dossier.gap-and-how', {
    gap: { own: gap },
    how: { own: strings.say(how) },
  });
}

function wordsOf(value: DossierValue, { strings }: Pick<Voice, 'strings'>): string {
  if ('text' in value) return value.text;
  if ('word' in value) return strings.say(`desk.dossier.word.${value.word}`);
  if ('list' in value) return value.list.join(', ');
  return strings.say('desk.dossier.time', {
    utc: { own: value.utc },
    local: { own: value.local },
    zone: { own: value.timeZone },
  });
}
