-- in: entry that is about to be deleted
INSERT OR IGNORE INTO search_removed (sort_key)
SELECT sort_key FROM entry WHERE id = ?1 AND indexed <> 0
