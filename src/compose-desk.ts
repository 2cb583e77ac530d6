import { Cases } from './desk/cases.ts';
import { Channels } from './desk/channels.ts';
import { Desk } from './desk/desk.ts';
import { Ledger } from './desk/ledger.ts';
import type { RouteRule } from './desk/route.ts';
import { typedPasswords } from './diagnosis/signals/typed-password.ts';
import type { Outbox } from './inquiry/outbox.ts';
import type { Clock, Log } from './inquiry/ports.ts';
import type { Store } from './store/store.ts';

export interface DeskComposition {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  readonly routes?: readonly RouteRule[];
}

/** The parts of the helpdesk's side, connected. */
export function composeDesk({ store, outbox, clock, log, routes = [] }: DeskComposition) {
  const ledger = new Ledger({
    cases: store.cases,
    outbox,
    together: (work) => store.transaction(work),
  });
  const channels = new Channels({ book: store.channels, rules: routes, log });
  const common = { ledger, cases: store.cases, clock, log, seemsToHoldPassword };
  return {
    channels,
    ledger,
    desk: new Desk(common),
    cases: new Cases({ ...common, channels, inquiries: store.inquiries }),
  };
}

function seemsToHoldPassword(text: string): boolean {
  return typedPasswords(text).length > 0;
}
