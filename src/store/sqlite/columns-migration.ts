/** Written beside the body: computed from it, each index read the whole body again for every inquiry opened or settled. */
export const COLUMNS_MIGRATION = `
  DROP INDEX inquiries_by_look;
  DROP INDEX inquiries_over_time;
  ALTER TABLE inquiries DROP COLUMN looked_at;
  ALTER TABLE inquiries DROP COLUMN scope;
  ALTER TABLE inquiries DROP COLUMN cause;
  ALTER TABLE inquiries DROP COLUMN case_reference;
  ALTER TABLE inquiries DROP COLUMN origin;

  ALTER TABLE inquiries ADD COLUMN looked_at TEXT;
  ALTER TABLE inquiries ADD COLUMN scope TEXT;
  ALTER TABLE inquiries ADD COLUMN cause TEXT;
  ALTER TABLE inquiries ADD COLUMN case_reference TEXT;
  ALTER TABLE inquiries ADD COLUMN origin TEXT;
  UPDATE inquiries SET
    looked_at = coalesce(body ->> '$.diagnosis.at', opened_at),
    scope = body ->> '$.diagnosis.scope',
    cause = body ->> '$.diagnosis.candidates[0].id',
    case_reference = body ->> '$.caseReference',
    origin = body ->> '$.origin';

  CREATE INDEX inquiries_by_look ON inquiries (looked_at);
  CREATE INDEX inquiries_over_time
    ON inquiries (tenant_id, opened_at, cause, case_reference, origin) WHERE scope = 'failure';
`;
