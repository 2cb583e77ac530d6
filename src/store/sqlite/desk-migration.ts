/**
 * What the helpdesk's lists, search and figures read. Virtual columns are computed from the body, so they never
 * disagree with it; only their indexes take room.
 */
export const DESK_MIGRATION = `
  ALTER TABLE cases ADD COLUMN urgency INTEGER GENERATED ALWAYS AS
    (CASE body ->> '$.priority' WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 ELSE 2 END) VIRTUAL;
  ALTER TABLE cases ADD COLUMN claimed_at TEXT GENERATED ALWAYS AS (body ->> '$.claimedAt') VIRTUAL;
  ALTER TABLE cases ADD COLUMN closed_at TEXT GENERATED ALWAYS AS (body ->> '$.closedAt') VIRTUAL;

  CREATE INDEX cases_unclosed ON cases (tenant_id, urgency, number)
    WHERE state IN ('open', 'claimed', 'waiting');
  CREATE INDEX cases_unclaimed ON cases (tenant_id, urgency, number) WHERE state = 'open';
  CREATE INDEX cases_unclosed_of_agent ON cases (tenant_id, claimed_by, urgency, number)
    WHERE claimed_by IS NOT NULL AND state IN ('open', 'claimed', 'waiting');
  CREATE INDEX cases_by_cause ON cases (tenant_id, cause, number) WHERE cause IS NOT NULL;
  CREATE INDEX cases_closed ON cases (closed_at) WHERE closed_at IS NOT NULL;
  CREATE INDEX cases_over_time ON cases (tenant_id, opened_at, cause, claimed_at, closed_at, state);

  ALTER TABLE inquiries ADD COLUMN looked_at TEXT GENERATED ALWAYS AS
    (coalesce(body ->> '$.diagnosis.at', opened_at)) VIRTUAL;
  ALTER TABLE inquiries ADD COLUMN scope TEXT GENERATED ALWAYS AS
    (body ->> '$.diagnosis.scope') VIRTUAL;
  ALTER TABLE inquiries ADD COLUMN cause TEXT GENERATED ALWAYS AS
    (body ->> '$.diagnosis.candidates[0].id') VIRTUAL;
  ALTER TABLE inquiries ADD COLUMN case_reference TEXT GENERATED ALWAYS AS
    (body ->> '$.caseReference') VIRTUAL;
  CREATE INDEX inquiries_by_look ON inquiries (looked_at);
  CREATE INDEX inquiries_over_time ON inquiries (tenant_id, opened_at, scope, cause, case_reference);

  -- The beginnings by which a person is found. Not FTS5: this index forgets a word when its case is deleted.
  CREATE TABLE case_words (
    tenant_id TEXT NOT NULL,
    word      TEXT NOT NULL,
    number    INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
    PRIMARY KEY (tenant_id, word, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX case_words_of_case ON case_words (number);

  CREATE TABLE channels (
    tenant_id   TEXT NOT NULL,
    id          TEXT NOT NULL,
    is_fallback INTEGER NOT NULL DEFAULT 0,
    body        TEXT NOT NULL,
    PRIMARY KEY (tenant_id, id)
  ) STRICT, WITHOUT ROWID;

  -- The queue of the webhook and its log. Named by case, with nothing of its content.
  CREATE TABLE webhook_deliveries (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant_id TEXT NOT NULL,
    number    INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
    event     INTEGER NOT NULL,
    state     TEXT NOT NULL,
    attempts  INTEGER NOT NULL,
    due       TEXT NOT NULL,
    tried_at  TEXT,
    code      TEXT
  ) STRICT;
  CREATE UNIQUE INDEX webhook_deliveries_of_case ON webhook_deliveries (number, event);
  CREATE INDEX webhook_deliveries_due ON webhook_deliveries (due) WHERE state = 'queued';
  CREATE INDEX webhook_deliveries_of_tenant ON webhook_deliveries (tenant_id, id);
`;
