-- ?1 how many → sort_key, id, known, title, body, answers and notes; oldest first, as FTS5 likes it
SELECT entry.sort_key, entry.id, entry.indexed > 0, entry_text.title, entry_text.body,
       (SELECT group_concat (text, char (10)) FROM (
          SELECT text FROM answer WHERE answer.entry = entry.id
          UNION ALL
          SELECT text FROM note WHERE note.entry = entry.id AND note.import IS NULL))
  FROM entry INDEXED BY entry_unindexed
  JOIN entry_text ON entry_text.entry = entry.id
 WHERE entry.indexed <> entry.revision AND entry.import IS NULL
 ORDER BY entry.sort_key
 LIMIT ?1
