/** JSON as cards are made of it. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A finished Adaptive Card, schema 1.5: plain JSON, ready to be attached. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly [key: string]: Json;
}

/** Who reads a card and where: everything wording depends on that is not the matter itself. */
export interface Reader {
  /** BCP 47, as the host reports it: 'de-AT'. */
  readonly locale: string;
  /** IANA name: 'Europe/Vienna'. An unknown one is read as UTC, and the card says UTC. */
  readonly timeZone: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** The card stays for days, where 'today' would soon be wrong. */
  readonly lasting?: boolean;
  /** False where the host has no dialogs; forms then come in the chat. */
  readonly hasDialogs: boolean;
  /** What the operator says of the helpdesk; absent when not configured. */
  readonly helpdesk?: { readonly name?: string; readonly contact?: string };
}
