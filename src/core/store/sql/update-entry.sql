-- in: entry, sort key, utc, offset, precision, zone, starred, private, challenge
UPDATE entry SET
  sort_key = ?2, utc_ms = ?3, offset_minutes = ?4, precision = ?5, zone = ?6,
  starred = ?7, private = ?8, challenge = ?9
WHERE id = ?1
