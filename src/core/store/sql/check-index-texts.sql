-- ?1 sort key to go on behind, ?2 how many → sort_key, title, body, answers and notes of what is in the index
SELECT entry.sort_key, entry_text.title, entry_text.body,
       (SELECT group_concat (text, char (10)) FROM (
          SELECT text FROM answer WHERE answer.entry = entry.id
          UNION ALL
          SELECT text FROM note WHERE note.entry = entry.id AND note.import IS NULL))
  FROM entry
  JOIN entry_text ON entry_text.entry = entry.id
 WHERE entry.sort_key > ?1 AND entry.indexed <> 0
 ORDER BY entry.sort_key
 LIMIT ?2
