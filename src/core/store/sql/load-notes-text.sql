-- in: entry · out: what the notes in its margin say, or NULL
SELECT group_concat (text, char (10)) FROM
  (SELECT text FROM note WHERE entry = ?1 AND import IS NULL ORDER BY utc_ms, uuid)
