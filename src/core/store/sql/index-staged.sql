-- ?1 import, ?2 sort key to go on behind, ?3 how many → sort_key, id, known, title, body, answers and notes
SELECT entry.sort_key, entry.id, 0, entry_text.title, entry_text.body,
       (SELECT group_concat (text, char (10)) FROM (
          SELECT text FROM answer WHERE answer.entry = entry.id
          UNION ALL
          SELECT text FROM note WHERE note.entry = entry.id AND note.import IS NULL))
  FROM entry INDEXED BY entry_staged
  JOIN entry_text ON entry_text.entry = entry.id
 WHERE entry.import = ?1 AND entry.sort_key > ?2
 ORDER BY entry.sort_key
 LIMIT ?3
