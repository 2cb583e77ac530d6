import { systemClock } from './clock.ts';
import { composeDesk } from './compose-desk.ts';
import { composeIncidents } from './compose-incidents.ts';
import { composeWatch, indexOf, rehearsing } from './compose-watch.ts';
import type { Config } from './config.ts';
import { recognise } from './diagnosis/signals/recognise.ts';
import type { AttemptIndex } from './directory/attempt-index.ts';
import { createDirectory, type GraphDirectory } from './directory/graph-directory.ts';
import { examine, shared } from './doctor.ts';
import { holderName, isGone } from './holder.ts';
import { Inquiries } from './inquiry/inquiries.ts';
import type { Clock, Directory, Log } from './inquiry/ports.ts';
import { createLog } from './log.ts';
import { DurableOutbox } from './outbox/durable-outbox.ts';
import { httpsPost } from './outbox/https-post.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import type { Store } from './store/store.ts';
import { Supervisor } from './supervisor.ts';
import { DeskAdapter } from './teams/adapter.ts';
import { Bot } from './teams/bot.ts';
import { CaseViews } from './teams/case-views.ts';
import { FILE_LIMITS, FileReader } from './teams/files/file-reader.ts';
import { PUT_RULES } from './teams/files/put-file.ts';
import { createHttp, listen, stopListening } from './teams/http.ts';
import { IncidentTransport } from './teams/incident-transport.ts';
import { IncidentViews } from './teams/incident-views.ts';
import { introductions } from './teams/introductions.ts';
import { NoticeTransport } from './teams/notice-transport.ts';
import { Outbound } from './teams/outbound.ts';
import { People } from './teams/people.ts';
import type { Handle } from './teams/routes.ts';
import { TeamsSpeaker } from './teams/speaker.ts';
import { TeamsTransport } from './teams/transport.ts';
import type { Deadlines } from './teams/turn.ts';
import { Banners } from './watch/incidents/banners.ts';
import { Reminders } from './watch/reminders.ts';
import { mayTryNow } from './watch/still-holds.ts';

/** Parts that tests and the sandbox put in the place of the real ones. */
export interface Substitutes {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly directory?: Directory;
  readonly store?: Store;
  readonly routes?: Readonly<Record<string, Handle>>;
  readonly deadlines?: Deadlines;
}

export interface Desk {
  /** Resolves when activities are taken; rejects when the port is not to be had. */
  start(): Promise<{ readonly url: string }>;
  /** Takes no more, ends what was begun, and closes the store. */
  stop(): Promise<void>;
}

/** Once it has told everybody that it is there. */
const WARM_UP_MS = 500;

/** What a stopping process still waits for; hosts kill it after half a minute. */
const DRAIN_MS = 15_000;

/**
 * Config → running parts. Nothing here decides anything; it only says what is connected to what.
 *
 * @throws Error when the store cannot be opened or no Graph credential can be made of the configuration
 */
