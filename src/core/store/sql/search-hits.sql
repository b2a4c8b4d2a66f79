-- ?1 query of FTS5, ?2 first and ?3 last sort key → sort_key, id; newest first
SELECT search.rowid, entry.id
  FROM search CROSS JOIN entry INDEXED BY entry_listed
    ON entry.sort_key = search.rowid AND entry.trashed_ms = 0 AND entry.import IS NULL
 WHERE search MATCH ?1 AND search.rowid BETWEEN ?2 AND ?3
 ORDER BY search.rowid DESC
