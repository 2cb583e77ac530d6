import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Clock } from '../inquiry/ports.ts';
import { type CallOptions, callOptions } from './call.ts';
import { retryAfterMs } from './reply.ts';

const BACKOFF_MS = 300;

abstract class Link implements Middleware {
  #next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.#next = next;
  }

  abstract execute(context: Context): Promise<void>;

  protected async pass(context: Context): Promise<void> {
    await this.#next?.execute(context);
  }
}

/** Puts the exact address in place of the one that the SDK composed. */
export class ExactAddress extends Link {
  async execute(context: Context): Promise<void> {
    context.request = callOptions(context).address;
    await this.pass(context);
  }
}

/**
 * Tries again after 429, 503, 504 and network failures, a few times and never beyond the deadline.
 * The SDK's own RetryHandler waits up to three minutes and cannot be stopped.
 */
export class BoundedRetry extends Link {
  readonly #clock: Clock;

  constructor(clock: Clock) {
    super();
    this.#clock = clock;
  }

  async execute(context: Context): Promise<void> {
    const options = callOptions(context);
    for (let tried = 0; ; tried += 1) {
      const mayRetry = tried < options.retries && !options.deadline.passed;
      const failure = await this.#attempt(context);
      if (failure && !(mayRetry && isNetworkFailure(failure.error))) throw failure.error;
      if (!failure && !(mayRetry && isRetryable(context.response))) return;
      if (!(await this.#pause(context, options, tried))) {
        if (failure) throw failure.error;
        return;
      }
      await context.response?.body?.cancel();
      context.response = undefined;
    }
  }

  async #attempt(context: Context): Promise<{ error: unknown } | undefined> {
    try {
      await this.pass(context);
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  #pause(context: Context, { deadline }: CallOptions, tried: number): Promise<boolean> {
    const asked = retryAfterMs(context.response?.headers.get('retry-after'), this.#clock.now());
    return deadline.wait(asked ?? BACKOFF_MS * 2 ** tried);
  }
}

/** fetch throws nothing else for a network that fails; a sign-in that was refused is not tried again. */
function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError;
}

function isRetryable(response: Response | undefined): boolean {
  return response !== undefined && [429, 503, 504].includes(response.status);
}
