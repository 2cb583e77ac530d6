/**
 * Incidents, the failures they are made of, and who knows of them. Whatever names a person has `tenant_id` and
 * `user_id`, by which it is forgotten with them.
 */
export const INCIDENT_MIGRATION = `
  CREATE TABLE incidents (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id TEXT NOT NULL,
    cause     TEXT NOT NULL,
    state     TEXT NOT NULL,
    revision  INTEGER NOT NULL,
    body      TEXT NOT NULL,
    all_told  INTEGER GENERATED ALWAYS AS (body ->> '$.allTold') VIRTUAL
  ) STRICT;
  INSERT INTO sqlite_sequence (name, seq) VALUES ('incidents', 1000);
  CREATE UNIQUE INDEX incidents_open ON incidents (tenant_id, cause) WHERE state = 'open';
  CREATE INDEX incidents_unfinished ON incidents (tenant_id, number) WHERE all_told IS NULL;
  CREATE INDEX incidents_of_tenant ON incidents (tenant_id, number);
  CREATE INDEX incidents_of_cause ON incidents (tenant_id, cause, number);

  -- Attempts with a failing row that were not looked at for a shared cause.
  CREATE TABLE incident_unsorted (
    tenant_id  TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    user_id    TEXT NOT NULL,
    seen_at    TEXT NOT NULL,
    PRIMARY KEY (tenant_id, attempt_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE incident_hits (
    tenant_id  TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    user_id    TEXT NOT NULL,
    cause      TEXT NOT NULL,
    at         TEXT NOT NULL,
    incident   INTEGER,
    PRIMARY KEY (tenant_id, attempt_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX incident_hits_loose ON incident_hits (tenant_id, at, cause) WHERE incident IS NULL;
  CREATE INDEX incident_hits_of ON incident_hits (incident, user_id, at) WHERE incident IS NOT NULL;

  CREATE TABLE incident_people (
    incident  INTEGER NOT NULL,
    tenant_id TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    split     INTEGER NOT NULL DEFAULT 0,
    told      TEXT,
    reached   TEXT,
    told_over TEXT,
    PRIMARY KEY (incident, user_id)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE cases ADD COLUMN incident TEXT GENERATED ALWAYS AS
    (body ->> '$.incident.reference') VIRTUAL;
  CREATE INDEX cases_of_incident ON cases (incident, number) WHERE incident IS NOT NULL;

  -- The channels that show whether writeback works.
  CREATE TABLE health_channels (
    tenant_id TEXT NOT NULL,
    id        TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
  ) STRICT, WITHOUT ROWID;
`;
