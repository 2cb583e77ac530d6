import type { Voice } from '../voice.ts';

/** What an agent can be asked to write on a case. */
export const AGENT_FORMS = ['ask', 'note', 'resolve'] as const;
export type AgentForm = (typeof AGENT_FORMS)[number];

/** What can be written on a case, by the helpdesk or by its person. */
export type CaseFormKind = AgentForm | 'add' | 'answer';

/** Words of a form, and which of the buttons that send it is shown. */
export function formView(kind: CaseFormKind, { strings }: Voice) {
  const words = (name: string) => strings.say(`desk.form.${kind}.${name}`);
  return {
    label: words('label'),
    placeholder: words('placeholder'),
    missing: words('missing'),
    submit: strings.say(`desk.action.${kind}-submit`),
  };
}

/** Title and explanation of a form that stands alone. */
export function formWords(kind: AgentForm | 'add', { strings }: Voice) {
  return {
    title: strings.say(`desk.form.${kind}.title`),
    text: strings.say(`desk.form.${kind}.text`),
  };
}
