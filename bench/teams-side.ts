import { randomUUID } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { registerBot } from './bot-identity.ts';

/** Runs in a thread of its own, so that what is measured is the bot and not its Teams. */
export interface Job {
  readonly url: string;
  readonly turns: number;
  readonly atATime: number;
  readonly people: readonly { readonly id: string; readonly key: string }[];
  readonly texts: readonly string[];
  readonly tenantId: string;
  /** A turn is over when its message came (echo), or when it was replaced (diagnosis). */
  readonly endsWith: 'POST' | 'PUT';
  /** The Authorization header; absent where nobody is authenticated. */
  readonly authorization?: string | undefined;
}

export interface Measured {
  readonly turnsPerSecond: number;
  /** From the gathering card to the finding, in milliseconds; empty for the echo. */
  readonly waits: readonly number[];
}

const sentAt = new Map<string, number>();
let ids = 0;
let onEnd: (wait: number) => void = () => {};
let endsWith = 'POST';

const connector = createServer((incoming, response) => {
  incoming.resume().on('end', () => {
    const last = incoming.url?.split('/')[5];
    const id = last ?? `m${++ids}`;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ id }));
    if (incoming.method === 'POST') sentAt.set(id, performance.now());
    if (incoming.method !== endsWith) return;
    onEnd(performance.now() - (sentAt.get(id) ?? 0));
    sentAt.delete(id);
  });
});

function post({ url, authorization }: Job, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      ...(authorization && { Authorization: authorization }),
    };
    const sending = request(`${url}/api/messages`, { method: 'POST', agent, headers });
    sending.on('error', reject);
    sending.on('response', (response: IncomingMessage) => {
      response.resume().on('end', resolve);
      if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode}`));
    });
    sending.end(body);
  });
}

function serviceUrl(): string {
  return `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;
}

async function run(job: Job): Promise<Measured> {
  endsWith = job.endsWith;
  // Connections of an earlier run may be about to be closed by the other side.
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const waits: number[] = [];
  let ended = 0;
  let begun = 0;
  const start = performance.now();
  await new Promise<void>((resolve, reject) => {
    const next = () => {
      if (begun === job.turns) return;
      const at = begun++;
      const { id, key } = job.people[at % job.people.length] ?? { id: '', key: '' };
      const activity = {
        type: 'message',
        id: randomUUID(),
        text: job.texts[Math.floor(at / job.people.length) % job.texts.length],
        textFormat: 'plain',
        channelId: 'msteams',
        serviceUrl: serviceUrl(),
        from: { id: `29:${key}`, name: key, aadObjectId: id },
        recipient: { id: '28:desk', name: 'Reset Desk' },
        conversation: { id: `a:${key}`, conversationType: 'personal', tenantId: job.tenantId },
        channelData: { tenant: { id: job.tenantId } },
        locale: 'en-GB',
        entities: [{ type: 'clientInfo', locale: 'en-GB', timezone: 'Europe/London' }],
      };
      post(job, JSON.stringify(activity), agent).catch(reject);
    };
    onEnd = (wait) => {
      if (job.endsWith === 'PUT') waits.push(wait);
      ended += 1;
      if (ended === job.turns) resolve();
      else next();
    };
    for (let lane = 0; lane < job.atATime; lane += 1) next();
  });
  agent.destroy();
  return { turnsPerSecond: (job.turns * 1000) / (performance.now() - start), waits };
}

connector.listen(0, '127.0.0.1', () => {
  parentPort?.on('message', (job: Job) => {
    run(job).then(
      (measured) => parentPort?.postMessage(measured),
      (error: unknown) => parentPort?.postMessage({ error: String(error) }),
    );
  });
  registerBot(serviceUrl(), workerData.tenantId).then((registration) => {
    parentPort?.postMessage(registration);
  });
});