export function compose(config: Config, substitutes: Substitutes = {}): Desk {
  const { clock = systemClock } = substitutes;
  const log = substitutes.log ?? createLog({ ...config.log, clock });
  const store = substitutes.store ?? openSqliteStore(config.dataFile);
  const index = indexOf(config, store, clock);
  const graph = directoryOf(config, index, log, clock);
  const directory = substitutes.directory ?? graph;
  const supervisor = new Supervisor({ log });

  const adapter = new DeskAdapter(config.bot, config.tokens, clock);
  const outbound = new Outbound(adapter);
  const voice = { clock, ...(config.helpdesk && { helpdesk: config.helpdesk }) };
  const speaker = new TeamsSpeaker({
    outbound,
    banners: new Banners(store.incidents),
    log,
    ...voice,
  });
  const inquiries = new Inquiries({ directory, books: store, speaker, clock, log });
  const caseViews = new CaseViews(store);
  const teams = new TeamsTransport({
    ...voice,
    ...{ outbound, people: store.people, cases: store.cases, views: caseViews },
    outbox: store.outbox,
  });
  const incidentViews = new IncidentViews({
    ...{ book: store.incidents, people: store.people, lookup: graph.people },
  });
  const sayings = new IncidentTransport({
    ...voice,
    ...{ outbound, people: store.people, book: store.incidents, rows: store.rows },
    ...{ views: incidentViews, outbox: store.outbox, others: teams },
    healthOf: (tenantId) => incidents.healthOf(tenantId),
  });
  const notices = new NoticeTransport({
    ...voice,
    ...{ outbound, people: store.people, inquiries: store.inquiries, others: sayings },
    // A reminder was asked for, so it comes also where nobody follows the log.
    toShow: (id, name) =>
      name === 'reminder' ? mayTryNow(id, { ...store, clock }) : watch.toShow(id),
  });
  const transport = rehearsing(config, notices, log);
  const holding = { holder: holderName(), isGone };
  const outbox = new DurableOutbox({
    ...{ book: store.outbox, transport, clock, log, ...holding },
  });
  const { housekeeping, ...helpdesk } = composeDesk({
    ...{ store, outbox, clock, log },
    ...{ groups: graph.membership, group: graph.membership, owners: graph.owners },
    ...{ helpdeskGroupId: config.helpdeskGroupId, config: config.desk, post: httpsPost },
    members: (serviceUrl, ...page) => adapter.members(serviceUrl, ...page),
  });
  const incidents = composeIncidents({
    ...{ config, store, outbox, groups: graph.membership, changes: graph.changes, clock, log },
    ...{ channels: helpdesk.channels, linked: helpdesk.linked, index },
  });
  const watch = composeWatch({
    incidents,
    ...{ config, store, feeds: graph.feeds, clock, log, inquiries, outbox },
    groups: graph.membership,
    installer: graph.installer,
    introduce: introductions(store),
    ...{ desk: helpdesk.desk, security: helpdesk.security, holding },
  });
  const bot = new Bot({
    adapter,
    log,
    services: {
      ...voice,
      inquiries,
      inquiryBook: store.inquiries,
      ...{ ...helpdesk, caseViews, outbox },
      lookup: graph.people,
      incidents: { ...incidents, views: incidentViews },
      wishes: store.notices,
      reminders: new Reminders({ outbox, clock }),
      checkup: shared(() =>
        examine({ config, directory: graph, store, now: clock.now(), gentle: true }),
      ),
      people: new People(store.people),
      speaker,
      outbound,
      files: new FileReader(clock, { ...FILE_LIMITS, localOnly: config.localOnly }),
      puts: { ...PUT_RULES, localOnly: config.localOnly },
    },
    background: supervisor,
    rules: { localOnly: config.localOnly, authenticated: config.bot.kind !== 'none' },
    allowedTenants: config.allowedTenants,
    dialogs: config.dialogs,
    routes: substitutes.routes,
    deadlines: substitutes.deadlines,
  });
  let stopping = false;
  const http = createHttp({
    receive: (incoming) => bot.receive(incoming),
    health: async () => ({ well: !stopping, work: supervisor.busy }),
    loopbackNamesOnly: config.bot.kind === 'none',
    log,
  });

  return {
    async start() {
      const url = await listen(http, config.port, config.host);
      graph.start();
      inquiries.resume();
      outbox.start();
      watch.start();
      housekeeping.start();
      // What understands words is built with its first use, and the first dialog would be answered too late.
      setTimeout(() => recognise(''), WARM_UP_MS).unref();
      return { url };
    },
    async stop() {
      stopping = true;
      await stopListening(http);
      await supervisor.close(DRAIN_MS);
      graph.stop();
      await watch.stop();
      await inquiries.stop();
      await housekeeping.stop();
      await outbox.stop();
      await store.close();
    },
  };
}

function directoryOf(
  config: Config,
  index: AttemptIndex | undefined,
  log: Log,
  clock: Clock,
): GraphDirectory {
  const { baseUrl, auth, tenantId } = config.graph;
  const { localOnly, policy, helpdeskGroupId } = config;
  const { catalogAppId } = config.watch;
  const helpdesk = { helpdeskGroupId, ...(catalogAppId && { catalogAppId }) };
  const common = { graphBaseUrl: baseUrl, localOnly, auth, tenantId, policy, ...helpdesk };
  const options = { ...common, index };
  return createDirectory(options, log, clock);
}
