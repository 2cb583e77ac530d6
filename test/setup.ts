// Times in tests are UTC wherever a story does not name a zone.
process.env.TZ = 'UTC';
