/** From where people proved who they are: a row for each person and network. */
export const LOOKOUT_MIGRATION = `
  CREATE TABLE proofs (
    tenant_id TEXT NOT NULL,
    network   TEXT NOT NULL,
    user_id   TEXT NOT NULL,
    first_at  TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (tenant_id, network, user_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX proofs_of_person ON proofs (tenant_id, user_id);
  CREATE INDEX proofs_by_time ON proofs (tenant_id, at);
`;
