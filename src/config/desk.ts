import { DESK_DEFAULTS, type DeskSettings } from '../desk/settings.ts';
import { parseDeskSettings } from './desk-settings.ts';
import type { Settings } from './settings.ts';

export interface DeskConfig extends DeskSettings {
  /** Members of this Entra group may act on cases of administrators; nobody may when absent. */
  readonly privilegedGroupId?: string;
  readonly webhook?: { readonly url: string; readonly key: string };
}

/** A shorter key could be guessed by trying. */
const SHORTEST_KEY = 32;

const GROUP = 'Copy the object id of the group from Microsoft Entra.';

export function readDesk(settings: Settings): DeskConfig {
  const desk = readFile(settings);
  const privileged = settings.text('HELPDESK_PRIVILEGED_GROUP_ID');
  const group = privileged && settings.guid('HELPDESK_PRIVILEGED_GROUP_ID', GROUP);
  const webhook = readWebhook(settings, desk.webhookUrl);
  return { ...desk, ...(group && { privilegedGroupId: group }), ...(webhook && { webhook }) };
}

function readFile(settings: Settings): DeskSettings {
  const content = settings.file('DESK_FILE');
  if (content === undefined) return DESK_DEFAULTS;
  const json = parseJson(content);
  if (json === undefined) {
    settings.problem('DESK_FILE', 'is not JSON', 'Check the file with a JSON editor.');
    return DESK_DEFAULTS;
  }
  const read = parseDeskSettings(json);
  if ('settings' in read) return read.settings;
  for (const one of read.problems) {
    settings.problem('DESK_FILE', `is not usable: ${one}`, 'Correct the file.');
  }
  return DESK_DEFAULTS;
}

function readWebhook(settings: Settings, url: string | undefined): DeskConfig['webhook'] {
  const key = settings.text('SECRET_WEBHOOK_KEY');
  if (url === undefined) return undefined;
  const fix = `Give at least ${SHORTEST_KEY} random characters, and the same to whoever receives it.`;
  if (key === undefined) settings.problem('SECRET_WEBHOOK_KEY', 'is missing', fix);
  else if (key.length < SHORTEST_KEY) settings.problem('SECRET_WEBHOOK_KEY', 'is too short', fix);
  else return { url, key };
  return undefined;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
