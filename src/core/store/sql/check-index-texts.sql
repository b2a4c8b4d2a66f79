-- ?1 sort key to go on behind, ?2 how many → sort_key, title, body, answers of what is in the index
SELECT entry.sort_key, entry_text.title, entry_text.body,
       (SELECT group_concat (text, char (10)) FROM answer WHERE answer.entry = entry.id)
  FROM entry
  JOIN entry_text ON entry_text.entry = entry.id
 WHERE entry.sort_key > ?1 AND entry.indexed <> 0
 ORDER BY entry.sort_key
 LIMIT ?2
