-- ?1 import, ?2 sort key to go on behind, ?3 how many → sort_key, id, known, title, body, answers
SELECT entry.sort_key, entry.id, 0, entry_text.title, entry_text.body,
       (SELECT group_concat (text, char (10)) FROM answer WHERE answer.entry = entry.id)
  FROM entry INDEXED BY entry_staged
  JOIN entry_text ON entry_text.entry = entry.id
 WHERE entry.import = ?1 AND entry.sort_key > ?2
 ORDER BY entry.sort_key
 LIMIT ?3
