import { COLUMNS_MIGRATION } from './columns-migration.ts';
import { DESK_MIGRATION } from './desk-migration.ts';
import { FINDING_MIGRATION } from './finding-migration.ts';
import { INCIDENT_MIGRATION } from './incident-migration.ts';
import { LOOKOUT_MIGRATION } from './lookout-migration.ts';
import { LOOKUP_MIGRATION } from './lookup-migration.ts';
import { SECURITY_MIGRATION } from './security-migration.ts';
import { WATCH_MIGRATION } from './watch-migration.ts';

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
  `
  -- in_line_at, place: the order in which a line goes out. due: not tried before.
  -- activity_id: the message it changes or became.
  CREATE TABLE outbox (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    key         TEXT NOT NULL UNIQUE,
    tenant_id   TEXT NOT NULL,
    line        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    operation   TEXT NOT NULL,
    card        TEXT,
    activity_id TEXT,
    state       TEXT NOT NULL,
    code        TEXT,
    holder      TEXT,
    attempts    INTEGER NOT NULL,
    added_at    TEXT NOT NULL,
    in_line_at  TEXT NOT NULL,
    place       INTEGER NOT NULL,
    due         TEXT NOT NULL,
    tried_at    TEXT,
    settled_at  TEXT,
    body        TEXT NOT NULL
  ) STRICT;
  CREATE INDEX outbox_in_line ON outbox (line, in_line_at, place) WHERE state = 'queued';
  CREATE INDEX outbox_by_joining ON outbox (in_line_at) WHERE state = 'queued';
  CREATE INDEX outbox_leased ON outbox (holder) WHERE state = 'leased';
  CREATE INDEX outbox_of_card ON outbox (card) WHERE card IS NOT NULL AND state IN ('queued', 'pruned');
  CREATE INDEX outbox_tried_of_line ON outbox (line, tried_at);
  CREATE INDEX outbox_tried_of_tenant ON outbox (tenant_id, tried_at) WHERE tried_at IS NOT NULL;
  CREATE INDEX outbox_settled ON outbox (settled_at) WHERE settled_at IS NOT NULL;
  CREATE INDEX outbox_undelivered ON outbox (tenant_id, seq) WHERE state IN ('unsure', 'pruned', 'dead');

  -- The delivery report counts everything there is; without this it would read every message.
  CREATE INDEX outbox_counted ON outbox (tenant_id, state, kind, code);

  -- Which message carries a card now.
  CREATE TABLE outbox_cards (
    card        TEXT PRIMARY KEY,
    line        TEXT NOT NULL,
    activity_id TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX outbox_cards_of_line ON outbox_cards (line);

  CREATE TABLE outbox_unreachable (
    line  TEXT PRIMARY KEY,
    code  TEXT NOT NULL,
    since TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- The one process that sends.
  CREATE TABLE outbox_holder (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    holder TEXT NOT NULL,
    until  TEXT NOT NULL
  ) STRICT;
  `,
  DESK_MIGRATION,
  WATCH_MIGRATION,
  SECURITY_MIGRATION,
  LOOKOUT_MIGRATION,
  INCIDENT_MIGRATION,
  LOOKUP_MIGRATION,
  FINDING_MIGRATION,
  COLUMNS_MIGRATION,
];
