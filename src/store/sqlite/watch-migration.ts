/** What the watcher of the audit log keeps: how far it has read, the rows by person, and what is yet to be judged. */
export const WATCH_MIGRATION = `
  CREATE TABLE watch_leases (
    tenant_id TEXT PRIMARY KEY,
    holder    TEXT NOT NULL,
    until     TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE watch_progress (
    tenant_id TEXT NOT NULL,
    family    TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (tenant_id, family)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE watch_gaps (
    seq       INTEGER PRIMARY KEY,
    tenant_id TEXT NOT NULL,
    at        TEXT NOT NULL,
    body      TEXT NOT NULL
  ) STRICT;
  CREATE INDEX watch_gaps_of_tenant ON watch_gaps (tenant_id, seq);

  CREATE TABLE audit_rows (
    tenant_id TEXT NOT NULL,
    id        TEXT NOT NULL,
    family    TEXT NOT NULL,
    user_id   TEXT,
    at        TEXT NOT NULL,
    body      TEXT NOT NULL,
    UNIQUE (tenant_id, id)
  ) STRICT;
  CREATE INDEX audit_rows_of_person ON audit_rows (tenant_id, user_id, at) WHERE user_id IS NOT NULL;
  CREATE INDEX audit_rows_of_family ON audit_rows (tenant_id, family, at);
  CREATE INDEX audit_rows_by_time ON audit_rows (tenant_id, at);

  -- Attempts whose story may not be at its end.
  CREATE TABLE unjudged (
    tenant_id  TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    user_id    TEXT NOT NULL,
    due        TEXT NOT NULL,
    seen_at    TEXT NOT NULL,
    PRIMARY KEY (tenant_id, attempt_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX unjudged_due ON unjudged (tenant_id, due);

  CREATE TABLE registrations (
    tenant_id TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    read_at   TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (tenant_id, user_id)
  ) STRICT, WITHOUT ROWID;

  -- What was decided about each failure, so that nobody hears of one twice.
  CREATE TABLE notices (
    tenant_id  TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    user_id    TEXT NOT NULL,
    at         TEXT NOT NULL,
    result     TEXT NOT NULL,
    body       TEXT NOT NULL,
    PRIMARY KEY (tenant_id, attempt_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX notices_of_person ON notices (tenant_id, user_id, at);
  CREATE INDEX notices_by_time ON notices (tenant_id, at, result);

  CREATE TABLE notice_wishes (
    tenant_id TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (tenant_id, user_id)
  ) STRICT, WITHOUT ROWID;
`;
