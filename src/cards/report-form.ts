import template from '../../dialogs/report-form.json' with { type: 'json' };
import { bind } from './bind.ts';
import type { Card, Reader } from './card.ts';
import { voiceFor } from './voice.ts';

export interface ReportFormModel {
  /** The inquiry the message belongs to, when the form was opened from a finding. */
  readonly inquiry?: string;
}

/** A form for pasting an error message. It submits `{verb: 'report-submit', inquiry?, message}`. */
export function reportForm({ inquiry }: ReportFormModel, reader: Reader): Card {
  const { say } = voiceFor(reader);
  return bind(template, {
    summary: say('report-form.summary'),
    inquiry: inquiry ?? null,
    title: say('report-form.title'),
    text: say('report-form.text'),
    label: say('report-form.label'),
    placeholder: say('report-form.placeholder'),
    missing: say('report-form.missing'),
    privacy: say('report-form.privacy'),
    actions: { submit: say('action.report-submit'), dismiss: say('action.dismiss') },
  });
}
