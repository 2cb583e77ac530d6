import { type EscalationProblem, parseEscalation } from '../cards/escalate-data.ts';
import type { CaseForm } from '../desk/case.ts';
import { isRecord } from './activity.ts';

/** What an action command beside the compose box is opened on. */
export interface CommandAsked {
  /** Entra object id of who wrote the message whose menu was used. */
  readonly userId?: string;
  /** What they wrote, without markup. */
  readonly said?: string;
}

/** What its dialog sends. */
export interface CaseToOpen {
  /** As typed; '' when nothing was. */
  readonly person: string;
  /** The object id that was chosen of several people. */
  readonly chosen?: string;
  readonly form: CaseForm;
  readonly problems: readonly EscalationProblem[];
}

const LONGEST_SAID = 1_000;
const LONGEST_PERSON = 200;

/** Teams hands over the message where the command was found in its menu; nothing elsewhere. */
export function commandAsked(data: unknown): CommandAsked {
  const message = isRecord(data) && isRecord(data.messagePayload) ? data.messagePayload : {};
  const from = isRecord(message.from) && isRecord(message.from.user) ? message.from.user : {};
  const content = isRecord(message.body) ? message.body.content : undefined;
  const said = typeof content === 'string' ? withoutMarkup(content) : '';
  return {
    ...(typeof from.id === 'string' && { userId: from.id }),
    ...(said !== '' && { said: said.slice(0, LONGEST_SAID) }),
  };
}

export function caseToOpen(data: unknown): CaseToOpen {
  const { person, chosen } = isRecord(data) ? data : {};
  const { saw, reach } = isRecord(data) ? data : {};
  const parsed = parseEscalation({ saw, reach });
  return {
    person: typeof person === 'string' ? person.trim().slice(0, LONGEST_PERSON) : '',
    ...(typeof chosen === 'string' && chosen !== '' && { chosen }),
    form: parsed.form,
    problems: 'problems' in parsed ? parsed.problems : [],
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function withoutMarkup(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
