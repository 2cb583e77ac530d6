import type { AppCredentials } from 'botframework-connector';
import { type Checked, checked } from '../desk/checkup.ts';
import { CLOUDS, credentialsOf } from './adapter.ts';
import type { BotIdentity, TokenRules } from './identity.ts';
import { TimedOut, within } from './within.ts';

const PATIENCE_MS = 10_000;

/** Whether the sign-in service gives the bot's registration the token that every message to Teams needs. */
export async function checkBotCredentials(
  identity: BotIdentity,
  rules: TokenRules,
  localOnly: boolean,
): Promise<Checked[]> {
  if (localOnly || identity.kind === 'none') return [checked('bot-credentials', 'skipped')];
  const { ToChannelFromBotOAuthScope: scope = '', ToChannelFromBotLoginUrl: login = '' } =
    CLOUDS[rules.cloud];
  try {
    const made = await credentialsOf(identity).createCredentials(identity.id, scope, login, true);
    // Its type leaves out what every kind of credential of a bot can do.
    await within(PATIENCE_MS, (made as AppCredentials).getToken(true));
    return [checked('bot-credentials', 'accepted')];
  } catch (error) {
    if (error instanceof TimedOut) return [checked('bot-credentials', 'unreachable')];
    return [refusal(error instanceof Error ? error.message : '')];
  }
}

/** The code of the sign-in service is all that is repeated: its message carries ids and addresses. */
function refusal(message: string): Checked {
  const code = /\b(AADSTS\d+|invalid_client|unauthorized_client)\b/i.exec(message)?.[0];
  if (code) return checked('bot-credentials', 'refused', { code });
  const network = /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|network|fetch failed/i.test(message);
  return network
    ? checked('bot-credentials', 'unreachable')
    : checked('bot-credentials', 'refused', { code: 'none' });
}
