/** How long things take or last between a person, the cloud and Active Directory (Microsoft: passwords-faq; troubleshoot-sspr, passwords-faq; concept-sspr-writeback; troubleshoot-sspr-writeback). */
export const MINUTES = {
  /** The reset page, from its start. */
  resetPage: 15,
  /** A code by text message, call or e-mail. */
  verificationCode: 5,
  /** Firewalls and proxies must leave idle connections of the sync server alone for this long. */
  idleConnection: { least: 2, better: 3 },
  /** The same for sync servers before the present endpoints. */
  idleConnectionOfOldServers: 4,
  /** Between two reports of the writeback service to the cloud. */
  heartbeat: 5,
  /** Between two runs of password hash synchronisation. */
  hashSync: 2,
  /** Between two runs of synchronisation of everything else. */
  directorySync: 30,
  /** New rights until they stand on every account. */
  rights: 60,
  /** Between two runs of SDProp, which sets the rights of protected accounts back. */
  protectedRights: 60,
  /** Audit rows after the deed: usually, and at worst. */
  auditRow: { usual: 10, most: 60 },
} as const;

/** The keys that lock passwords on their way are made anew. */
export const KEY_ROLL_MONTHS = 6;
