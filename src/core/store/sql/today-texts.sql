-- in: first, last sort key · out: sort key, text, answers that stand outside it; oldest first
SELECT entry.sort_key, entry_text.body,
       (SELECT group_concat (answer.text, ' ') FROM answer
         WHERE answer.entry = entry.id AND answer.text IS NOT NULL)
  FROM entry JOIN entry_text ON entry_text.entry = entry.id
 WHERE entry.trashed_ms = 0 AND entry.import IS NULL AND entry.sort_key BETWEEN ?1 AND ?2
 ORDER BY entry.sort_key
