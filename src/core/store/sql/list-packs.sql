-- ?1 uuid of a session (NULL for all packs) → id; the last made first
SELECT id FROM pack WHERE import IS NULL AND (?1 IS NULL OR session = ?1) ORDER BY utc_ms DESC, id DESC
