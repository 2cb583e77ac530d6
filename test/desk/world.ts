import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/desk/action.ts';
import type { Case, CaseDraft } from '../../src/desk/case.ts';
import { Cases } from '../../src/desk/cases.ts';
import { Channels, type ChannelsParts } from '../../src/desk/channels.ts';
import { Desk } from '../../src/desk/desk.ts';
import { type CaseWatcher, Ledger } from '../../src/desk/ledger.ts';
import type { RouteRule } from '../../src/desk/route.ts';
import type { Message, Outbox } from '../../src/inquiry/outbox.ts';
import type { Clock } from '../../src/inquiry/ports.ts';
import { createLog } from '../../src/log.ts';
import { openSqliteStore } from '../../src/store/sqlite/open.ts';
import type { Store } from '../../src/store/store.ts';
import { VirtualClock } from '../clock.ts';
import { aCaseDraft, TENANT, USER } from '../store/samples.ts';

export const CHANNEL = { id: '19:helpdesk@thread.tacv2', address: { serviceUrl: 'https://smba' } };

/** Leaves messages in the store as the real outbox does, with nobody to send them. */
export function outboxOf(store: Store, clock: Clock): Outbox {
  return {
    add: (message) => store.outbox.add(message, lineOf(message), clock.now().toISOString()),
    async reachable() {},
    messageOf: (card) => store.outbox.messageOf(card),
  };
}

export function lineOf({ tenantId, to }: Pick<Message, 'tenantId' | 'to'>): string {
  return `${tenantId}/${to.kind === 'person' ? to.userId : to.id}`;
}

export function agent(userId: string, some: Partial<Actor> = {}): Actor {
  const who = { tenantId: TENANT, userId, from: 'channel-card' };
  return { ...who, isHelpdesk: true, isPrivilegedDesk: false, ...some };
}

export const REQUESTER: Actor = agent(USER, { isHelpdesk: false, from: 'person-card' });

export function deskOver(store: Store, clock: Clock, watchers: readonly CaseWatcher[] = []) {
  const outbox = outboxOf(store, clock);
  const ledger = new Ledger({
    cases: store.cases,
    outbox,
    together: (work) => store.transaction(work),
    watchers,
  });
  const log = createLog({ level: 'silent', format: 'json', clock });
  const seemsToHoldPassword = (text: string) => /password is/i.test(text);
  const desk = new Desk({ ledger, cases: store.cases, clock, log, seemsToHoldPassword });
  const channels = new Channels({ book: store.channels, rules: [], log });
  return { desk, ledger, outbox, channels, log, seemsToHoldPassword };
}

export function casesOver(
  store: Store,
  clock: Clock,
  rules: readonly RouteRule[] = [],
  groupsOf?: ChannelsParts['groupsOf'],
): Cases {
  const { ledger, log, seemsToHoldPassword } = deskOver(store, clock);
  const channels = new Channels({
    book: store.channels,
    rules,
    log,
    ...(groupsOf && { groupsOf }),
  });
  const { cases, inquiries } = store;
  return new Cases({ ledger, cases, inquiries, channels, clock, log, seemsToHoldPassword });
}

/** A desk on a real store of its own. */
export function openDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'reset-desk-desk-'));
  const file = join(folder, 'store.sqlite');
  const store = openSqliteStore(file);
  const clock = new VirtualClock();
  return {
    ...{ folder, file, store, clock },
    ...deskOver(store, clock),
    /** A case straight into the store. */
    async aCase(some: Partial<CaseDraft> = {}): Promise<Case> {
      return (await store.cases.add(aCaseDraft(some))).case;
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
