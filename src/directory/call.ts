import type { Context, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { Deadline } from './deadline.ts';

/** The frame of a request: who asked for it, and until when. */
export interface Call {
  /** Sent as client-request-id, so that Microsoft's log and ours can be joined. */
  readonly reference: string;
  readonly deadline: Deadline;
}

/** What our middleware needs to know of one request; the SDK hands it down its chain. */
export class CallOptions implements MiddlewareOptions {
  /** The exact address: the SDK would take a next link apart and put it together in another order. */
  readonly address: string;
  readonly deadline: Deadline;
  readonly retries: number;

  constructor(address: string, deadline: Deadline, retries: number) {
    this.address = address;
    this.deadline = deadline;
    this.retries = retries;
  }
}

/** @throws Error when a request went around GraphClient */
export function callOptions(context: Context): CallOptions {
  const options = context.middlewareControl?.getMiddlewareOptions(CallOptions);
  if (options instanceof CallOptions) return options;
  throw new Error('A Graph request carries no CallOptions: send it through GraphClient');
}
