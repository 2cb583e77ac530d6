/** What can be made to go wrong, and where. `path` is the beginning of a resource path, such as `/auditLogs`. */
export type Fault =
  /** A permission is withdrawn: whatever needs it answers 403. */
  | { readonly kind: 'refuse'; readonly permission: string }
  /** The tenant has no premium licence: reports answer the 403 that says so. */
  | { readonly kind: 'not-premium' }
  /** Every call takes this much longer. */
  | { readonly kind: 'slow'; readonly ms: number; readonly path?: string }
  /** Answers with this status; `times` counts down, absent means until it is switched off. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfterSeconds?: number;
      readonly path?: string;
      readonly times?: number;
    }
  /** 200 with a body that is no JSON. */
  | { readonly kind: 'garbage'; readonly path?: string; readonly times?: number }
  /** The n-th page of a collection (1 is the first) answers 400, the pages before it are good. */
  | { readonly kind: 'bad-page'; readonly page: number }
  /** No answer at all. */
  | { readonly kind: 'hang'; readonly path?: string };

type FaultKind = Fault['kind'];

const KINDS: readonly FaultKind[] = [
  'refuse',
  'not-premium',
  'slow',
  'status',
  'garbage',
  'bad-page',
  'hang',
];

/** The faults switched on now. */
export class Faults {
  #active: { readonly fault: Fault; left: number }[] = [];

  get all(): readonly Fault[] {
    return this.#active.map(({ fault }) => fault);
  }

  /** Returns what switches it off again. */
  add(fault: Fault): () => void {
    const entry = { fault, left: ('times' in fault && fault.times) || Number.POSITIVE_INFINITY };
    this.#active.push(entry);
    return () => {
      this.#active = this.#active.filter((each) => each !== entry);
    };
  }

  clear(): void {
    this.#active = [];
  }

  latencyMs(path: string): number {
    return this.#of('slow', path).reduce((sum, { fault }) => sum + fault.ms, 0);
  }

  withdrawn(permission: string): boolean {
    return this.#of('refuse').some(({ fault }) => fault.permission === permission);
  }

  badPage(): number | undefined {
    return this.#of('bad-page')[0]?.fault.page;
  }

  /** The fault of this kind that hits the call, used up by one. */
  hit<K extends FaultKind>(kind: K, path: string): Extract<Fault, { kind: K }> | undefined {
    const entry = this.#of(kind, path)[0];
    if (!entry) return undefined;
    entry.left -= 1;
    this.#active = this.#active.filter(({ left }) => left > 0);
    return entry.fault;
  }

  #of<K extends FaultKind>(
    kind: K,
    path?: string,
  ): { fault: Extract<Fault, { kind: K }>; left: number }[] {
    return this.#active.filter(
      (entry): entry is { fault: Extract<Fault, { kind: K }>; left: number } =>
        entry.fault.kind === kind && hits(entry.fault, path),
    );
  }
}

function hits(fault: Fault, path: string | undefined): boolean {
  const where = 'path' in fault ? fault.path : undefined;
  return where === undefined || path === undefined || path.startsWith(where);
}

/** A fault as it comes over the control endpoint; undefined if it is none. */
export function parseFault(json: unknown): Fault | undefined {
  if (typeof json !== 'object' || json === null || !('kind' in json)) return undefined;
  if (!KINDS.some((kind) => kind === json.kind)) return undefined;
  const has = (name: string, type: string) => {
    const value: unknown = Reflect.get(json, name);
    return typeof value === type;
  };
  if (json.kind === 'refuse' && !has('permission', 'string')) return undefined;
  if (json.kind === 'slow' && !has('ms', 'number')) return undefined;
  if (json.kind === 'status' && !has('status', 'number')) return undefined;
  if (json.kind === 'bad-page' && !has('page', 'number')) return undefined;
  return json as Fault;
}
