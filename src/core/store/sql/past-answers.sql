-- ?1 a question, or an item for all of its questions → entry, sort key, question, its words, answer;
-- the newest entry first
SELECT entry.id, entry.sort_key, answer.prompt, answer.question, coalesce(answer.text, entry_text.body)
  FROM answer
  JOIN entry ON entry.id = answer.entry
  JOIN entry_text ON entry_text.entry = entry.id
 WHERE (answer.prompt = ?1 OR (answer.prompt > ?1 || '#' AND answer.prompt < ?1 || '$'))
   AND entry.trashed_ms = 0 AND entry.import IS NULL
 ORDER BY entry.sort_key DESC, answer.position
