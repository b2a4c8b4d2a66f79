-- ?1 uuid of a pack (NULL for all) → id; the first that arrived first
SELECT id FROM pack_reply WHERE import IS NULL AND (?1 IS NULL OR pack = ?1) ORDER BY arrived_ms, id
