-- in: uuid, sort key, utc, offset, precision, zone, starred, private, challenge, created, modified, kept, trashed, words, import
INSERT INTO entry (
  uuid, sort_key, utc_ms, offset_minutes, precision, zone, starred, private, challenge,
  created_ms, modified_ms, kept_ms, trashed_ms, words, import, revision, trashed_clock
) VALUES (
  ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, 1,
  coalesce ((SELECT value FROM meta WHERE name = 'clock'), 0)
)
