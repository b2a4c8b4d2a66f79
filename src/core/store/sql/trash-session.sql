-- ?1 id, ?2 when (0: out of the trash), ?3 the journal's own clock then
UPDATE session SET trashed_ms = ?2, trashed_clock = ?3 WHERE id = ?1 AND import IS NULL
