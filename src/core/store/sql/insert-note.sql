-- in: uuid, entry, utc, offset, precision, day, zone, modified, text, import or 0
INSERT INTO note (uuid, entry, utc_ms, offset_minutes, precision, day, zone, modified_ms, text, import)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif (?10, 0))
