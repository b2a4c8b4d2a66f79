-- ?1 import: the words that the index has of entries that its notes stand beside are to go
INSERT OR IGNORE INTO search_removed (sort_key)
SELECT sort_key FROM entry
 WHERE id IN (SELECT entry FROM note WHERE import = ?1) AND indexed <> 0
