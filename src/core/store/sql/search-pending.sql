-- ?1 first and ?2 last sort key → sort_key, id, trashed, title, body, answers and notes; newest first
SELECT entry.sort_key, entry.id, entry.trashed_ms > 0, entry_text.title, entry_text.body,
       (SELECT group_concat (text, char (10)) FROM (
          SELECT text FROM answer WHERE answer.entry = entry.id
          UNION ALL
          SELECT text FROM note WHERE note.entry = entry.id AND note.import IS NULL))
  FROM entry INDEXED BY entry_unindexed
  JOIN entry_text ON entry_text.entry = entry.id
 WHERE entry.indexed <> entry.revision AND entry.import IS NULL
   AND entry.sort_key BETWEEN ?1 AND ?2
 ORDER BY entry.sort_key DESC
