-- in: entry, time it went into the trash or 0, the journal's clock then or 0
UPDATE entry SET trashed_ms = ?2, trashed_clock = ?3 WHERE id = ?1 AND import IS NULL
