/** A finding and what it was made from are written together, and an inquiry without a finding is in fewer indexes. */
export const FINDING_MIGRATION = `
  -- Behind the body, so that who reads only that does not read this.
  ALTER TABLE inquiries ADD COLUMN evidence TEXT;
  UPDATE inquiries SET evidence = (SELECT body FROM evidence WHERE inquiry_id = inquiries.id);
  DROP TABLE evidence;

  -- Only failures are counted.
  DROP INDEX inquiries_over_time;
  CREATE INDEX inquiries_over_time
    ON inquiries (tenant_id, opened_at, cause, case_reference, origin) WHERE scope = 'failure';
`;
