/** What the helpdesk looks up about people is no failure that somebody asked about; the figures leave it out. */
export const LOOKUP_MIGRATION = `
  ALTER TABLE inquiries ADD COLUMN origin TEXT GENERATED ALWAYS AS (body ->> '$.origin') VIRTUAL;
  DROP INDEX inquiries_over_time;
  CREATE INDEX inquiries_over_time
    ON inquiries (tenant_id, opened_at, scope, cause, case_reference, origin);
  `;
