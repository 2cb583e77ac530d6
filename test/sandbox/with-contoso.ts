import {
  type Contoso,
  type ContosoOptions,
  startContoso,
} from '../../src/sandbox/contoso/start-contoso.ts';
import { VirtualClock } from '../../src/sandbox/virtual-clock.ts';

export const NOW = '2026-11-20T12:00:00.000Z';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read Graph's JSON as it comes
  readonly body: any;
}

export interface TestContoso extends Contoso {
  readonly clock: VirtualClock;
  get(path: string, query?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
}

/** Contoso on a free port with a clock that stands still. */
export async function contosoForTest(options: ContosoOptions = {}): Promise<TestContoso> {
  const clock = new VirtualClock(NOW);
  const contoso = await startContoso({ clock, throttleReports: false, ...options });
  const at = (path: string) => (path.startsWith('http') ? path : `${contoso.url}${path}`);
  return {
    ...contoso,
    clock,
    get(path, query = {}) {
      const text = new URLSearchParams(query).toString();
      return answered(fetch(at(path) + (text && `?${text}`)));
    },
    post(path, body) {
      const headers = { 'Content-Type': 'application/json' };
      return answered(fetch(at(path), { method: 'POST', headers, body: JSON.stringify(body) }));
    },
  };
}

async function answered(response: Promise<Response>): Promise<Answer> {
  const { status, headers, ...rest } = await response.then(async (r) => ({
    status: r.status,
    headers: r.headers,
    text: await r.text(),
  }));
  return { status, headers, body: parsed(rest.text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
