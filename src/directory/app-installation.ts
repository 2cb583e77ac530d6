import type { Log, Subject } from '../inquiry/ports.ts';
import type { AppInstaller, Installed } from '../watch/app-installer.ts';
import { Deadline } from './deadline.ts';
import type { Means } from './errand.ts';
import type { NeededPermission } from './gatherer.ts';
import { isGuid } from './guid.ts';
import { collection, object, text } from './json.ts';
import { query, SECOND } from './look-up.ts';
import { APP_INSTALLATION } from './permission.ts';
import { answered, errorText, type GraphRequest, type Reply } from './reply.ts';

export const INSTALLATION_PERMISSION: NeededPermission = {
  ...APP_INSTALLATION,
  optional: true,
  purpose:
    'Installs the app for people who have a failure and not the app, where TEAMS_CATALOG_APP_ID is set.',
  without: 'People without the app are not told of their failures.',
};

/** Nobody waits for it. */
const PATIENCE_MS = 20 * SECOND;

export interface AppInstallationOptions {
  /** Id of the app in the organisation's catalogue, which is not the id in its manifest. */
  readonly catalogAppId: string;
  /** Origin of Graph. */
  readonly graphBaseUrl: string;
}

/**
 * The app in people's personal scope, through Microsoft Graph: the only thing the bot writes there.
 * Source: userteamwork-post-installedapps, userscopeteamsappinstallation-get-chat.
 */
export class AppInstallation implements AppInstaller {
  readonly #means: Means;
  readonly #options: AppInstallationOptions;
  readonly #log: Log;

  constructor(means: Means, options: AppInstallationOptions, log: Log) {
    this.#means = means;
    this.#options = options;
    this.#log = log;
  }

  async install({ userId }: Subject): Promise<Installed> {
    if (!isGuid(userId)) return 'not-possible';
    const { catalogAppId, graphBaseUrl } = this.#options;
    const root = new URL(graphBaseUrl).origin;
    const app = `${root}/v1.0/appCatalogs/teamsApps/${catalogAppId}`;
    const reply = await this.#send({
      method: 'POST',
      path: appsOf(userId),
      headers: { 'Content-Type': 'application/json' },
      body: { 'teamsApp@odata.bind': app },
    });
    const installed = outcomeOf(reply);
    if (installed === 'not-permitted' || installed === 'failed') {
      const because = answered(reply) ? `${reply.status} ${errorText(reply.body)}` : reply.because;
      this.#log.warn('the app could not be installed for somebody', { userId, because });
    }
    return installed;
  }

  async chatOf({ userId }: Subject): Promise<string | undefined> {
    if (!isGuid(userId)) return undefined;
    const $filter = `teamsApp/id eq '${this.#options.catalogAppId}'`;
    const path = `${appsOf(userId)}${query({ $expand: 'teamsApp', $filter })}`;
    const installations = await this.#send({ method: 'GET', path });
    const [own] = (answered(installations) && collection(installations.body)) || [];
    const id = text(own?.id);
    if (!id) return undefined;
    const chat = await this.#send({
      method: 'GET',
      path: `${appsOf(userId)}/${encodeURIComponent(id)}/chat`,
    });
    return answered(chat) ? text(object(chat.body)?.id) : undefined;
  }

  async #send(request: GraphRequest): Promise<Reply> {
    const deadline = new Deadline(this.#means.clock, PATIENCE_MS);
    try {
      return await this.#means.client.send(request, { reference: 'app-installation', deadline });
    } finally {
      deadline.end();
    }
  }
}

function appsOf(userId: string): string {
  return `/users/${userId}/teamwork/installedApps`;
}

function outcomeOf(reply: Reply): Installed {
  if (!answered(reply)) return reply.because === 'not-permitted' ? 'not-permitted' : 'failed';
  const { status } = reply;
  if (status >= 200 && status < 300) return 'installed';
  if (status === 409) return 'already-there';
  if (status === 401 || status === 403) return 'not-permitted';
  return status === 404 ? 'not-possible' : 'failed';
}
