-- → question, in how many entries it is answered, the last sort key of those
SELECT answer.prompt, count (DISTINCT answer.entry), max (entry.sort_key)
  FROM answer JOIN entry ON entry.id = answer.entry
 WHERE entry.trashed_ms = 0 AND entry.import IS NULL
 GROUP BY answer.prompt
