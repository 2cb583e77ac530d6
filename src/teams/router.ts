import { Application } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import type { Handle } from './routes.ts';

const CHOICE = Symbol('what this turn is routed by, and to');

interface Choice {
  readonly name: string;
  handle?: Handle;
}

/**
 * The teams-ai Application as router over our one table. It finds the handler of a turn; running it,
 * answering and failing are the boundary's work (turn.ts), because the Application would answer an invoke
 * whose handler throws with 501 and cannot be given a deadline.
 */
export class Router {
  // The typing timer is shared by all turns and stops with whichever ends first; mentions are taken out in
  // route-of.ts, because the Application throws at a mention without text. No TurnState is ever read or written.
  readonly #app = new Application({ startTypingTimer: false, removeRecipientMention: false });

  constructor(routes: Readonly<Record<string, Handle>>) {
    for (const [name, handle] of Object.entries(routes)) {
      const isInvoke = /^(card\.action|dialog\.|command\.|search|file\.)/.test(name);
      this.#app.addRoute(
        async (context) => choiceOf(context).name === name,
        async (context) => {
          choiceOf(context).handle = handle;
        },
        isInvoke,
      );
    }
  }

  /** The handler for a route's name; undefined when the table has none. */
  async find(context: TurnContext, name: string): Promise<Handle | undefined> {
    const choice: Choice = { name };
    context.turnState.set(CHOICE, choice);
    await this.#app.run(context);
    return choice.handle;
  }
}

function choiceOf(context: TurnContext): Choice {
  return context.turnState.get<Choice>(CHOICE) ?? { name: '' };
}
