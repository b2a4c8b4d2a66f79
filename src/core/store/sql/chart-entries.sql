-- → entry, sort key, challenge; every entry that can be seen, oldest first
SELECT id, sort_key, challenge
  FROM entry INDEXED BY entry_listed
 WHERE trashed_ms = 0 AND import IS NULL
 ORDER BY sort_key
