-- in: uuid of a note: the words that the index has of its entry are to go
INSERT OR IGNORE INTO search_removed (sort_key)
SELECT sort_key FROM entry WHERE id = (SELECT entry FROM note WHERE uuid = ?1) AND indexed <> 0
