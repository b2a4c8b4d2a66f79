-- in: entry · out: uuid, sort key, utc, offset, precision, zone, starred, private, challenge, revision, indexed, created, modified, kept, trashed, title, body, extra
SELECT
  uuid, sort_key, utc_ms, offset_minutes, precision, zone, starred, private, challenge,
  revision, indexed, created_ms, modified_ms, kept_ms, trashed_ms, title, body, extra
FROM entry JOIN entry_text ON entry_text.entry = entry.id
WHERE entry.id = ?1 AND entry.import IS NULL
