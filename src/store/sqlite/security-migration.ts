/** What suspicions rest on: who tried what from where lately, and what was raised of it before. */
export const SECURITY_MIGRATION = `
  CREATE TABLE tries (
    tenant_id  TEXT NOT NULL,
    attempt_id TEXT NOT NULL,
    user_id    TEXT NOT NULL,
    network    TEXT,
    at         TEXT NOT NULL,
    body       TEXT NOT NULL,
    PRIMARY KEY (tenant_id, attempt_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX tries_of_network ON tries (tenant_id, network, at) WHERE network IS NOT NULL;
  CREATE INDEX tries_by_time ON tries (tenant_id, at);
  CREATE INDEX tries_of_person ON tries (tenant_id, user_id);

  -- user_id: so that whoever is forgotten is forgotten here; empty for an address.
  CREATE TABLE alarms (
    tenant_id TEXT NOT NULL,
    key       TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    at        TEXT NOT NULL,
    reference TEXT NOT NULL,
    PRIMARY KEY (tenant_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX alarms_by_time ON alarms (tenant_id, at);

  -- What is mentioned to a person once and no more.
  CREATE TABLE mentions (
    tenant_id TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    what      TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (tenant_id, user_id, what)
  ) STRICT, WITHOUT ROWID;
`;
