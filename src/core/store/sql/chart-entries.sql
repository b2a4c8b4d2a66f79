-- ?1 first and ?2 last sort key → entry, sort key, challenge, words; every entry that can be seen, oldest first, from the index alone
SELECT id, sort_key, challenge, words
  FROM entry INDEXED BY entry_charted
 WHERE trashed_ms = 0 AND import IS NULL AND sort_key BETWEEN ?1 AND ?2
 ORDER BY sort_key
