/** Who the bot is towards Teams; it decides how inbound tokens are checked and outbound ones are had. */
export type BotIdentity =
  /** No registration: authentication is off. Only for a process that nobody but this machine can reach. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'client-secret';
      readonly id: string;
      /** Absent for MultiTenant registrations, which can no longer be created but still run. */
      readonly tenantId?: string;
      readonly secret: string;
    }
  | {
      readonly kind: 'certificate';
      readonly id: string;
      readonly tenantId?: string;
      readonly thumbprint: string;
      /** PEM. */
      readonly privateKey: string;
    }
  | { readonly kind: 'managed-identity'; readonly id: string; readonly tenantId: string };

/** Whose tokens are believed. */
export interface TokenRules {
  readonly cloud: 'public' | 'us-government';
  /** Instead of the cloud's own. */
  readonly openIdMetadata?: string;
  readonly issuer?: string;
}

/** When forms open as dialogs: as the host can, always, or never (as cards in the chat instead). */
export type DialogChoice = 'auto' | 'always' | 'never';
