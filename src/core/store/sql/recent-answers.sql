-- ?1 first and ?2 last sort key → entry, sort key, question; the oldest entry first
SELECT entry.id, entry.sort_key, answer.prompt
  FROM entry JOIN answer ON answer.entry = entry.id
 WHERE entry.sort_key BETWEEN ?1 AND ?2 AND entry.trashed_ms = 0 AND entry.import IS NULL
 ORDER BY entry.sort_key, answer.position
