/** One row of the audit log as Graph v1.0 writes it. */
export interface AuditLogRow {
  readonly id: string;
  readonly category: string;
  readonly correlationId: string;
  readonly result: 'success' | 'failure' | 'timeout';
  readonly resultReason: string;
  readonly activityDisplayName: string;
  readonly activityDateTime: string;
  readonly loggedByService: string;
  readonly operationType: string;
  readonly initiatedBy: {
    readonly app: null | Readonly<Record<string, string | null>>;
    readonly user: null | Readonly<Record<string, string | null>>;
  };
  readonly targetResources: readonly AuditTarget[];
  readonly additionalDetails: readonly { readonly key: string; readonly value: string }[];
}

export interface AuditTarget {
  readonly id: string;
  readonly displayName: string | null;
  readonly type: string;
  readonly userPrincipalName: string | null;
  readonly groupType: null;
  readonly modifiedProperties: readonly {
    readonly displayName: string;
    readonly oldValue: string;
    readonly newValue: string;
  }[];
}

/** A row and when the log shows it, in milliseconds; rows come minutes after what they tell of. */
export interface StoredRow {
  readonly row: AuditLogRow;
  readonly availableAt: number;
}
