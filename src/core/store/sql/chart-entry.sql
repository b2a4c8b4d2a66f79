-- ?1 entry → entry, sort key, challenge, words; nothing when it can't be seen
SELECT id, sort_key, challenge, words
  FROM entry WHERE id = ?1 AND trashed_ms = 0 AND import IS NULL
