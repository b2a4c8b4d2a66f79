-- ?1 import, ?2 how many: their rows of the index are to go
INSERT OR IGNORE INTO search_removed (sort_key)
SELECT sort_key FROM (SELECT sort_key, indexed FROM entry INDEXED BY entry_staged
                       WHERE import = ?1 ORDER BY sort_key LIMIT ?2)
 WHERE indexed <> 0
