/**
 * The shape of the file, step by step; step n makes version n, kept in `user_version`. A step that was released
 * is never edited: add another. What is searched has a column, the rest is JSON in `body`.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE inquiries (
    id           TEXT PRIMARY KEY,
    tenant_id    TEXT NOT NULL,
    user_id      TEXT NOT NULL,
    opened_at    TEXT NOT NULL,
    next_look_at TEXT,
    revision     INTEGER NOT NULL,
    body         TEXT NOT NULL
  ) STRICT;
  CREATE INDEX inquiries_of_person ON inquiries (tenant_id, user_id, opened_at);
  CREATE INDEX inquiries_due ON inquiries (next_look_at) WHERE next_look_at IS NOT NULL;

  -- Apart from its inquiry because it is large, read seldom, and forgotten sooner.
  CREATE TABLE evidence (
    inquiry_id TEXT PRIMARY KEY REFERENCES inquiries (id) ON DELETE CASCADE,
    body       TEXT NOT NULL
  ) STRICT;

  CREATE TABLE people (
    tenant_id TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (tenant_id, user_id)
  ) STRICT, WITHOUT ROWID;

  -- AUTOINCREMENT: the number of a deleted case is never given to another.
  CREATE TABLE cases (
    number       INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id    TEXT NOT NULL,
    requester_id TEXT NOT NULL,
    inquiry_id   TEXT UNIQUE,
    state        TEXT NOT NULL,
    claimed_by   TEXT,
    cause        TEXT,
    opened_at    TEXT NOT NULL,
    revision     INTEGER NOT NULL,
    body         TEXT NOT NULL
  ) STRICT;
  CREATE INDEX cases_of_tenant ON cases (tenant_id, number);
  CREATE INDEX cases_of_person ON cases (tenant_id, requester_id, number);
  CREATE INDEX cases_by_state ON cases (tenant_id, state, number);
  CREATE INDEX cases_of_agent ON cases (tenant_id, claimed_by, number) WHERE claimed_by IS NOT NULL;
  INSERT INTO sqlite_sequence (name, seq) VALUES ('cases', 1000);

  CREATE TABLE unknown_reasons (
    reason  TEXT PRIMARY KEY,
    count   INTEGER NOT NULL,
    last_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
