-- ?1 first and ?2 last sort key → sort key; every entry that can be seen, oldest first, from the index alone
SELECT sort_key
  FROM entry INDEXED BY entry_charted
 WHERE trashed_ms = 0 AND import IS NULL AND sort_key BETWEEN ?1 AND ?2
 ORDER BY sort_key
