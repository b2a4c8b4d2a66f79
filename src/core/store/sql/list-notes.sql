-- in: entry · out: uuid, utc, offset, precision, day, zone, modified, text; the oldest first
SELECT uuid, utc_ms, offset_minutes, precision, day, zone, modified_ms, text
  FROM note WHERE entry = ?1 AND import IS NULL ORDER BY utc_ms, uuid
